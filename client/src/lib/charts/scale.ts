import { scaleLinear } from 'd3-scale'

/** Where an index or score stands between 0 and `max`, as a percentage of a chart's width. For drawing only. */
export const place = (value: string | number, max = 5): number => {
  const at = scaleLinear([0, max], [0, 100]).clamp(true)(Number(value))
  return Number(at.toFixed(2))
}

/** The percentage as SVG wants it. */
export const percent = (value: number): string => `${value}%`
