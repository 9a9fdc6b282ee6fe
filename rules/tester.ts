import { askHere, byCriteria, codesOf, levelOfCode, questionOf, type Ask, type Question } from './cases.ts'
import { compare, fraction, isPrinted, written } from './fraction.ts'
import type { Case, Draft, Indicator } from './model.ts'
import type { Rated } from './rate.ts'
import { levelOf, levelsOf } from './scale.ts'

/*
 * The tester of rules: runs an indicator's cases, makes cases of its own at every boundary, and refuses a module that
 * its cases do not prove. It is tested itself by seeded faults (`test/rules/tester.faults.test.ts`).
 */

const text = (question: Question): string =>
  JSON.stringify([question.given, question.met, Object.entries(question.reads).toSorted(([a], [b]) => Number(a) - Number(b))])

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** A case with what was made of it. */
interface Tried {
  readonly own: Case
  readonly question: Question
  readonly rated: Rated
}

const same = (a: Rated, b: Rated): boolean =>
  written(a.value) === written(b.value) && JSON.stringify(a.messages) === JSON.stringify(b.messages)

const said = ({ messages }: Rated): readonly string[] => messages.map(({ code }) => code)

const tryOne = async (
  place: string,
  indicator: Indicator,
  own: Case,
  ask: Ask,
): Promise<{ readonly tried?: Tried; readonly problems: readonly string[] }> => {
  const name = `${place}, case "${own.name.en}"`
  try {
    const question = questionOf(indicator, own)
    if (!isPrinted(own.gives)) return { problems: [`${name}: "${String(own.gives)}" is not a value`] }
    const rated = await ask(question)
    const problems = [
      ...(written(rated.value) === written(fraction(own.gives))
        ? []
        : [`${name}: it should give ${own.gives}, it gives ${written(rated.value)}`]),
      ...(said(rated).join() === (own.says ?? []).join()
        ? []
        : [`${name}: it should say ${(own.says ?? []).join(', ') || 'nothing'}, it says ${said(rated).join(', ') || 'nothing'}`]),
      ...(same(rated, await ask(question)) ? [] : [`${name}: a second run gives something else`]),
    ]
    return { tried: { own, question, rated }, problems }
  } catch (error) {
    return { problems: [`${name}: ${reason(error)}`] }
  }
}

const messageProblems = (place: string, { rating }: Indicator, tried: readonly Tried[]): readonly string[] => {
  const declared = rating.kind === 'own' ? rating.messages : {}
  const given = tried.flatMap(({ rated }) => rated.messages)
  return [
    ...new Set(
      given
        .filter(({ code }) => !Object.hasOwn(declared, code))
        .map(({ code }) => `${place}: the message ${code} is given, but not declared`),
    ),
    ...Object.keys(declared)
      .filter((code) => !given.some((message) => message.code === code))
      .map((code) => `${place}: no case gives the message ${code}`),
    ...new Set(
      given.flatMap(({ code, values = {} }) =>
        (['id', 'en'] as const).flatMap((language) =>
          [...(declared[code]?.[language] ?? '').matchAll(/\{(\w+)\}/g)]
            .filter(([, hole = '']) => !Object.hasOwn(values, hole))
            .map(([hole]) => `${place}: the message ${code} leaves ${hole} unfilled in ${language === 'id' ? 'Indonesian' : 'English'}`),
        ),
      ),
    ),
  ]
}

/** Every level, criterion, kind of evidence and recommendation must be hit by a case. */
const coverage = (place: string, { scale }: Pick<Draft, 'scale'>, indicator: Indicator, tried: readonly Tried[]): readonly string[] => {
  const reached = new Set(tried.map(({ rated }) => levelOf(scale, rated.value)))
  const levels = levelsOf(scale)
    .filter((level) => !reached.has(level))
    .map((level) => `${place}: no case reaches level ${level}`)
  const lifts = indicator.levels.flatMap(({ level, lift }, at) => [
    ...(lift && !reached.has(level) ? [`${place}: no case shows the recommendation of level ${level}`] : []),
    ...(lift || at === indicator.levels.length - 1 || !indicator.levels.some((other) => other.lift)
      ? []
      : [`${place}: level ${level} has no recommendation, others have`]),
  ])
  const [lowest] = levelsOf(scale)
  // A criterion, with the evidence for it, is shown where it is what is missing: at the level below.
  const evidence = indicator.levels
    .filter(({ level, evidence: kinds }) => kinds.length > 0 && level !== lowest && !reached.has(level - 1))
    .map(({ level }) => `${place}: no case shows the evidence of level ${level}`)
  if (indicator.rating.kind !== 'ladder' && indicator.rating.kind !== 'own') return [...levels, ...lifts, ...evidence]
  const answered = tried.filter(({ own }) => byCriteria(indicator.rating, own))
  if (indicator.rating.kind === 'own' && answered.length === 0) return [...levels, ...lifts, ...evidence]
  const criteria = codesOf(indicator).flatMap((code) => [
    ...(answered.some(({ question }) => question.met.includes(code)) ? [] : [`${place}: no case meets criterion ${code}`]),
    ...(levelOfCode(code) === lowest || answered.some(({ question }) => !question.met.includes(code))
      ? []
      : [`${place}: no case lacks criterion ${code}`]),
  ])
  return [...levels, ...criteria, ...lifts, ...evidence]
}

/** One criterion short of each level: made here, so that no module forgets them. */
const boundaries = (
  indicator: Indicator,
  tried: readonly Tried[],
): readonly { readonly short: string; readonly level: number; readonly question: Question }[] => {
  const reads = tried[0]?.question.reads ?? {}
  const codes = codesOf(indicator)
  return indicator.levels.slice(1).flatMap(({ level }) =>
    codes
      .filter((code) => levelOfCode(code) === level)
      .map((short) => ({
        short,
        level,
        question: { given: null, met: codes.filter((code) => code !== short && levelOfCode(code) <= level), reads },
      })),
  )
}

const boundaryProblems = async (place: string, indicator: Indicator, tried: readonly Tried[], ask: Ask): Promise<readonly string[]> => {
  if (!tried.some(({ own }) => byCriteria(indicator.rating, own) && own.met !== undefined)) return []
  const found = await Promise.all(
    boundaries(indicator, tried).map(async ({ short, level, question }) => {
      try {
        const { value } = await ask(question)
        return compare(value, { n: level, d: 1 }) < 0 ? [] : [`${place}: without criterion ${short} it still gives ${written(value)}`]
      } catch (error) {
        return [`${place}: one criterion short of level ${level}: ${reason(error)}`]
      }
    }),
  )
  return found.flat()
}

/** More criteria met must not give less, unless the module says why. */
const fallProblems = (place: string, { rating }: Indicator, tried: readonly Tried[]): readonly string[] => {
  if (rating.kind === 'own' && rating.falls) return []
  const more = (a: Tried, b: Tried): boolean =>
    a.question.given === b.question.given &&
    JSON.stringify(a.question.reads) === JSON.stringify(b.question.reads) &&
    a.question.met.length > b.question.met.length &&
    b.question.met.every((code) => a.question.met.includes(code))
  return tried.flatMap((a) =>
    tried
      .filter((b) => more(a, b) && compare(a.rated.value, b.rated.value) < 0)
      .map((b) => `${place}: "${a.own.name.en}" meets more than "${b.own.name.en}", but gives less`),
  )
}

/** Every way up, one criterion at a time, must not lead down. */
const climbProblems = async (place: string, indicator: Indicator, tried: readonly Tried[], ask: Ask): Promise<readonly string[]> => {
  if (
    (indicator.rating.kind === 'own' && indicator.rating.falls) ||
    !tried.some(({ own }) => byCriteria(indicator.rating, own) && own.met !== undefined)
  )
    return []
  const reads = tried[0]?.question.reads ?? {}
  const codes = codesOf(indicator)
  const found: string[] = []
  let before: Rated | null = null
  for (let count = 0; count <= codes.length; count += 1) {
    try {
      const rated: Rated = await ask({ given: null, met: codes.slice(0, count), reads })
      if (before && compare(rated.value, before.value) < 0) found.push(`${place}: meeting criterion ${codes[count - 1]} too gives less`)
      before = rated
    } catch (error) {
      found.push(`${place}: with ${count} criteria met: ${reason(error)}`)
    }
  }
  return found
}

/** Everything that an indicator's cases do not prove, as sentences; empty when they do. */
export const examine = async (
  draft: Pick<Draft, 'scale'>,
  indicator: Indicator,
  cases: readonly Case[],
  ask: Ask = askHere(draft, indicator),
): Promise<readonly string[]> => {
  const place = `I${indicator.number}`
  if (cases.length === 0) return [`${place} has no cases`]
  const results: Awaited<ReturnType<typeof tryOne>>[] = []
  for (const own of cases) results.push(await tryOne(place, indicator, own, ask))
  const tried = results.flatMap((result) => result.tried ?? [])
  const texts = tried.map(({ question }) => text(question))
  return [
    ...results.flatMap(({ problems }) => problems),
    ...tried
      .filter((_, at) => texts.indexOf(texts[at] ?? '') !== at)
      .map(({ own }) => `${place}, case "${own.name.en}": an earlier case asks the same`),
    ...cases.flatMap(({ name }) =>
      name.id.trim() && name.en.trim() ? [] : [`${place}, case "${name.en || name.id}": it is named in one language only`],
    ),
    ...messageProblems(place, indicator, tried),
    ...coverage(place, draft, indicator, tried),
    ...(await boundaryProblems(place, indicator, tried, ask)),
    ...fallProblems(place, indicator, tried),
    ...(await climbProblems(place, indicator, tried, ask)),
  ]
}

/** Everything that an instrument's cases do not prove. */
export const examineAll = async (
  draft: Draft,
  askOf: (indicator: Indicator) => Ask = (indicator) => askHere(draft, indicator),
): Promise<readonly string[]> => {
  const found: (readonly string[])[] = []
  for (const { indicators, cases } of draft.parts)
    for (const indicator of indicators) found.push(await examine(draft, indicator, cases[indicator.number] ?? [], askOf(indicator)))
  return found.flat()
}
