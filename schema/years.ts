import type { Context } from './context.ts'

/** The latest year whose results are of the nation, not of a few: at least half as many as the fullest year has. */
export const currentYear = async ({ data, editions }: Context): Promise<number> => {
  const coverage = await data.coverage()
  const fullest = Math.max(0, ...coverage.map(({ count }) => count))
  const latest = coverage.find(({ count }) => count * 2 >= fullest)
  return latest?.year ?? editions.at(-1)?.instrument.cycles.at(-1)?.year ?? 0
}
