import type { Scale } from '#lib/charts/scale.ts'
import { along, isDecimal, textOf } from './path.ts'
import type { Table } from './table.ts'

/** Where a chart finds its figures; what the graph says of a question. */
export interface ChartHint {
  readonly kind: 'BAR' | 'LINE' | 'HISTOGRAM'
  readonly rows: string
  readonly x: string
  readonly y: string
  readonly group: string | null
  readonly least: string | null
  readonly most: string | null
}

export interface Point {
  readonly x: string
  /** A decimal; null where it is not known. */
  readonly y: string | null
  readonly group: string
}

export interface Picture {
  readonly kind: ChartHint['kind']
  readonly points: readonly Point[]
  /** The ends of the drawing. */
  readonly scale: Scale
}

const decimals = (values: readonly unknown[]): readonly number[] =>
  values.flatMap((value) => {
    const text = textOf(value)
    return text !== null && isDecimal(text) ? [Number(text)] : []
  })

/** The ends that are said, else whole numbers around nothing and the figures. */
const around = (least: readonly number[], most: readonly number[], figures: readonly number[]): Scale => {
  const min = least.length > 0 ? Math.min(...least) : Math.floor(Math.min(0, ...figures))
  return { min, max: Math.max(min + 1, most.length > 0 ? Math.max(...most) : Math.ceil(Math.max(0, ...figures))) }
}

/** What is drawn of an answer; null where it holds nothing to draw. */
export const pictureOf = (data: unknown, { kind, rows, x, y, group, least, most }: ChartHint): Picture | null => {
  const points = along(data, rows).flatMap((row) => {
    const [name] = along(row, x).map(textOf)
    if (name == null) return []
    const [figure] = along(row, y).map(textOf)
    return [{ x: name, y: figure != null && isDecimal(figure) ? figure : null, group: group ? (textOf(along(row, group)[0]) ?? '') : '' }]
  })
  if (points.every((point) => point.y === null)) return null
  const ends = (path: string | null): readonly number[] => (path ? decimals(along(data, path)) : [])
  const figures = decimals(points.map((point) => (kind === 'HISTOGRAM' ? point.x : point.y)))
  return { kind, points, scale: around(ends(least), ends(most), figures) }
}

/** A table as bars: a column that names the rows and one that has figures; null where a table has no such pair. */
export const barsOf = ({ columns, rows }: Table, x: number, y: number): Picture | null => {
  const points = rows.flatMap((row) => {
    const [name, figure] = [row[x], row[y]]
    return typeof name === 'string' ? [{ x: name, y: typeof figure === 'string' ? figure : null, group: '' }] : []
  })
  if (!columns[y]?.decimal || points.length < 2) return null
  return { kind: 'BAR', points, scale: around([], [], decimals(points.map((point) => point.y))) }
}
