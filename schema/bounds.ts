import { refuse } from './errors.ts'

/** An argument that must lie within bounds. Refuses any other, naming it. */
export const within = (name: string, value: number, least: number, most: number): number => {
  if (value >= least && value <= most) return value
  throw refuse(
    'OUT_OF_RANGE',
    {
      id: `${name} bernilai ${value}; seharusnya antara ${least} dan ${most}.`,
      en: `${name} is ${value}; it must lie between ${least} and ${most}.`,
    },
    name,
  )
}
