import { problems } from '../../rules/check.ts'
import { count, decimal, external, own as byFunction } from '../../rules/define.ts'
import type { Case, Draft, Indicator, Level, Printed, Rate, Rating, Scale } from '../../rules/model.ts'
import { examine } from '../../rules/tester.ts'
import { draft, indicator, sound, text } from '../support/draft.ts'

/* Five sound modules, one of each kind of rating, with cases that prove them; and faults that are seeded into the function of one. */

/** An indicator with its cases: what a maintainer hands in. */
export interface Module {
  readonly indicator: Indicator
  readonly cases: readonly Case[]
}

/** How many criteria each level asks for. */
const asked = [1, 2, 1, 3, 1]

export const levels: readonly Level[] = asked.map((criteria, at) => ({
  level: at + 1,
  criteria: Array.from({ length: criteria }, (_, n) => text(`Criterion ${at + 1}.${n + 1}`)),
  evidence: at > 0 ? [text(`Evidence ${at + 1}`)] : [],
  ...(at < 4 ? { lift: text(`Lift ${at + 1}`) } : {}),
}))

const module = (rating: Rating, cases: readonly Omit<Case, 'name'>[]): Module => ({
  indicator: indicator(2, { rating, levels }),
  cases: cases.map((own, at) => ({ name: text(`Situation ${at + 1}`), ...own })),
})

const when = (words: string, gives: Printed, rest: Partial<Case> = {}) => ({ met: words, gives, ...rest })
const figure = (value: Printed, gives: Printed, rest: Partial<Case> = {}) => ({ given: value, gives, ...rest })

const climbs = [when('', '1'), when('1', '1'), when('2', '2'), when('3', '3'), when('4', '4'), when('5', '5')]
const gaps = [when('1 + 2.1', '1'), when('5 - 2.2', '1'), when('5 - 3.1', '2'), when('3 + 4.3', '3'), when('5 - 4.2', '3')]

export const ladderModule = module({ kind: 'ladder' }, [...climbs, ...gaps, figure('4', '4')])

export const decimalModule = module(
  decimal,
  (['1', '1.99', '2', '2.5', '3', '3.99', '4', '5'] as const).map((value) => figure(value, value)),
)

export const externalModule = module(
  external({
    index: text('Digital index'),
    body: text('Another ministry'),
    points: [
      ['0', '1'],
      ['50', '3'],
      ['100', '5'],
    ],
    floor: '1',
  }),
  [
    { gives: '1' },
    figure('0', '1'),
    figure('25', '2'),
    figure('49.5', '2.98'),
    figure('50', '3'),
    figure('75', '4'),
    figure('80', '4.2'),
    figure('100', '5'),
  ],
)

export const countModule = module(
  count({
    of: text('Services'),
    steps: [
      ['0', '1'],
      ['1', '2'],
      ['3', '3'],
      ['6', '4'],
      ['10', '5'],
    ],
  }),
  [
    figure('0', '1'),
    figure('1', '2'),
    figure('2', '2'),
    figure('3', '3'),
    figure('5', '3'),
    figure('6', '4'),
    figure('9', '4'),
    figure('10', '5'),
    figure('40', '5'),
  ],
)

/** The highest level whose criteria, and all below, are met. */
const climbed = (codes: readonly string[]): number => {
  const gap = levels.findIndex(({ level, criteria }) => criteria.some((_, at) => !codes.includes(`${level}.${at + 1}`)))
  return gap === -1 ? 5 : Math.max(1, gap)
}

/** At most one level above indicator 1, which is said. */
const rateOwn: Rate = ({ given: value, met: codes, read }) => {
  const claimed = value === null ? climbed(codes) : Number(value)
  const plan = read(1)
  if (plan === null) return { value: `${claimed}`, messages: [{ code: 'unread' }] }
  const top = Number(plan) + 1
  if (claimed <= top) return { value: `${claimed}` }
  return { value: `${top}`, messages: [{ code: 'held', values: { claimed: `${claimed}`, plan } }] }
}

export const ownRating = byFunction({
  reads: [1],
  messages: { held: text('The answer reaches {claimed}, but the plan stands at {plan}'), unread: text('The plan is unknown') },
  rate: rateOwn,
})

const reads = (value: Printed, ...says: readonly string[]) => ({ reads: { 1: value }, ...(says.length > 0 ? { says } : {}) })

export const ownModule = module(ownRating, [
  ...[...climbs, ...gaps].map((own) => ({ ...own, ...reads('5') })),
  when('5', '2', reads('1', 'held')),
  when('2', '2', reads('1')),
  when('5', '4', reads('3', 'held')),
  when('4', '4', reads('3')),
  when('1', '1', reads('1')),
  when('4', '4', { says: ['unread'] }),
  figure('5', '3', reads('2', 'held')),
  figure('3', '3', reads('2')),
])

/** Values in whole levels, or in hundredths for ratings that give decimals. */
const scaleOf = ({ rating }: Indicator): Scale => ({
  ...draft(sound).scale,
  step: rating.kind === 'ladder' || rating.kind === 'own' ? '1' : '0.01',
})

/** A small instrument whose second indicator is the module's. */
const around = (own: Indicator, scale: Scale): Draft => {
  const example = draft(sound, { scale })
  return {
    ...example,
    parts: example.parts.map((part) => ({ ...part, indicators: part.indicators.map((other) => (other.number === 2 ? own : other)) })),
  }
}

/** Everything that keeps a module from being served: the lint of its instrument, and what its cases do not prove. */
export const gate = async ({ indicator: own, cases }: Module, scale = scaleOf(own)): Promise<readonly string[]> => [
  ...problems(around(own, scale)),
  ...(await examine({ scale }, own, cases)),
]

/** Criteria of which any one will do. */
const anyOf = (codes: readonly string[]): number =>
  levels.findLast(({ level, criteria }) => criteria.some((_, n) => codes.includes(`${level}.${n + 1}`)))?.level ?? 1
const gapsAllowed = (codes: readonly string[]): number =>
  levels.findLast(({ level, criteria }) => criteria.every((_, n) => codes.includes(`${level}.${n + 1}`)))?.level ?? 1
const one = (value: number): ReturnType<Rate> => ({ value: `${value}` })
/** The sound function over other criteria than those that are met. */
const over =
  (change: (codes: readonly string[]) => readonly string[]): Rate =>
  (claim) =>
    rateOwn({ ...claim, met: change(claim.met) })
/** The sound function, its verdict changed. */
const after =
  (change: (verdict: ReturnType<Rate>, claim: Parameters<Rate>[0]) => ReturnType<Rate>): Rate =>
  (claim) =>
    change(rateOwn(claim), claim)
const counter = () => {
  let calls = 0
  return (): number => (calls += 1)
}
const [odd, first, later] = [counter(), counter(), counter()]
let remembered: ReturnType<Rate> | null = null

/** Faulty functions: each does something else than the sound one, somewhere. */
export const functions: Readonly<Record<string, Rate>> = {
  'one level too many': after(({ value, ...rest }) => ({ value: `${Math.min(5, Number(value) + 1)}`, ...rest })),
  'one level too few': after(({ value, ...rest }) => ({ value: `${Math.max(1, Number(value) - 1)}`, ...rest })),
  'any criterion of a level instead of all': ({ met, read }) =>
    read(1) === null ? rateOwn({ given: null, met, read }) : one(Math.min(anyOf(met), Number(read(1)) + 1)),
  'a gap below is overlooked': ({ given, met, read }) => rateOwn({ given: given ?? `${gapsAllowed(met)}`, met, read }),
  'criterion 2.2 is ignored': over((codes) => [...codes, '2.2']),
  'criterion 4.2 is ignored': over((codes) => [...codes, '4.2']),
  'the only criterion of level 3 is ignored': over((codes) => [...codes, '3.1']),
  'level 4 is ignored': over((codes) => [...codes, '4.1', '4.2', '4.3']),
  'level 5 cannot be reached': over((codes) => codes.filter((code) => code !== '5.1')),
  'criteria of levels 3 and 5 are taken for each other': over((codes) =>
    codes.map((code) => ({ '3.1': '5.1', '5.1': '3.1' })[code] ?? code),
  ),
  'criteria are counted, whichever they are': ({ given, met, read }) =>
    rateOwn({ given: given ?? `${[1, 1, 1, 2, 3, 3, 3, 4, 5][met.length] ?? 5}`, met, read }),
  'the criteria are used up': (claim) => {
    const verdict = rateOwn(claim)
    Reflect.apply(Array.prototype.pop, claim.met, [])
    return verdict
  },
  'the read is ignored': ({ given, met }) => one(given === null ? climbed(met) : Number(given)),
  'the read is asked for, and not used': ({ given, met, read }) =>
    read(1) === null ? rateOwn({ given, met, read }) : one(given === null ? climbed(met) : Number(given)),
  'another indicator is read, undeclared': ({ given, met, read }) => rateOwn({ given, met, read: () => read(3) }),
  'one more indicator is read, undeclared': ({ read, ...claim }) => (read(3) === null ? rateOwn({ read, ...claim }) : one(1)),
  'the bound lies two levels above': ({ read, ...claim }) =>
    rateOwn({ ...claim, read: (number) => (read(number) === null ? null : `${Number(read(number)) + 1}`) }),
  'the bound is the read itself': ({ read, ...claim }) =>
    rateOwn({ ...claim, read: (number) => (read(number) === null ? null : `${Number(read(number)) - 1}`) }),
  'an unknown read counts as zero': ({ read, ...claim }) => rateOwn({ ...claim, read: (number) => read(number) ?? '0' }),
  'the higher of the two instead of the lower': ({ given, met, read }) =>
    after(({ messages = [] }) => ({ value: `${Math.max(climbed(met), Number(read(1) ?? 0))}`, messages }))({ given, met, read }),
  'what is given is ignored': (claim) => rateOwn({ ...claim, given: null }),
  'what is given escapes the bound': (claim) => (claim.given === null ? rateOwn(claim) : one(Number(claim.given))),
  'the messages are swapped': after(({ value, messages = [] }) => ({
    value,
    messages: messages.map(({ code, ...rest }) => ({
      ...rest,
      code: code === 'held' ? 'unread' : 'held',
      values: { claimed: '1', plan: '1' },
    })),
  })),
  'a message is forgotten': after(({ value, messages = [] }) => ({ value, messages: messages.filter(({ code }) => code !== 'held') })),
  'a message is always given': after(({ value, messages = [] }) => ({ value, messages: [...messages, { code: 'unread' }] })),
  'a message comes twice': after(({ value, messages = [] }) => ({ value, messages: [...messages, ...messages] })),
  'a message is not declared': after(({ value, messages = [] }) => ({
    value,
    messages: messages.map((own) => ({ ...own, code: 'kept' })),
  })),
  'a placeholder is forgotten': after(({ value, messages = [] }) => ({
    value,
    messages: messages.map(({ code }) => ({ code, values: { claimed: '5' } })),
  })),
  'all placeholders are forgotten': after(({ value, messages = [] }) => ({ value, messages: messages.map(({ code }) => ({ code })) })),
  'dice are thrown for the value': after(({ value, ...rest }) => ({ value: Math.random() < 0.5 ? value : '1', ...rest })),
  'a clock is shown in a message': after(({ value, messages = [] }) => ({
    value,
    messages: messages.map(({ code, values }) => ({ code, values: { ...values, plan: `${performance.now()}` } })),
  })),
  'every second call gives something else': after((verdict) => (odd() % 2 === 0 ? one(1) : verdict)),
  'the first call gives something else': after((verdict) => (first() === 1 ? one(4) : verdict)),
  'the first verdict is kept for ever': after((verdict) => (remembered ??= verdict)),
  'after a thousand calls it gives something else': after((verdict) => (later() > 1000 ? one(1) : verdict)),
  'from a year on it gives something else': after((verdict) => (new Date().getFullYear() > 2200 ? one(1) : verdict)),
  'all criteria together give the least': after((verdict, { met }) => (met.length === 8 ? { ...verdict, value: '1' } : verdict)),
  'one criterion more gives one level less': after((verdict, { met }) => (met.length === 5 ? { ...verdict, value: '2' } : verdict)),
  'a value above the scale': after((verdict) => (verdict.value === '5' ? { ...verdict, value: '6' } : verdict)),
  'a value below the scale': after((verdict) => (verdict.value === '1' ? { ...verdict, value: '0' } : verdict)),
  'a float that is nearly a level': after((verdict) => (verdict.value === '3' ? { ...verdict, value: '2.9999' } : verdict)),
  'a value between two steps': after((verdict) => (verdict.value === '2' ? { ...verdict, value: '5/2' } : verdict)),
  'it throws where nothing is met': after((verdict, { met, given }) => (met.length + Number(given ?? 0) > 0 ? verdict : JSON.parse(''))),
  'it throws one criterion short of level 4': after((verdict, { met }) =>
    met.length === 6 && !met.includes('4.1') ? JSON.parse('') : verdict,
  ),
  'it throws at the top': after((verdict) => (verdict.value === '5' ? JSON.parse('') : verdict)),
  'it gives nothing': () => JSON.parse('null'),
}
