import { describe, expect, test } from 'vitest'
import { problems } from '../../rules/check.ts'
import { count, external, own } from '../../rules/define.ts'
import type { Check, Draft, Group, Rating } from '../../rules/model.ts'
import { draft, indicator, sound, text } from '../support/draft.ts'
import { instruments, instrumentOf } from '../support/editions.ts'

test.each(instruments.map((instrument) => [instrument.code, instrument] as const))('%s is sound', (_, instrument) => {
  expect(problems(instrument)).toEqual([])
})

test('the small example is sound', () => {
  expect(problems(draft(sound))).toEqual([])
})

/** A group with the one of a code changed, wherever it stands. */
const regroup = (group: Group, code: string, change: (group: Group) => Group): Group =>
  group.code === code ? change(group) : { ...group, groups: group.groups.map((inner) => regroup(inner, code, change)) }

/** An instrument of ours with one group of its table changed. */
const changed = (year: number, code: string, change: (group: Group) => Group): Draft => {
  const instrument = instrumentOf(year)
  return { ...instrument, parts: instrument.parts.map((part) => ({ ...part, group: regroup(part.group, code, change) })) }
}

describe('faults found in public tools and official papers are refused by place', () => {
  test('domain weights that sum to 99', () => {
    const faulty = changed(2024, 'D1', (group) => ({ ...group, weight: '12' }))
    expect(problems(faulty)).toEqual(['index: its groups add up to 99, not 100', 'D1: its groups add up to 13, not 12'])
  })

  test('domain weights that sum to 110', () => {
    expect(problems(changed(2024, 'D2', (group) => ({ ...group, weight: '35' })))).toContain('index: its groups add up to 110, not 100')
  })

  test('a draft of 8/2026 with indicator 13 at 4, which sums to 99', () => {
    const faulty = changed(2026, 'A5', (group) => ({
      ...group,
      indicators: group.indicators.map((place) => (place.number === 13 ? { ...place, each: '4' } : place)),
    }))
    expect(problems(faulty)).toEqual(['A5: its indicators add up to 9, not 10'])
  })

  test('a gap of 1.49/1.50 between grades', () => {
    const { grades } = instrumentOf(2024)
    const bounds = { KURANG: { below: '1.49' }, CUKUP: { from: '1.50' } } as const
    const faulty = {
      ...instrumentOf(2024),
      grades: grades.map((grade) => (grade.code === 'KURANG' || grade.code === 'CUKUP' ? { ...grade, ...bounds[grade.code] } : grade)),
    }
    expect(problems(faulty)).toEqual(['grades KURANG and CUKUP: nothing covers an index from 1.49 to below 1.50'])
  })

  test('an indicator in the wrong aspect', () => {
    const [policy, governance, ...rest] = instrumentOf(2024).parts
    if (!policy || !governance) throw new Error('spbe-2020 has lost its first domains')
    const moved = governance.indicators.filter(({ number }) => number === 11)
    const faulty = {
      ...instrumentOf(2024),
      parts: [
        { ...policy, indicators: [...policy.indicators, ...moved] },
        { ...governance, indicators: governance.indicators.filter(({ number }) => number !== 11) },
        ...rest,
      ],
    }
    expect(problems(faulty)).toContain('I11 stands in D1, but the table puts it in D2, A2')
  })

  test('aspects 6 and 7 of 5/2018 misprinted as 33/22', () => {
    const faulty = changed(2018, 'D3', (group) => ({
      ...group,
      groups: group.groups.map((aspect) => ({ ...aspect, weight: aspect.code === 'A6' ? '33' : '22' })),
    }))
    expect(problems(faulty)).toEqual(['A6: its indicators add up to 35, not 33', 'A7: its indicators add up to 20, not 22'])
  })

  test('indicators 42–47 of 59/2020 misprinted at 3.50 %', () => {
    const faulty = changed(2024, 'A8', (group) => ({ ...group, indicators: group.indicators.map((place) => ({ ...place, each: '3.50' })) }))
    expect(problems(faulty)).toEqual(['A8: its indicators add up to 21, not 18'])
  })
})

const example = draft(sound)
const [first, second] = example.parts
if (!first || !second) throw new Error('The example has two domains')
const [one, two] = first.indicators
if (!one || !two) throw new Error('The first domain has two indicators')
const withFirst = (indicators: Draft['parts'][number]['indicators']): Draft => ({ ...example, parts: [{ ...first, indicators }, second] })

test.each<[string, Draft, string]>([
  [
    'two domains of one code',
    { ...example, parts: [first, { ...second, group: { ...second.group, code: 'D1' } }] },
    'the group D1 stands twice',
  ],
  ['two indicators of one number', withFirst([one, one, two]), 'the indicator I1 stands twice'],
  ['a number without words', withFirst([one]), 'I2 is in the table of A1, but no file of D1 words it'],
  ['an indicator that no table knows', withFirst([one, two, indicator(9)]), 'I9 stands in D1, but no group has a place for it'],
  ['a level without words', withFirst([{ ...one, levels: one.levels.slice(0, 4) }, two]), 'I1 has no level 5 in its place'],
  ['a level out of order', withFirst([{ ...one, levels: one.levels.toReversed() }, two]), 'I1 has no level 1 in its place'],
  [
    'a level too many',
    withFirst([{ ...one, levels: [...one.levels, { level: 6, criteria: [one.name], evidence: [] }] }, two]),
    'I1 has 6 levels, the scale has 5',
  ],
  [
    'a level without a criterion',
    withFirst([{ ...one, levels: one.levels.map((level) => ({ ...level, criteria: [] })) }, two]),
    'I1 level 1 has no criterion',
  ],
  [
    'a recommendation at the top',
    withFirst([{ ...one, levels: one.levels.map((level) => ({ ...level, lift: text('Go on') })) }, two]),
    'I1 level 5 is the highest, but has a lift',
  ],
  ['a name without English', withFirst([{ ...one, name: { id: 'Nama', en: ' ' } }, two]), 'I1, its name, has no English words'],
  [
    'a question without Indonesian',
    withFirst([{ ...one, question: { id: '', en: 'Why?' } }, two]),
    'I1, its question, has no Indonesian words',
  ],
  ['a missing citation', withFirst([{ ...one, cites: [] }, two]), 'I1 has no citation'],
  [
    'a citation of nothing',
    withFirst([{ ...one, cites: [{ source: 'rumour', at: one.name }] }, two]),
    'I1 cites "rumour", which is not among the sources',
  ],
  [
    'an unknown capability',
    withFirst([{ ...one, capability: 'magic' }, two]),
    'I1 uses the capability "magic", which the instrument does not have',
  ],
  ['no services', withFirst([{ ...one, services: 0 }, two]), 'I1 scores 0 services'],
  ['labels that cannot be told apart', withFirst([{ ...one, label: two.label }, two]), `the label "${two.label.id}" stands twice`],
  ['cases of nothing', { ...example, parts: [{ ...first, cases: { 9: [] } }, second] }, 'D1: there are cases of I9, but no such indicator'],
  [
    'grades that overlap',
    { ...example, grades: example.grades.map((grade) => ({ ...grade, from: '0' })) },
    'grades LOW and HIGH: both cover an index from 0 to below 2.5',
  ],
  [
    'a top that no grade covers',
    { ...example, grades: example.grades.map((grade) => (grade.code === 'HIGH' ? { ...grade, below: '4.9' } : grade)) },
    'grade HIGH: nothing covers an index from 4.9 to 5',
  ],
  ['no years', { ...example, cycles: [] }, 'edition: the instrument covers no year'],
  ['no groups', { ...example, parts: [] }, 'edition: the instrument has no group'],
  [
    'a weight that is no number',
    { ...example, parts: [{ ...first, group: { ...first.group, weight: '1e1' } }, second] },
    'D1: "1e1" is not an exact number: write it as "2.75" or "10/3"',
  ],
  [
    'a run of indicators that leaves a gap',
    draft([{ code: 'D1', weight: '100', aspects: [{ code: 'A1', weight: '100', from: 2, to: 3, each: '50' }] }]),
    'A1: I2 stands where I1 comes next',
  ],
  [
    'a group that holds groups and indicators',
    { ...example, parts: [{ ...first, group: { ...first.group, indicators: [{ number: 1, each: '20' }] } }, second] },
    'D1 must hold either groups or indicators',
  ],
  ['a scale that ends where it begins', { ...example, scale: { ...example.scale, max: 1 } }, 'scale: it begins at 1 and ends at 1'],
  ['a step that does not divide one', { ...example, scale: { ...example.scale, step: '0.3' } }, 'scale: a step of 0.3 does not divide 1'],
  [
    'levels that begin out of order',
    { ...example, scale: { ...example.scale, floors: ['1', '3', '2', '4', '5'] } },
    'scale: a level begins at 2, after 3, up to 5',
  ],
])('%s is refused', (_, faulty, sentence) => {
  expect(problems(faulty)).toContain(sentence)
})

const rated = (rating: Rating): Draft => withFirst([{ ...one, rating }, two])
const index = text('Another index')
const conversion = { index, body: text('Another body'), floor: '1' } as const
const verdict = () => ({ value: '1' }) as const

test.each<[string, Rating, string]>([
  ['a conversion of one point', external({ ...conversion, points: [['0', '1']] }), 'I1, its rating: a conversion needs two points or more'],
  [
    'a conversion that turns back',
    external({
      ...conversion,
      points: [
        ['0', '1'],
        ['5', '2'],
        ['4', '3'],
      ],
    }),
    'I1, its rating: their value 4 does not come after 5',
  ],
  [
    'a conversion off the scale',
    external({
      ...conversion,
      points: [
        ['0', '1'],
        ['5', '6'],
      ],
    }),
    'I1, its rating: 6 does not lie on the scale from 1 to 5',
  ],
  [
    'a floor off the scale',
    external({
      ...conversion,
      floor: '0',
      points: [
        ['0', '1'],
        ['5', '5'],
      ],
    }),
    'I1, its rating: 0 does not lie on the scale from 1 to 5',
  ],
  ['a count that begins late', count({ of: index, steps: [['1', '1']] }), 'I1, its rating: the first count is 0'],
  [
    'a count whose value falls',
    count({
      of: index,
      steps: [
        ['0', '2'],
        ['1', '1'],
      ],
    }),
    'I1, its rating: the value 1 does not come after 2',
  ],
  ['a read of nothing', own({ reads: [9], messages: {}, rate: verdict }), 'I1, its rating: it reads I9, which there is not'],
  ['a read of itself', own({ reads: [1], messages: {}, rate: verdict }), 'I1, its rating: it reads itself by I1 → I1'],
  [
    'a message in one language',
    own({ reads: [], messages: { LATE: { id: 'terlambat', en: '' } }, rate: verdict }),
    'I1, its rating, message LATE, has no English words',
  ],
  [
    'placeholders that differ',
    own({ reads: [], messages: { LATE: { id: 'terlambat {hari} hari', en: '{days} days late' } }, rate: verdict }),
    'I1, its rating, message LATE, has the placeholders {hari} in Indonesian, {days} in English',
  ],
])('%s is refused', (_, rating, sentence) => {
  expect(problems(rated(rating))).toContain(sentence)
})

test('indicators that read each other in a circle are refused', () => {
  const reading = (number: number, reads: number) => indicator(number, { rating: own({ reads: [reads], messages: {}, rate: verdict }) })
  expect(problems(withFirst([reading(1, 2), reading(2, 1)]))).toContain('I1, its rating: it reads itself by I1 → I2 → I1')
})

const check: Check = { code: 'C1', when: [{ indicator: 1, atLeast: '3' }], message: text('It does not fit'), cites: [] }

test.each<[string, Check, string]>([
  ['without a condition', { ...check, when: [] }, 'check C1 has no condition'],
  ['without a bound', { ...check, when: [{ indicator: 1 }] }, 'check C1 sets I1 no bound'],
  ['of an indicator that there is not', { ...check, when: [{ indicator: 9, atMost: '1' }] }, 'check C1 reads I9, which there is not'],
  ['with a bound off the scale', { ...check, when: [{ indicator: 1, atLeast: '6' }] }, 'check C1: 6 does not lie on the scale from 1 to 5'],
  ['that caps without a regulation', { ...check, cap: { indicator: 2, at: '2' } }, 'check C1 caps I2, but cites no regulation'],
  [
    'that reads what it caps',
    { ...check, cap: { indicator: 1, at: '2' }, cites: [{ source: 'law', at: text('Article 2') }] },
    'check C1 reads I1, which a check caps',
  ],
])('a check %s is refused', (_, faulty, sentence) => {
  expect(problems({ ...example, checks: [faulty] })).toContain(sentence)
})

test('a check that only says something is sound', () => {
  expect(problems({ ...example, checks: [check] })).toEqual([])
})
