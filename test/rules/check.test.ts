import { describe, expect, test } from 'vitest'
import { problems } from '../../rules/check.ts'
import type { Draft } from '../../rules/model.ts'
import { instruments, instrumentOf } from '../support/editions.ts'
import { draft, indicator, sound } from '../support/draft.ts'

test.each(instruments.map((instrument) => [instrument.code, instrument] as const))('%s is sound', (_, instrument) => {
  expect(problems(instrument)).toEqual([])
})

test('the small example is sound', () => {
  expect(problems(draft(sound))).toEqual([])
})

/** An instrument of ours with one domain's table changed. */
const changed = (year: number, code: string, change: (part: Draft['parts'][number]) => Draft['parts'][number]): Draft => {
  const instrument = instrumentOf(year)
  return { ...instrument, parts: instrument.parts.map((part) => (part.domain.code === code ? change(part) : part)) }
}

describe('faults found in public tools and official papers are refused by place', () => {
  test('domain weights that sum to 99', () => {
    const faulty = changed(2024, 'D1', (part) => ({ ...part, domain: { ...part.domain, weight: '12' } }))
    expect(problems(faulty)).toEqual(['index: the domains add up to 99, not 100', 'D1: its aspects add up to 13, not 12'])
  })

  test('domain weights that sum to 110', () => {
    const faulty = changed(2024, 'D2', (part) => ({ ...part, domain: { ...part.domain, weight: '35' } }))
    expect(problems(faulty)).toContain('index: the domains add up to 110, not 100')
  })

  test('a gap of 1.49/1.50 between grades', () => {
    const { grades } = instrumentOf(2024)
    const faulty = {
      ...instrumentOf(2024),
      grades: grades.map((grade) =>
        grade.code === 'KURANG'
          ? { ...grade, below: '1.49' as const }
          : grade.code === 'CUKUP'
            ? { ...grade, from: '1.50' as const }
            : grade,
      ),
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
    expect(problems(faulty)).toContain('I11 stands in D1, but the table puts it in D2, aspect A2')
  })

  test('aspects 6 and 7 of 5/2018 misprinted as 33/22', () => {
    const faulty = changed(2018, 'D3', (part) => ({
      ...part,
      domain: { ...part.domain, aspects: part.domain.aspects.map((aspect) => ({ ...aspect, weight: aspect.code === 'A6' ? '33' : '22' })) },
    }))
    expect(problems(faulty)).toEqual([
      'A6: its 7 scored items of 5 add up to 35, not 33',
      'A7: its 6 scored items of 10/3 add up to 20, not 22',
    ])
  })

  test('indicators 42–47 of 59/2020 misprinted at 3.50 %', () => {
    const faulty = changed(2024, 'D4', (part) => ({
      ...part,
      domain: {
        ...part.domain,
        aspects: part.domain.aspects.map((aspect) =>
          aspect.code === 'A8' ? { ...aspect, indicators: { ...aspect.indicators, each: '3.50' } } : aspect,
        ),
      },
    }))
    expect(problems(faulty)).toEqual(['A8: its 6 scored items of 3.5 add up to 21, not 18'])
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
    { ...example, parts: [first, { ...second, domain: { ...second.domain, code: 'D1' } }] },
    'the domain D1 stands twice',
  ],
  ['two indicators of one number', withFirst([one, one, two]), 'the indicator I1 stands twice'],
  ['a number without words', withFirst([one]), 'I2 is in the table of A1, but no file of D1 words it'],
  ['an indicator that no table knows', withFirst([one, two, indicator(9)]), 'I9 stands in D1, but no aspect has a place for it'],
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
  [
    'grades that overlap',
    { ...example, grades: example.grades.map((grade) => ({ ...grade, from: '0' as const })) },
    'grades LOW and HIGH: both cover an index from 0 to below 2.5',
  ],
  [
    'a top that no grade covers',
    { ...example, grades: example.grades.map((grade) => (grade.code === 'HIGH' ? { ...grade, below: '4.9' as const } : grade)) },
    'grade HIGH: nothing covers an index from 4.9 to 5',
  ],
  ['no grades', { ...example, grades: [] }, 'the instrument has no grades'],
  ['no years', { ...example, cycles: [] }, 'the instrument covers no year'],
  ['no domains', { ...example, parts: [] }, 'the instrument has no domain'],
  [
    'a weight that is no number',
    { ...example, parts: [{ ...first, domain: { ...first.domain, weight: '1e1' } }, second] },
    'D1: "1e1" is not an exact number: write it as "2.75" or "10/3"',
  ],
  [
    'a run of indicators that leaves a gap',
    draft([{ code: 'D1', weight: '100', aspects: [{ code: 'A1', weight: '100', from: 2, to: 3, each: '50' }] }]),
    'A1 begins at indicator 2, but 1 comes next',
  ],
])('%s is refused', (_, faulty, sentence) => {
  expect(problems(faulty)).toContain(sentence)
})
