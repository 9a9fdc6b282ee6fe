import { scaleLinear } from 'd3-scale'

/** The ends of an instrument's scale of levels. */
export interface Scale {
  readonly min: number
  readonly max: number
}

/** Where an index or score stands on its scale, as a percentage of a chart's width. For drawing only. */
export const place = (value: string | number, { min, max }: Scale): number => {
  const at = scaleLinear([min, max], [0, 100]).clamp(true)(Number(value))
  return Number(at.toFixed(2))
}

/** The percentage as SVG wants it. */
export const percent = (value: number): string => `${value}%`
