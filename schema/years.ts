import type { Context } from './context.ts'
import { national } from './views.ts'

/** The latest year of a programme whose results are of the nation, not of a few: at least half as many as its fullest year has. */
export const currentYear = async ({ data, rules }: Context, programme: string = national): Promise<number> => {
  const coverage = await data.coverage(programme)
  const fullest = Math.max(0, ...coverage.map(({ count }) => count))
  const latest = coverage.find(({ count }) => count * 2 >= fullest)
  const last = rules.editions.findLast(({ instrument }) => instrument.programme === programme)
  return latest?.year ?? last?.instrument.cycles.at(-1)?.year ?? 0
}
