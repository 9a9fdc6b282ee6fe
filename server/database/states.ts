import type { Answer, State } from '../../rules/score.ts'

/* States stand in the database as one letter a leaf: 47 bytes a record rather than 600, and `substr` reads one. */

const letters: Readonly<Record<State, string>> = {
  assessed: 'a',
  assumed_floor: 'f',
  overridden: 'o',
  not_assessed: 'n',
  not_applicable: 'x',
  awaiting_external: 'w',
  published_only: 'p',
}

const states = new Map<string, State>()
for (const state of [
  'assessed',
  'assumed_floor',
  'overridden',
  'not_assessed',
  'not_applicable',
  'awaiting_external',
  'published_only',
] as const)
  states.set(letters[state], state)

/** The states of a row of answers, as stored. */
export const encodeStates = (answers: readonly Answer[]): string => answers.map(({ state }) => letters[state]).join('')

/** The letters of states, for conditions. */
export const stateLetters = (asked: readonly State[]): readonly string[] => asked.map((state) => letters[state])
const most = 1_000
const shared = new Map<string, (Answer | undefined)[]>()

/** Answers of small values are shared: there are few of them, and many rows of 47. */
const answerOf = (letter: string, given: number | null): Answer => {
  const own = shared.get(letter) ?? []
  if (own.length === 0) shared.set(letter, own)
  const place = given === null ? 0 : given + 1
  const known = own[place]
  if (known) return known
  const state = states.get(letter)
  if (!state) throw new Error(`The stored state "${letter}" has no meaning`)
  const answer = { state, given }
  if (place >= 0 && place < most) own[place] = answer
  return answer
}

/** Answers from what is stored. A letter that means nothing is a bug, not a state. */
export const decodeAnswers = (stored: string, levels: readonly (number | null)[]): readonly Answer[] =>
  levels.map((given, at) => answerOf(stored.charAt(at), given))
