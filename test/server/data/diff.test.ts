import { beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../../server/app.ts'
import { createData } from '../../../server/data/index.ts'
import { diff, type Way } from '../../../rules/diff.ts'
import type { Side } from '../../../rules/sides.ts'
import { linksBetween } from '../../../rules/pairing.ts'
import type { Assessment } from '../../../schema/context.ts'
import { answered, appOf, ask, each, pick, texts } from '../../support/app.ts'
import { eachDatabase, loadFigures } from '../../support/database.ts'
import { instruments, rules } from '../../support/editions.ts'
import { random } from '../../support/trees.ts'

const diffQuery = `query ($base: AssessmentKey!, $head: AssessmentKey!, $cause: DiffCause, $minEffect: Decimal, $orderBy: DiffOrder! = INSTRUMENT) {
  diff(base: $base, head: $head) {
    depth baseIndex headIndex indexChange indexChangeShown gradeChanged baseGrade { code } headGrade { code } higher equal lower causes { cause effect rows }
    rows(cause: $cause, minEffect: $minEffect, orderBy: $orderBy) {
      from { code } to { code } baseValue headValue baseScore { level } headScore { level } effect effectShown reached reachedShown parts { cause effect } text(language: EN) notes(language: EN)
    }
  }
}`

const denpasar = { agency: '51.71', year: 2021 }
const self = { ...denpasar, stage: 'SELF' }
const malang = (year: number) => ({ agency: '35.73', year })
const lampung = (year: number) => ({ agency: '18.71', year })

/** An exact text as a pair of integers, read by hand. */
const pair = (text: string): readonly [bigint, bigint] => {
  const [n = '0', d] = text.split('/')
  const [whole = '0', decimals = ''] = n.split('.')
  return [BigInt(whole + decimals), d ? BigInt(d) : 10n ** BigInt(decimals.length)]
}

const sum = (all: readonly string[]): readonly [bigint, bigint] =>
  all.map(pair).reduce<readonly [bigint, bigint]>(([n, d], [m, e]) => [n * e + m * d, d * e], [0n, 1n])

const expectSum = (all: readonly string[], whole: string): void => {
  const [[n, d], [m, e]] = [sum(all), pair(whole)]
  expect(n * e).toBe(m * d)
}

eachDatabase('a diff', (database) => {
  let app: App
  beforeAll(async () => {
    await loadFigures(database())
    app = appOf(database())
  })

  const differ = async (base: object, head: object, more: object = {}): Promise<unknown> =>
    pick(await answered(app, diffQuery, { base, head, ...more }), 'diff')

  test('of Kota Denpasar 2021: what it claimed against what was found, 25 higher, 18 equal, 4 lower, 0.5570 in all', async () => {
    const found = await differ(denpasar, self)
    expect(found).toMatchObject({
      depth: 'INDICATOR',
      baseIndex: '3.1925',
      headIndex: '3.7495',
      indexChange: '0.557',
      indexChangeShown: '0.5570',
      baseGrade: { code: 'BAIK' },
      headGrade: { code: 'SANGAT_BAIK' },
      gradeChanged: true,
      higher: 25,
      equal: 18,
      lower: 4,
      causes: [{ cause: 'INPUT', effect: '0.557', rows: 29 }],
    })
    expect(each(found, 'rows.*')).toHaveLength(47)
    expectSum(texts(found, 'rows.*.effect'), '0.557')
  })

  test.each<[string, object, object, string]>([
    ['from claim to finding', self, denpasar, 'INDICATOR'],
    ['over the years, by levels', lampung(2021), lampung(2023), 'INDICATOR'],
    ['over the years, by printed aspects', lampung(2022), lampung(2023), 'ASPECT'],
    ['over the years, by printed domains', malang(2023), malang(2024), 'DOMAIN'],
    ['over the years, by the index alone', malang(2021), malang(2022), 'INDEX'],
    ['between agencies', malang(2024), lampung(2024), 'DOMAIN'],
    ['between levels and printed domains', denpasar, { agency: '51.71', year: 2024 }, 'DOMAIN'],
    ['between editions, by levels', { agency: '51.71', year: 2019 }, denpasar, 'INDICATOR'],
    ['between editions, back', denpasar, { agency: '51.71', year: 2019 }, 'INDICATOR'],
    ['between editions, by the index alone', malang(2019), malang(2021), 'INDEX'],
    ['over two editions', { agency: '51.71', year: 2019 }, { agency: '11.04', year: 2026, stage: 'INTERVIEW' }, 'INDICATOR'],
    ['to the newest edition', denpasar, { agency: '11.04', year: 2026, stage: 'INTERVIEW' }, 'INDICATOR'],
    ['with itself', malang(2024), malang(2024), 'DOMAIN'],
  ])('%s adds up, by rows, by parts and by causes', async (_, base, head, depth) => {
    const found = await differ(base, head)
    const change = String(pick(found, 'indexChange'))
    expect(pick(found, 'depth')).toBe(depth)
    expectSum(texts(found, 'rows.*.effect'), change)
    expectSum(texts(found, 'rows.*.parts.*.effect'), change)
    expectSum(texts(found, 'causes.*.effect'), change)
    expect(texts(found, 'rows.*.reached').at(-1)).toBe(pick(found, 'headIndex'))
    const [[a, b], [c, d]] = [pair(String(pick(found, 'headIndex'))), pair(String(pick(found, 'baseIndex')))]
    const [n, e] = pair(change)
    expect((a * d - c * b) * e).toBe(n * b * d)
  })

  test('of printed domains says what their rounding leaves over', async () => {
    expect(await differ(malang(2023), malang(2024))).toMatchObject({
      indexChange: '0.42',
      gradeChanged: true,
      causes: [
        { cause: 'INPUT', effect: '0.4185', rows: 4 },
        { cause: 'ROUNDING', effect: '0.0015', rows: 1 },
      ],
      rows: [{}, {}, {}, {}, { from: [], to: [], baseValue: null, headValue: null, effect: '0.0015' }],
    })
  })

  test('between editions joins what crosswalks join, and tells weight from question', async () => {
    const found = await differ({ agency: '51.71', year: 2019 }, denpasar)
    const joined = new Map(
      each(found, 'rows.*').map((row) => [`${texts(row, 'from.*.code').join('+')} ${texts(row, 'to.*.code').join('+')}`, row]),
    )
    expect(joined.get('I33 I44')).toMatchObject({
      parts: [{ cause: 'WEIGHT' }, { cause: 'INPUT' }],
      notes: [],
      baseScore: { level: 3 },
      headScore: { level: 2 },
    })
    expect(joined.get('I35 I45+I46+I47')).toMatchObject({
      parts: [{ cause: 'WEIGHT' }, { cause: 'RULE' }],
      headScore: null,
      notes: [expect.stringContaining('services')],
    })
    expect(joined.get(' I3')).toMatchObject({ baseValue: null, parts: [{ cause: 'ADDED' }] })
    expect(joined.get('I34 ')).toMatchObject({ headValue: null, parts: [{ cause: 'REMOVED' }] })
    expect(joined.get('I3 I1+I2')).toMatchObject({ text: expect.stringContaining('the rule or the question itself changed') })
  })

  test('lists rows by cause, by least effect, and largest first', async () => {
    const large = await differ(denpasar, self, { minEffect: '0.05', orderBy: 'EFFECT' })
    const effects = texts(large, 'rows.*.effect').map((effect) => Math.abs(Number(effect)))
    expect(effects.length).toBeGreaterThan(3)
    expect(effects).toEqual(effects.toSorted((a, b) => b - a))
    expect(Math.min(...effects)).toBeGreaterThanOrEqual(0.05)
    const rounding = await differ(malang(2023), malang(2024), { cause: 'ROUNDING' })
    expect(texts(rounding, 'rows.*.effect')).toEqual(['0.0015'])
    expect(each(await differ(denpasar, self, { cause: 'RULE' }), 'rows.*')).toEqual([])
  })

  test('costs two statements', async () => {
    database().statements()
    await differ(denpasar, { agency: '51.71', year: 2019 })
    expect(database().statements()).toHaveLength(2)
  })

  describe('of every two assessments that can be compared adds up exactly', () => {
    const sideOf = ({ digest, scored, published }: Assessment): Side => {
      const edition = rules.byDigest(digest)
      if (!edition) throw new Error('Its rules are not there')
      return { instrument: edition.instrument, points: scored.points, figures: published?.figures ?? [] }
    }
    const unexplained: string[] = []
    const differs = (base: Assessment, head: Assessment): boolean => {
      const [from, to] = [sideOf(base), sideOf(head)]
      const links = linksBetween(instruments, from.instrument, to.instrument)
      const way: Way | null = base.digest === head.digest ? { kind: 'same' } : links && { kind: 'edition', links }
      if (!way || base.index === null || head.index === null) return false
      const found = diff(from, to, way)
      const [n, d] = found.rows.reduce<readonly [bigint, bigint]>(
        ([m, e], { effect }) => [m * effect.d + effect.n * e, e * effect.d],
        [0n, 1n],
      )
      if (n * found.change.d !== found.change.n * d)
        throw new Error(`${base.agencyId} ${base.year} ${base.stage} → ${head.agencyId} ${head.year} ${head.stage}`)
      if (found.rows.some(({ from: none, to: neither, parts }) => none.length + neither.length === 0 && parts[0]?.cause === 'unknown'))
        unexplained.push(`${base.agencyId} ${base.year} ${base.stage} → ${head.agencyId} ${head.year} ${head.stage}`)
      return true
    }

    test('of one agency, in both directions; with levels, whosever; and 10,000 others by chance', async () => {
      const ids = await database().db.selectFrom('assessment').select('id').orderBy('id').execute()
      const data = createData(database().db)
      const all = (await Promise.all(ids.map(({ id }) => data.assessmentById(id)))).filter((own) => own !== null)
      expect(all.length).toBeGreaterThan(1_200)
      const count = { same: 0, levels: 0, chance: 0 }
      for (const records of Map.groupBy(all, ({ agencyId }) => agencyId).values())
        for (const base of records) for (const head of records) if (differs(base, head)) count.same += 1
      const levels = all.filter(({ scored }) => scored.points[0] != null)
      for (const base of levels) for (const head of levels) if (differs(base, head)) count.levels += 1
      const next = random(4)
      const any = (): Assessment | undefined => all[Math.floor(next() * all.length)]
      for (let round = 0; round < 10_000; round += 1) {
        const [base, head] = [any(), any()]
        if (base && head && differs(base, head)) count.chance += 1
      }
      expect(count.same).toBeGreaterThan(2_400)
      expect(count.levels).toBeGreaterThanOrEqual(64)
      expect(count.chance).toBeGreaterThan(9_900)
      // Every national figure adds up within what two decimals can hide.
      expect(unexplained).toEqual([])
    })
  })

  test.each<[string, object, object, string]>([
    ['UNKNOWN_AGENCY', { ...denpasar, agency: '99.99' }, denpasar, 'No agency has the code "99.99"'],
    ['UNKNOWN_ASSESSMENT', denpasar, { ...denpasar, stage: 'VISIT' }, 'Kota Denpasar has no visit assessment of 2021.'],
    ['YEAR_NOT_COVERED', denpasar, { ...denpasar, year: 2031 }, 'No instrument covers 2031.'],
    [
      'UNKNOWN_ASSESSMENT',
      denpasar,
      { ...denpasar, programme: 'smart-city', year: 2022 },
      'Kota Denpasar has no official assessment of 2022.',
    ],
  ])('is refused with %s, in words', async (code, base, head, message) => {
    const { data, errors } = await ask(app, diffQuery, { base, head })
    expect({ data, errors }).toMatchObject({ data: null, errors: [{ message: expect.stringContaining(message), extensions: { code } }] })
  })
})
