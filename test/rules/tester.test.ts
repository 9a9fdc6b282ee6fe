import { describe, expect, test } from 'vitest'
import { count, own as byFunction } from '../../rules/define.ts'
import type { Case, Indicator, Messages, Rate } from '../../rules/model.ts'
import { expand } from '../../rules/cases.ts'
import { examine, examineAll } from '../../rules/tester.ts'
import { draft, indicator, ladderCases, sound, text } from '../support/draft.ts'
import { instruments } from '../support/editions.ts'

const { scale } = draft(sound)
const prove = (module: Indicator, cases: readonly Case[], on = scale) => examine({ scale: on }, module, cases)

const plain = indicator(1)
const two = indicator(1, { levels: plain.levels.map((own) => (own.level === 3 ? { ...own, criteria: [text('a'), text('b')] } : own)) })
const named = (words: string, rest: Omit<Case, 'name'>): Case => ({ name: text(words), ...rest })
/** The cases of a ladder, that of one level changed. */
const but = (level: number, change: Partial<Case>): readonly Case[] =>
  ladderCases.map((own, at) => (at === level - 1 ? { ...own, ...change } : own))

const climb = (met: readonly string[]): number => {
  const gap = [2, 3, 4, 5].find((level) => !met.includes(`${level}.1`))
  return gap === undefined ? 5 : gap - 1
}
const rated = (rate: Rate, messages: Messages = {}, rest: { readonly falls?: ReturnType<typeof text> } = {}): Indicator =>
  indicator(1, { rating: byFunction({ reads: [2], messages, rate, ...rest }) })
const top: Rate = ({ met }) =>
  climb(met) === 5 ? { value: '5', messages: [{ code: 'top', values: { at: '5' } }] } : { value: `${climb(met) || 1}` }
const topped = but(5, { says: ['top'] })
const counter = () => {
  let calls = 0
  return (): number => (calls += 1)
}

describe('what a module proves', () => {
  test('nothing is missing where every level, criterion and message is hit', async () => {
    expect(await prove(plain, ladderCases)).toEqual([])
    expect(await prove(rated(top, { top: { id: 'tingkat {at}', en: 'level {at}' } }), topped)).toEqual([])
  })

  const falling: Rate = ({ met }) => ({ value: met.length === 5 ? '4' : met.length === 4 ? '5' : `${climb(met)}` })
  const turned = [...ladderCases.slice(0, 3), named('Four', { met: '4', gives: '5' }), named('All', { met: '5', gives: '4' })]
  test('a value may fall where the module says why', async () => {
    const said = (await prove(rated(falling, {}, { falls: text('Because') }), turned)).join('\n')
    expect(said).not.toMatch(/gives less/)
    const found = await prove(rated(falling), turned)
    expect(found).toContain('I1: "All (example)" meets more than "Four (example)", but gives less')
    expect(found).toContain('I1: meeting criterion 5.1 too gives less')
  })
})

const later = counter()
const twice = counter()

test.each<[string, Indicator, readonly Case[], string]>([
  ['no cases', plain, [], 'I1 has no cases'],
  ['a wrong result', plain, but(3, { gives: '2' }), 'I1, case "Up to 3 (example)": it should give 2, it gives 3'],
  ['a result that is no value', plain, but(3, { gives: '3e0' }), 'I1, case "Up to 3 (example)": "3e0" is not a value'],
  [
    'a result off the scale',
    rated(() => ({ value: '6' })),
    but(3, {}),
    'I1, case "Up to 3 (example)": 6 does not lie on the scale from 1 to 5',
  ],
  ['a result between steps', rated(() => ({ value: '2.9999' })), but(3, {}), 'I1, case "Up to 3 (example)": 2.9999 is not in steps of 1'],
  [
    'a message that is not expected',
    rated(top, { top: text('{at}') }),
    ladderCases,
    'I1, case "Up to 5 (example)": it should say nothing, it says top',
  ],
  [
    'a message that does not come',
    rated(top, { top: text('{at}') }),
    but(4, { says: ['top'] }),
    'I1, case "Up to 4 (example)": it should say top, it says nothing',
  ],
  ['a message that is not declared', rated(top), topped, 'I1: the message top is given, but not declared'],
  [
    'a message named like a part of every object',
    rated(({ met }) => ({ value: `${climb(met)}`, messages: [{ code: 'constructor' }] })),
    ladderCases.map((own) => ({ ...own, says: ['constructor'] })),
    'I1: the message constructor is given, but not declared',
  ],
  ['a message that no case gives', rated(top, { top: text('{at}'), never: text('Never') }), topped, 'I1: no case gives the message never'],
  [
    'an open placeholder in Indonesian',
    rated(top, { top: { id: '{at} {of}', en: '{at}' } }),
    topped,
    'I1: the message top leaves {of} unfilled in Indonesian',
  ],
  [
    'an open placeholder in English',
    rated(top, { top: { id: '{at}', en: '{at} {of}' } }),
    topped,
    'I1: the message top leaves {of} unfilled in English',
  ],
  [
    'an open placeholder named like a part of every object',
    rated(top, { top: text('{toString}') }),
    topped,
    'I1: the message top leaves {toString} unfilled in English',
  ],
  [
    'two runs that differ',
    rated(({ met }) => ({ value: `${Math.min(5, climb(met) + (later() % 2))}` })),
    ladderCases,
    'I1, case "Up to 2 (example)": a second run gives something else',
  ],
  [
    'two runs whose messages differ',
    rated(({ met }) => ({ value: `${climb(met)}`, messages: [{ code: 'n', values: { n: `${twice()}` } }] }), { n: text('{n}') }),
    ladderCases.map((own) => ({ ...own, says: ['n'] })),
    'I1, case "Up to 1 (example)": a second run gives something else',
  ],
  [
    'a read that is not declared',
    rated(({ met, read }) => ({ value: read(9) ?? `${climb(met)}` })),
    ladderCases,
    'I1, case "Up to 1 (example)": I9 is read but not declared',
  ],
  [
    'a case that stands twice',
    plain,
    [...ladderCases, named('Again', { met: '3', gives: '3' })],
    'I1, case "Again (example)": an earlier case asks the same',
  ],
  [
    'a case that stands twice in other words',
    plain,
    [...ladderCases, named('Again', { met: '2 + 3.1', gives: '3' })],
    'I1, case "Again (example)": an earlier case asks the same',
  ],
  ['a name in English only', plain, but(1, { name: { id: ' ', en: 'One' } }), 'I1, case "One": it is named in one language only'],
  ['a name in Indonesian only', plain, but(1, { name: { id: 'Satu', en: '' } }), 'I1, case "Satu": it is named in one language only'],
  ['a level that no case reaches', plain, ladderCases.slice(0, 4), 'I1: no case reaches level 5'],
  ['a criterion that no case meets', plain, ladderCases.slice(0, 4), 'I1: no case meets criterion 5.1'],
  ['a criterion that no case lacks', plain, [named('All', { met: '5', gives: '5' })], 'I1: no case lacks criterion 3.1'],
  [
    'evidence that no case shows',
    indicator(1, { levels: plain.levels.map((own) => ({ ...own, evidence: [text('Paper')] })) }),
    ladderCases.filter((_, at) => at !== 2),
    'I1: no case shows the evidence of level 4',
  ],
  [
    'a recommendation that no case shows',
    indicator(1, { levels: plain.levels.map((own) => (own.level < 5 ? { ...own, lift: text('Up') } : own)) }),
    ladderCases.slice(1),
    'I1: no case shows the recommendation of level 1',
  ],
  [
    'a recommendation that is missing among others',
    indicator(1, { levels: plain.levels.map((own) => (own.level < 4 ? { ...own, lift: text('Up') } : own)) }),
    ladderCases,
    'I1: level 4 has no recommendation, others have',
  ],
  ['a level that there is not', plain, but(3, { met: '7' }), 'I1, case "Up to 3 (example)": "7" begins with no level of the indicator'],
  [
    'a criterion that there is not',
    plain,
    but(3, { met: '2 + 3.9' }),
    'I1, case "Up to 3 (example)": "2 + 3.9" names no criterion with "+ 3.9"',
  ],
  [
    'a word among the criteria',
    plain,
    but(3, { met: '3 - most' }),
    'I1, case "Up to 3 (example)": "3 - most" names no criterion with "- most"',
  ],
  [
    'a criterion that its level does not need',
    rated(({ met }) => ({ value: `${climb([...met, '3.1'])}` })),
    but(2, { gives: '3' }),
    'I1: without criterion 3.1 it still gives 3',
  ],
  [
    'a boundary that it cannot rate',
    rated(({ met }) => ({ value: met.length === 3 && !met.includes('4.1') ? JSON.parse('') : `${climb(met)}` })),
    but(3, { met: '5 - 4.1', gives: '3' }),
    'I1: one criterion short of level 4: Unexpected end of JSON input',
  ],
  [
    'a way up that it cannot rate',
    rated(({ met }) => ({ value: met.length === 0 ? JSON.parse('') : `${climb(met)}` })),
    ladderCases,
    'I1: with 0 criteria met: Unexpected end of JSON input',
  ],
  [
    'a figure that is missing',
    indicator(1, { rating: count({ of: text('Services'), steps: [['0', '1']] }) }),
    ladderCases,
    'I1, case "Up to 1 (example)": the count is missing',
  ],
])('%s is refused', async (_, module, cases, sentence) => {
  expect(await prove(module, cases)).toContain(sentence)
})

test.each([
  ['', []],
  ['1', ['1.1']],
  ['2 + 3.2', ['1.1', '2.1', '3.2']],
  ['3 - 2.1', ['1.1', '3.1', '3.2']],
  ['+ 5.1', ['5.1']],
  ['4 - 3.1 - 3.2 + 5.1', ['1.1', '2.1', '4.1', '5.1']],
])('"%s" names %j', (met, codes) => {
  expect(expand(two, met)).toEqual(codes)
})

describe.each(instruments.map((instrument) => [instrument.code, instrument] as const))('%s', (_, instrument) => {
  test('proves everything that it declares', async () => {
    expect(await examineAll(instrument)).toEqual([])
  })

  test('recommends something on each level below the top, for every indicator', () => {
    const without = instrument.parts.flatMap(({ indicators }) =>
      indicators.flatMap(({ number, levels }) =>
        levels
          .slice(0, -1)
          .filter(({ lift }) => !lift)
          .map(({ level }) => `I${number} level ${level}`),
      ),
    )
    expect(without).toEqual([])
  })
})
