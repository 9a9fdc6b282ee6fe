import { UnsoundInstrument } from '../../rules/assemble.ts'
import type { RefusedFolder } from '../../rules/editions.ts'
import { fraction } from '../../rules/fraction.ts'
import { foldersIn, loadInstrument, nameOf, type Read } from '../../rules/load.ts'
import type { Draft, Indicator, Rate } from '../../rules/model.ts'
import type { Rated } from '../../rules/rate.ts'
import { askHere, examineAll, type Ask } from '../../rules/tester.ts'
import type { Edition } from '../../schema/context.ts'
import { editionOf } from './digest.ts'
import type { Place } from './places.ts'
import { misshapen } from './shape.ts'
import type { Wall } from './wall/wall.ts'

/* Rules that are not this project's: read behind the wall, checked for shape, lint and cases, and only then served. */

/** Where the functions of a foreign edition are: by number of the indicator. */
export interface Guested {
  readonly root: string
  readonly files: Readonly<Record<number, string>>
}

export interface ForeignEdition {
  readonly edition: Edition
  /** Null for an edition that is data alone. */
  readonly guested: Guested | null
}

/** A function that stays behind the wall: here it is its source, which the digest is taken of. */
const absent = (source: string): Rate =>
  Object.defineProperty(
    () => {
      throw new RangeError('a foreign function runs behind the wall only')
    },
    'toString',
    { value: () => source },
  )

const isOwn = (indicator: Indicator): boolean => indicator.rating.kind === 'own'

/** A draft as data, to send through the wall. */
export const asData = (draft: Draft): Draft =>
  JSON.parse(JSON.stringify({ ...draft, components: undefined, leaves: undefined, root: undefined }))

const reader =
  (wall: Wall, root: URL, files: Map<number, string>): Read =>
  async (kind, file) => {
    const text = String(await wall.ask({ kind: 'told', root: root.href, file: file.href }))
    const found = misshapen(kind, JSON.parse(text))
    if (found.length > 0) throw new TypeError(found.slice(0, 5).join('; '))
    const declaration = JSON.parse(text)
    if (kind === 'indicator' && isOwn(declaration)) {
      files.set(declaration.number, file.href)
      const source = String(await wall.ask({ kind: 'source', file: file.href }))
      return { ...declaration, rating: { ...declaration.rating, rate: absent(source) } }
    }
    return declaration
  }

const askBehind =
  (wall: Wall, draft: Draft, guested: Guested, { number }: Indicator): Ask =>
  async ({ given, met, reads }) => {
    const rated: Rated = JSON.parse(
      JSON.stringify(await wall.ask({ kind: 'rate', draft, ...guested, number, claim: { given, met, reads } })),
    )
    return { value: fraction(`${rated.value.n}/${rated.value.d}`), messages: rated.messages }
  }

/** Reads the instruments of one place. What is not sound, or claims a code that it may not, is refused with its reasons. */
export const readPlace = async (
  wall: Wall,
  { name, root, codes }: Place,
): Promise<{ readonly editions: readonly ForeignEdition[]; readonly refused: readonly RefusedFolder[] }> => {
  const editions: ForeignEdition[] = []
  const refused: RefusedFolder[] = []
  for (const folder of await foldersIn(root)) {
    const files = new Map<number, string>()
    try {
      if (codes && !codes.includes(nameOf(folder)))
        throw new UnsoundInstrument(nameOf(folder), [`package.json: ${name} may define ${codes.join(', ')} only`])
      const instrument = await loadInstrument(folder, reader(wall, folder, files))
      const guested = files.size > 0 ? { root: folder.href, files: Object.fromEntries(files) } : null
      const data = asData(instrument)
      const unproved = await examineAll(
        instrument,
        guested
          ? (indicator) => (isOwn(indicator) ? askBehind(wall, data, guested, indicator) : askHere(instrument, indicator))
          : undefined,
      )
      if (unproved.length > 0) throw new UnsoundInstrument(instrument.code, unproved.slice(0, 20))
      editions.push({ edition: editionOf(instrument, guested ? 'sandbox' : 'data'), guested })
    } catch (error) {
      const problems = error instanceof UnsoundInstrument ? error.problems : [error instanceof Error ? error.message : String(error)]
      refused.push({ folder: nameOf(folder), problems: problems.map((problem) => `${name}: ${problem}`) })
    } finally {
      if (files.size === 0) await wall.ask({ kind: 'forget', root: folder.href }).catch(() => null)
    }
  }
  return { editions, refused }
}
