import { inForce } from '../../rules/editions.ts'
import { load } from '../../rules/load.ts'
import type { Instrument } from '../../rules/model.ts'
import type { Answer } from '../../rules/score.ts'
import type { Edition, Rules } from '../../schema/context.ts'
import { editionOf } from '../../server/editions/digest.ts'

/** The project's own instruments, loaded once for each test file. */
export const instruments = await load()
export const editions = instruments.map((instrument) => editionOf(instrument))

/** Rules of which every edition is active. */
export const rulesOf = (active: readonly Edition[], kept: readonly Edition[] = []): Rules => ({
  editions: active,
  byDigest: (digest) => [...active, ...kept].find((edition) => edition.digest === digest) ?? null,
  status: [],
})

export const rules = rulesOf(editions)

export const instrumentOf = (year: number): Instrument => inForce(instruments, year).instrument

/** Levels as answers; null is a level that was not published. */
export const answers = (levels: readonly (number | null)[]): readonly Answer[] =>
  levels.map((given) => (given === null ? { state: 'published_only', given } : { state: 'assessed', given }))
