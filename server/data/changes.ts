import type { Kysely } from 'kysely'
import type { Assessment } from '../../schema/context.ts'
import { refuse } from '../../schema/errors.ts'
import type { Tables } from '../database/tables.ts'
import { byIds, scoringsOf } from './assessments.ts'
import { latest, type Latest } from './latest.ts'
import { version } from './version.ts'

/* While somebody listens, the data version is looked at once a second: one statement, however many listen. */

const every = 1_000
/** How many may listen at once. */
export const mostListeners = 500

interface Listener extends Latest<Assessment> {
  readonly id: number
  /** What it was told last, or knew when it began; null until that is read. */
  seen: string | null
}

interface Watch {
  readonly listeners: Set<Listener>
  version: string | null
  /** Set while a look is waited for. */
  timer: NodeJS.Timeout | null
  running: boolean
}

/** One for each database of the process, for all its requests. */
const watches = new WeakMap<Kysely<Tables>, Watch>()

const watchOf = (db: Kysely<Tables>): Watch => {
  const known = watches.get(db)
  if (known) return known
  const watch: Watch = { listeners: new Set(), version: null, timer: null, running: false }
  watches.set(db, watch)
  return watch
}

/** What there is to hear of assessments: the records and all their scorings, in two statements. */
const contents = async (db: Kysely<Tables>, ids: readonly number[]) => {
  const [records, scorings] = [await byIds(db, ids), Map.groupBy(await scoringsOf(db, ids), ({ assessmentId }) => assessmentId)]
  return new Map(records.map((record) => [record.id, { record, text: JSON.stringify([record, scorings.get(record.id)]) }]))
}

const look = async (db: Kysely<Tables>, watch: Watch): Promise<void> => {
  const now = await version(db)
  if (now === watch.version) return
  const found = await contents(db, [...new Set([...watch.listeners].map(({ id }) => id))])
  // Who has only begun may have read what was there before: everything is looked at once more.
  if (![...watch.listeners].some(({ seen }) => seen === null)) watch.version = now
  for (const listener of watch.listeners) {
    const content = found.get(listener.id)
    if (!content || listener.seen === null || content.text === listener.seen) continue
    listener.seen = content.text
    listener.push(content.record)
  }
}

const wait = (db: Kysely<Tables>, watch: Watch): void => {
  const again = (): void => {
    if (watch.listeners.size > 0) wait(db, watch)
    else watch.running = false
  }
  // A database that is away is looked at again a second later; what changed meanwhile is told then.
  watch.timer = setTimeout(() => {
    watch.timer = null
    void look(db, watch).then(again, again)
  }, every).unref()
}

/** A look that is under way goes on by itself: another beside it would never end. */
const start = (db: Kysely<Tables>, watch: Watch): void => {
  if (watch.running || watch.listeners.size === 0) return
  watch.running = true
  wait(db, watch)
}

const stop = (watch: Watch): void => {
  if (!watch.timer) return
  clearTimeout(watch.timer)
  watch.timer = null
  watch.running = false
}

/** Listens to one assessment from now on. */
export const ofAssessment = async (db: Kysely<Tables>, id: number): Promise<AsyncIterable<Assessment>> => {
  const watch = watchOf(db)
  if (watch.listeners.size >= mostListeners)
    throw refuse('TOO_MANY', {
      id: `Sudah terbuka ${mostListeners} langganan di sini, sebanyak yang dapat. Cobalah lagi nanti, atau bertanyalah dengan query.`,
      en: `${mostListeners} subscriptions are open here, which is as many as there may be. Try again later, or ask by query.`,
    })
  const channel = latest<Assessment>(() => {
    watch.listeners.delete(listener)
    if (watch.listeners.size === 0) stop(watch)
  })
  const listener: Listener = { id, seen: null, ...channel }
  // Counted before anything is awaited, or a crowd would pass the limit together.
  watch.listeners.add(listener)
  try {
    // Read before the content: a change between the two is looked for once more rather than missed.
    watch.version ??= await version(db)
    listener.seen = (await contents(db, [id])).get(id)?.text ?? ''
  } catch (error) {
    channel.end()
    throw error
  }
  start(db, watch)
  return channel.source
}

/** How many listen now. */
export const listening = (db: Kysely<Tables>): number => watchOf(db).listeners.size

/** Ends every subscription, so that the server can stop. */
export const endChanges = (db: Kysely<Tables>): void => {
  for (const listener of watchOf(db).listeners) listener.end()
}
