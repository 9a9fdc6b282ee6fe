import { assemble, UnsoundInstrument } from '../../rules/assemble.ts'
import type { RefusedFolder } from '../../rules/editions.ts'
import { foldersIn, misnamed, nameOf, readFolder, type Found, type Read } from '../../rules/load.ts'
import type { Draft, Indicator, Rate } from '../../rules/model.ts'
import type { Edition } from '../../schema/context.ts'
import { editionOf } from './digest.ts'
import type { Place } from './places.ts'
import { takeIn, type Folder } from './wall/folder.ts'
import type { Request } from './wall/messages.ts'
import type { Wall } from './wall/wall.ts'

/*
 * Rules that are not this project's: evaluated, checked for shape, lint and cases behind the wall, and only then served.
 * On this side is nothing but data of a bounded size.
 */

/** What the functions of a foreign edition are asked with: its modules as they were checked, and where each function is. */
export interface Guested {
  readonly folder: Folder
  /** By number of the indicator. */
  readonly paths: Readonly<Record<number, string>>
}

export interface ForeignEdition {
  readonly edition: Edition
  /** Null for an edition that is data alone. */
  readonly guested: Guested | null
}

/** What one folder may take: characters of all that it tells, milliseconds of all that is asked, sentences of what is wrong. */
const allowed = { told: 2_000_000, time: 15_000, sentences: 20 } as const

/** A function that stays behind the wall: here it is its source, which the digest is taken of as it stands. */
const absent = (source: string): Rate =>
  Object.defineProperty(
    () => {
      throw new RangeError('a foreign function runs behind the wall only')
    },
    'toString',
    // Within quotes the canonical form leaves a text as it is: no character of it may be lost.
    { value: () => JSON.stringify(source) },
  )

const isOwn = (indicator: Indicator): boolean => indicator.rating.kind === 'own'

/** A draft as data, to send through the wall. */
export const asData = (draft: Draft): Draft =>
  JSON.parse(JSON.stringify({ ...draft, components: undefined, leaves: undefined, root: undefined }))

const pathOf = (file: URL, folder: URL): string => decodeURIComponent(file.pathname.slice(folder.pathname.length))

/** One thing after the other, and nothing more after the first that fails. */
const inTurn = () => {
  let last: Promise<unknown> = Promise.resolve()
  return <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = last.then(work)
    last = next
    return next
  }
}

/** Sentences with the file that they are about. */
const located = ({ files }: Found, sentences: unknown): readonly string[] =>
  [sentences].flat().map((sentence) => {
    const code = /^(?:crosswalk|[\w-]+)/.exec(String(sentence))?.[0] ?? ''
    return `${files.get(code) ?? files.get('edition') ?? 'index.ts'}: ${String(sentence)}`
  })

/** Reads and proves one folder. Throws `UnsoundInstrument` with what is wrong, file by file. */
const readForeign = async (wall: Wall, at: URL): Promise<ForeignEdition> => {
  const name = nameOf(at)
  const folder = await takeIn(at)
  const end = performance.now() + allowed.time
  let told = 0
  const ask = async (request: Request): Promise<unknown> => {
    if (performance.now() > end) throw new RangeError(`all of it takes longer than ${allowed.time} ms`)
    return wall.ask(request)
  }
  const text = async (request: Request): Promise<string> => {
    const answer = String(await ask(request))
    told += answer.length
    if (told > allowed.told) throw new RangeError(`with it, the whole is longer than the ${allowed.told} characters that are allowed`)
    return answer
  }

  const turn = inTurn()
  const read: Read = (kind, file) => turn(async () => JSON.parse(await text({ kind: 'told', folder, path: pathOf(file, at), as: kind })))
  const found = await readFolder(at, read)
  const { draft, files } = found
  const about = async (file: string, request: Request): Promise<readonly string[]> => {
    try {
      return located(found, await ask(request))
    } catch (error) {
      throw new UnsoundInstrument(name, [`${file}: ${error instanceof Error ? error.message : String(error)}`])
    }
  }
  const wrong = [...(await about('index.ts', { kind: 'lint', draft })), ...located(found, misnamed(draft, name))]
  if (wrong.length > 0) throw new UnsoundInstrument(name, wrong)

  const sources = new Map<number, string>()
  const unproved: string[] = []
  for (const { indicators, cases } of draft.parts)
    for (const indicator of indicators) {
      if (unproved.length >= allowed.sentences) continue
      const { number } = indicator
      const path = files.get(`I${number}`) ?? ''
      const proof = { kind: 'examine', scale: draft.scale, indicator, cases: cases[number] ?? [], folder, path } as const
      unproved.push(...(await about(path, proof)))
      if (isOwn(indicator)) sources.set(number, await text({ kind: 'source', folder, path }))
    }

  if (unproved.length > 0) throw new UnsoundInstrument(name, unproved.slice(0, allowed.sentences))

  const here = (indicator: Indicator): Indicator =>
    indicator.rating.kind === 'own'
      ? { ...indicator, rating: { ...indicator.rating, rate: absent(sources.get(indicator.number) ?? '') } }
      : indicator
  const instrument = assemble({ ...draft, parts: draft.parts.map((part) => ({ ...part, indicators: part.indicators.map(here) })) })
  const paths = Object.fromEntries([...sources.keys()].map((number) => [number, files.get(`I${number}`) ?? '']))
  return { edition: editionOf(instrument, sources.size > 0 ? 'sandbox' : 'data'), guested: sources.size > 0 ? { folder, paths } : null }
}

/** Reads the instruments of one place. What is not sound, or claims a code that it may not, is refused with its reasons. */
export const readPlace = async (
  wall: Wall,
  { name, root, codes }: Place,
): Promise<{ readonly editions: readonly ForeignEdition[]; readonly refused: readonly RefusedFolder[] }> => {
  const editions: ForeignEdition[] = []
  const refused: RefusedFolder[] = []
  const refuse = (folder: string, error: unknown): void => {
    const problems = error instanceof UnsoundInstrument ? error.problems : [error instanceof Error ? error.message : String(error)]
    refused.push({ folder, problems: problems.map((problem) => `${name}: ${problem}`) })
  }
  try {
    for (const folder of await foldersIn(root))
      try {
        if (codes && !codes.includes(nameOf(folder)))
          throw new UnsoundInstrument(nameOf(folder), [`package.json: ${name} may define ${codes.join(', ')} only`])
        editions.push(await readForeign(wall, folder))
      } catch (error) {
        refuse(nameOf(folder), error)
      }
  } catch (error) {
    refuse(name, error)
  }
  return { editions, refused }
}
