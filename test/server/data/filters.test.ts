import { beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../../server/app.ts'
import { answered, appOf, ask, pick } from '../../support/app.ts'
import { eachDatabase, loadFigures } from '../../support/database.ts'
import { known, type Known } from '../oracle.ts'
import { walk } from './paging.ts'

const countQuery = 'query ($where: AgencyFilter) { agencies(where: $where) { totalCount } }'

const named =
  (part: string) =>
  ({ name, code }: Known): boolean =>
    name.toLowerCase().includes(part) || code.toLowerCase().includes(part)

const between =
  (low: number, high: number) =>
  ({ index }: Known): boolean =>
    index !== null && index >= low && index <= high

eachDatabase('agencies', (database) => {
  let app: App
  beforeAll(async () => {
    await loadFigures(database())
    app = appOf(database())
  })

  const found = async (where: object): Promise<readonly string[]> => (await walk(app, { where, size: 100 })).flat().toSorted()

  describe('are filtered', () => {
    test.each<[string, object, number, (agency: Known) => boolean]>([
      ['by nothing', {}, 2024, () => true],
      ['by name', { search: 'Malang' }, 2024, named('malang')],
      ['by name in any case', { search: 'kOTA bAtU' }, 2024, named('kota batu')],
      ['by name with space around', { search: '  Kota Malang ' }, 2024, named('kota malang')],
      ['by blanks, which say nothing', { search: '   ' }, 2024, () => true],
      ['by code', { search: '35.73' }, 2024, named('35.73')],
      ['by part of a code', { search: '35.' }, 2024, named('35.')],
      ['by a name that there is not', { search: 'Atlantis' }, 2024, () => false],
      ['by kind', { kind: ['CITY'] }, 2024, ({ kind }) => kind === 'city'],
      ['by kinds', { kind: ['MINISTRY', 'STATE_AGENCY'] }, 2024, ({ kind }) => kind === 'ministry' || kind === 'state_agency'],
      ['by one of no kinds', { kind: [] }, 2024, () => false],
      ['by province, itself included', { province: '35' }, 2024, ({ province }) => province === '35'],
      ['by grade', { result: { where: { grade: ['MEMUASKAN'] } } }, 2024, ({ grade }) => grade === 'MEMUASKAN'],
      ['by grades', { result: { where: { grade: ['KURANG', 'CUKUP'] } } }, 2024, ({ grade }) => grade === 'KURANG' || grade === 'CUKUP'],
      ['by a grade that there is not', { result: { where: { grade: ['HEBAT'] } } }, 2024, () => false],
      ['by lowest index, included', { result: { where: { index: { gte: '4.24' } } } }, 2024, between(424, 500)],
      ['by highest index, included', { result: { where: { index: { lte: '1.80' } } } }, 2024, between(0, 180)],
      ['by a range', { result: { where: { index: { gte: '3.5', lte: '3.50' } } } }, 2024, between(350, 350)],
      ['by a range finer than the print', { result: { where: { index: { gte: '3.4901', lte: '3.5099' } } } }, 2024, between(350, 350)],
      ['by an empty range', { result: { where: { index: { gte: '4', lte: '3' } } } }, 2024, () => false],
      ['by having a result', { result: {} }, 2024, ({ index }) => index !== null],
      ['by having none', { result: { exists: false } }, 2024, ({ index }) => index === null],
      ['by having a result of 2023', { result: { year: 2023 } }, 2023, ({ index }) => index !== null],
      ['by grade of 2023', { result: { year: 2023, where: { grade: ['MEMUASKAN'] } } }, 2023, ({ grade }) => grade === 'MEMUASKAN'],
      ['by index of 2023', { result: { year: 2023, where: { index: { gte: '3.82' } } } }, 2023, between(382, 500)],
      ['by having a result of a year with four', { result: { year: 2022 } }, 2022, ({ index }) => index !== null],
      ['by having a result of a year with none', { result: { year: 2018 } }, 2018, ({ index }) => index !== null],
      [
        'by kind, province and grade',
        { kind: ['REGENCY'], province: '35', result: { where: { grade: ['SANGAT_BAIK'] } } },
        2024,
        ({ kind, province, grade }) => kind === 'regency' && province === '35' && grade === 'SANGAT_BAIK',
      ],
      [
        'by everything',
        {
          search: 'kota',
          kind: ['CITY', 'REGENCY'],
          province: '33',
          result: { year: 2023, where: { grade: ['BAIK', 'SANGAT_BAIK'], index: { gte: '3', lte: '4' } } },
        },
        2023,
        (agency) =>
          named('kota')(agency) &&
          ['city', 'regency'].includes(agency.kind) &&
          agency.province === '33' &&
          ['BAIK', 'SANGAT_BAIK'].includes(agency.grade ?? '') &&
          between(300, 400)(agency),
      ],
      [
        'by what excludes itself',
        { and: [{ result: { exists: false } }, { result: { where: { index: { gte: '1' } } } }] },
        2024,
        () => false,
      ],
    ])('%s', async (_, where, year, through) => {
      const expected = known(year)
        .filter(through)
        .map(({ code }) => code)
        .toSorted()
      expect(await found(where)).toEqual(expected)
      expect(pick(await answered(app, countQuery, { where }), 'agencies.totalCount')).toBe(expected.length)
    })

    test.each([
      [
        'UNKNOWN_PROVINCE',
        { province: '99' },
        'No province has the code "99". Ask agencies(where: {kind: [PROVINCE]}) for those there are.',
      ],
      [
        'UNKNOWN_PROVINCE',
        { province: '35.73' },
        'No province has the code "35.73". Ask agencies(where: {kind: [PROVINCE]}) for those there are.',
      ],
      [
        'YEAR_NOT_COVERED',
        { result: { year: 2017 } },
        'No instrument covers 2017. There are: spbe-2018 (2018–2020), spbe-2020 (2021–2025), pemdi-2026 (2026).',
      ],
      [
        'YEAR_NOT_COVERED',
        { result: { year: 2027 } },
        'No instrument covers 2027. There are: spbe-2018 (2018–2020), spbe-2020 (2021–2025), pemdi-2026 (2026).',
      ],
      [
        'BAD_DECIMAL',
        { result: { where: { index: { gte: '3,5' } } } },
        '"3,5" is not a decimal. Write it as a string of digits with a point, such as "3.19".',
      ],
      [
        'BAD_DECIMAL',
        { result: { where: { index: { lte: 3.5 } } } },
        '3.5 is not a decimal. Write it as a string of digits with a point, such as "3.19".',
      ],
      [
        'BAD_DECIMAL',
        { result: { where: { index: { lte: 'NaN' } } } },
        '"NaN" is not a decimal. Write it as a string of digits with a point, such as "3.19".',
      ],
      [
        'BAD_DECIMAL',
        { result: { where: { index: { lte: '' } } } },
        '"" is not a decimal. Write it as a string of digits with a point, such as "3.19".',
      ],
    ])('never with %s: %o', async (code, where, message) => {
      const { errors } = await ask(app, countQuery, { where })
      expect(errors).toMatchObject([{ message: expect.stringContaining(message), extensions: { code } }])
    })
  })
})
