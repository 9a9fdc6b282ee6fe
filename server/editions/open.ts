import type { Kysely } from 'kysely'
import { watch } from 'node:fs'
import { together } from '../../rules/editions.ts'
import type { Edition, Rules } from '../../schema/context.ts'
import type { Config } from '../config.ts'
import type { Tables } from '../database/tables.ts'
import type { Log } from '../log.ts'
import { asData, readPlace, type Guested } from './foreign.ts'
import { findOwn, findOwnAgain } from './own.ts'
import { placesOf } from './places.ts'
import { openRegistry, type Found } from './registry.ts'
import { scoreHere, type Scorer } from './scorer.ts'
import { actives, keptBeside } from './versions.ts'
import { createWall } from './wall/wall.ts'

/** The rules as the server holds them. */
export interface Editions {
  readonly rules: () => Rules
  readonly scorer: Scorer
  /** What an operator should know, in sentences. */
  readonly warnings: () => readonly string[]
  /** The sound editions that the folders hold now, active or not. */
  readonly found: () => Promise<readonly Edition[]>
  /** Looks at all folders again, and activates what is sound and changed. */
  readonly activate: () => Promise<Rules>
  readonly close: () => Promise<void>
}

type Options = Pick<Config, 'rulesDir' | 'production'> & { readonly own?: URL; readonly modules?: string }

const warningsOf = ({ status }: Rules): readonly string[] =>
  status.flatMap(({ instrument, waiting, problems }) => [
    ...problems.map((problem) => `${instrument}: ${problem}`),
    ...(waiting ? [`${instrument}: changed rules (${waiting.slice(0, 12)}) wait; \`npm run rules -- activate\` makes them active`] : []),
  ])

/** The active versions of instruments whose folders are not sound now. */
const lastGood = async (db: Kysely<Tables>, codes: ReadonlySet<string>): Promise<readonly Edition[]> => {
  if (codes.size === 0) return []
  const active = new Set((await actives(db)).map(({ digest }) => digest))
  return (await keptBeside(db, new Set())).filter(({ digest, instrument }) => active.has(digest) && codes.has(instrument.code))
}

/** Opens the rules: this project's folders, packages, and the configured directory. In development they follow every save. */
export const openEditions = async (db: Kysely<Tables>, { rulesDir, production, own, modules }: Options, log: Log): Promise<Editions> => {
  const wall = createWall()
  const guests = new Map<string, Guested>()
  let first = true

  const find = async (): Promise<Found> => {
    const ours = await (first ? findOwn(own) : findOwnAgain(own))
    first = false
    const { places, refused } = placesOf(rulesDir, modules)
    const editions = [...ours.editions]
    const wrong = [...ours.refused, ...refused]
    const unsound = new Set(ours.refused.map(({ folder }) => folder))
    // Ours stand first, sound or not, then place after place: none takes the code or the years of one before it.
    const standing = await lastGood(db, unsound)
    for (const place of places) {
      const found = await readPlace(wall, place)
      const free = found.editions.filter(({ edition }) => !unsound.has(edition.instrument.code))
      const { instruments, refused: rivals } = together(
        free.map(({ edition }) => edition.instrument),
        [...editions, ...standing].map(({ instrument }) => instrument),
      )
      for (const { edition, guested } of free) {
        if (!instruments.includes(edition.instrument)) continue
        editions.push(edition)
        if (guested) guests.set(edition.digest, guested)
      }
      const claimed = found.editions
        .filter(({ edition }) => unsound.has(edition.instrument.code))
        .map(({ edition: { instrument } }) => ({
          folder: instrument.code,
          problems: [`edition: the code ${instrument.code} is this project's own`],
        }))
      const named = [...claimed, ...rivals].map(({ folder, problems }) => ({
        folder,
        problems: problems.map((problem) => `${place.name}: ${problem}`),
      }))
      wrong.push(...found.refused, ...named)
    }
    return { editions, refused: wrong }
  }

  const registry = await openRegistry(db, find, { activate: !production })
  const say = (): void => {
    for (const warning of warningsOf(registry.current())) log.error(`Rules: ${warning}`)
  }
  say()

  const scorer: Scorer = async (edition, answers, historical = false) => {
    const guested = guests.get(edition.digest)
    if (!guested) return scoreHere(edition, answers, historical)
    const request = { kind: 'score', draft: asData(edition.instrument), ...guested, answers, historical } as const
    return JSON.parse(JSON.stringify(await wall.ask(request)))
  }

  const activate = async (): Promise<Rules> => {
    const before = new Set(registry.current().editions.map(({ digest }) => digest))
    const rules = await registry.refresh({ activate: true })
    for (const { instrument, digest } of rules.editions)
      if (!before.has(digest)) log.info(`Rules: ${instrument.code} is now ${digest.slice(0, 12)}`)
    say()
    return rules
  }

  const again = (): void => {
    activate().catch((error: unknown) => log.error('The rules could not be read again; the last good ones serve on', error))
  }
  const watchers = production
    ? []
    : [own ?? new URL('../../rules/', import.meta.url), ...(rulesDir ? [rulesDir] : [])].map((place) => follow(place, again))
  return {
    rules: registry.current,
    scorer,
    warnings: () => warningsOf(registry.current()),
    found: async () => (await find()).editions,
    activate,
    close: async () => {
      for (const watcher of watchers) watcher.close()
      await wall.close()
    },
  }
}

/** Calls back a moment after the last change in a folder. */
const follow = (place: URL | string, changed: () => void) => {
  let timer: NodeJS.Timeout | undefined
  return watch(place, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(changed, 150)
  })
}
