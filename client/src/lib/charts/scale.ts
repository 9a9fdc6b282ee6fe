/** The ends of an instrument's scale of levels. */
export interface Scale {
  readonly min: number
  readonly max: number
}

type Ends = readonly [from: number, to: number]

/** A straight map from one range to another, which nothing leaves; what is no number has no place. For drawing only. */
export const linear =
  ([least, most]: Ends, [start, end]: Ends) =>
  (value: number): number => {
    if (!Number.isFinite(value)) throw new TypeError(`${value} has no place on a scale`)
    const share = most === least ? 0.5 : (value - least) / (most - least)
    return start + Math.min(1, Math.max(0, share)) * (end - start)
  }

/** Where an index or score stands on its scale, as a percentage of a chart's width. For drawing only. */
export const place = (value: string | number, { min, max }: Scale): number => Number(linear([min, max], [0, 100])(Number(value)).toFixed(2))

/** The percentage as SVG wants it. */
export const percent = (value: number): string => `${value}%`
