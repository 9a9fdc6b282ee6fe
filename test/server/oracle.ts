import { parse } from 'csv-parse/sync'
import { ownFigures } from '../../server/database/import/load.ts'

/* The published figures, read by the tests themselves: what the database and the graph are held to. */

type Fields = Readonly<Record<string, string>>

const own = await ownFigures()
const rows = (text: string): readonly Fields[] => parse<Fields>(text, { columns: true, skip_empty_lines: true })

/** Lines of `level.csv`. */
export const vectors = rows(own.level)

/** An agency beside its official result of a year. */
export interface Known {
  readonly code: string
  readonly name: string
  readonly kind: string
  readonly province: string | null
  readonly population: number | null
  /** The printed index in hundredths, so that no float takes part. */
  readonly index: number | null
  readonly grade: string | null
  /** The line of `result.csv`, for what else was printed. */
  readonly printed: Fields
}

/** A printed figure in hundredths; null where there is none. */
export const hundredths = (figure: string | undefined): number | null => (figure ? Number(figure.replace('.', '')) : null)

/** Hundredths as a decimal with two places. */
export const decimal = (value: number): string => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`

/** All agencies, in the order of the file, with the official results of a year. */
export const known = (year: number): readonly Known[] => {
  const official = new Map(
    rows(own.result)
      .filter((row) => row.year === String(year) && row.official === 'yes')
      .map((row) => [row.agency, row]),
  )
  return rows(own.agency).map((row) => {
    const { code = '', name = '', kind = '', province, population } = row
    const printed = official.get(code) ?? {}
    return {
      code,
      name,
      kind,
      province: province || null,
      population: population ? Number(population) : null,
      index: hundredths(printed.index),
      grade: printed.grade || null,
      printed,
    }
  })
}

/** The median of hundredths: of an even count the mean of the two in the middle, rounded half up. */
export const median = (values: readonly number[]): string | null => {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? null : decimal(Math.floor((low + high + 1) / 2))
}
