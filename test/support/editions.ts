import { inForce, load } from '../../rules/load.ts'
import type { Instrument } from '../../rules/model.ts'
import type { Answer } from '../../rules/score.ts'
import { editionOf } from '../../server/data/digest.ts'

/** The project's own instruments, loaded once for each test file. */
export const instruments = await load()
export const editions = instruments.map(editionOf)

export const instrumentOf = (year: number): Instrument => inForce(instruments, year).instrument

/** Levels as answers; null is a level that was not published. */
export const answers = (levels: readonly (number | null)[]): readonly Answer[] =>
  levels.map((level) => (level === null ? { state: 'published_only', level } : { state: 'assessed', level }))
