import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Editions } from '../editions/open.ts'
import { rescore } from '../editions/rescore.ts'
import { impactOf, type Impact } from './impact.ts'

/* What an operator may have done, by the running server or without one: each is a function, and its answer is data. */

export type Progress = (step: string, done: number, total: number) => void

export interface Activated {
  readonly active: readonly { readonly instrument: string; readonly digest: string }[]
  readonly problems: readonly string[]
}

export interface Commands {
  /** Reads the folders again, and makes what is sound and changed the active rules, all at once. */
  readonly activate: () => Promise<Activated>
  /** Scores what is stored of an instrument under its active rules, beside the scores that stand. */
  readonly rescore: (instrument: string, progress: Progress) => Promise<number>
  /** Replays what is stored under the rules as the folders hold them now; nothing is stored. */
  readonly impact: (progress: Progress) => Promise<readonly Impact[]>
}

export const commandsOf = (db: Kysely<Tables>, editions: Editions): Commands => ({
  activate: async () => {
    const { editions: active } = await editions.activate()
    return { active: active.map(({ instrument, digest }) => ({ instrument: instrument.code, digest })), problems: editions.warnings() }
  },
  rescore: (instrument, progress) =>
    rescore(db, editions.rules(), instrument, {
      scorer: editions.scorer,
      progress: (done, total) => progress(`rescoring ${instrument}`, done, total),
    }),
  impact: async (progress) => {
    const found = await editions.found()
    const impacts: Impact[] = []
    for (const active of editions.rules().editions) {
      const changed = found.find(({ instrument }) => instrument.code === active.instrument.code)
      if (!changed || changed.digest === active.digest) continue
      impacts.push(
        await impactOf(db, editions.rules(), active, changed, editions.scorer, (done, total) =>
          progress(`replaying ${active.instrument.code}`, done, total),
        ),
      )
    }
    return impacts
  },
})
