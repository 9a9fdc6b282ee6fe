import type { Column, Manifest } from '#lib/server/open-data.ts'

/** The endings of the tables, simplest first; whatever other there is stands behind them. */
const endings = ['csv', 'xlsx', 'jsonl', 'parquet']

const endingOf = (file: string): string => file.slice(file.lastIndexOf('.') + 1)

const placeOf = (ending: string): number => (endings.includes(ending) ? endings.indexOf(ending) : endings.length)

/** Each table with its files and its columns, as the manifest and the codebook have them. */
export const datasetsOf = ({ tables, files }: Pick<Manifest, 'tables' | 'files'>, codebook: readonly Column[]) =>
  tables.map(({ name, about }) => {
    const own = files
      .filter(({ file, rows }) => rows !== undefined && file.startsWith(`${name}.`))
      .map(({ file, bytes, rows = 0 }) => ({ file, bytes, rows, ending: endingOf(file) }))
      .toSorted((one, other) => placeOf(one.ending) - placeOf(other.ending))
    return { name, about, rows: own[0]?.rows ?? null, files: own, columns: codebook.filter(({ table }) => table === name) }
  })
