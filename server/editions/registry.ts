import type { Kysely } from 'kysely'
import { oldestFirst, type RefusedFolder } from '../../rules/editions.ts'
import type { Edition, Rules, RuleStatus } from '../../schema/context.ts'
import type { Tables } from '../database/tables.ts'
import { keepComponents } from './components.ts'
import { activate, actives, keep, keptBeside } from './versions.ts'

/* Which rules serve. What a request sees is one value, taken when it begins: a swap is one assignment. */

/** What the folders hold now: sound editions, and what could not be taken. */
export interface Found {
  readonly editions: readonly Edition[]
  readonly refused: readonly RefusedFolder[]
}

export interface Registry {
  /** The rules as they are now. */
  readonly current: () => Rules
  /**
   * Looks at the folders again. What was never active becomes so; what changed becomes so with `activate`, else it waits.
   * All of it at once; what is not sound leaves its last good version active, and is said in the status.
   */
  readonly refresh: (options: { readonly activate: boolean }) => Promise<Rules>
}

const rulesOf = async (db: Kysely<Tables>, { editions, refused }: Found): Promise<Rules> => {
  const active = await actives(db)
  const kept = await keptBeside(db, new Set(editions.map(({ digest }) => digest)))
  await keepComponents(db, kept)
  const byDigest = new Map([...kept, ...editions].map((edition) => [edition.digest, edition]))
  const names = new Set([
    ...active.map(({ instrument }) => instrument),
    ...editions.map(({ instrument }) => instrument.code),
    ...refused.map(({ folder }) => folder),
  ])
  const status = [...names].toSorted().map((instrument): RuleStatus => {
    const own = active.find((row) => row.instrument === instrument)
    const found = editions.find((edition) => edition.instrument.code === instrument)
    return {
      instrument,
      active: own?.digest ?? null,
      since: own?.since.toISOString() ?? null,
      waiting: found && found.digest !== own?.digest ? found.digest : null,
      problems: refused.filter(({ folder }) => folder === instrument).flatMap(({ problems }) => problems),
    }
  })
  return {
    editions: active.flatMap(({ digest }) => byDigest.get(digest) ?? []).toSorted((a, b) => oldestFirst(a.instrument, b.instrument)),
    byDigest: (digest) => byDigest.get(digest) ?? null,
    status,
  }
}

/** Opens the registry over a database; `find` looks at the folders. */
export const openRegistry = async (
  db: Kysely<Tables>,
  find: () => Promise<Found>,
  options: { readonly activate: boolean },
): Promise<Registry> => {
  const read = async ({ activate: all }: { readonly activate: boolean }): Promise<Rules> => {
    const found = await find()
    await db.transaction().execute(async (trx) => {
      const known = new Set((await actives(trx)).map(({ instrument }) => instrument))
      const next = found.editions.filter(({ instrument }) => all || !known.has(instrument.code))
      await keep(trx, found.editions)
      await activate(trx, next)
    })
    return rulesOf(db, found)
  }
  let current = await read(options)
  let last: Promise<unknown> = Promise.resolve()
  const again = async (asked: { readonly activate: boolean }): Promise<Rules> => {
    current = await read(asked)
    return current
  }
  return {
    current: () => current,
    // One look after the other: what was looked at last is what holds.
    refresh: (asked) => {
      const next = last.then(
        () => again(asked),
        () => again(asked),
      )
      last = next
      return next
    },
  }
}
