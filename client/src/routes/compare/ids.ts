import type { AssessmentKey } from '../../generated/graphql.ts'
import { stageFromAddress } from '#lib/names.ts'

/* What is compared stands in the address: ids=35.73:2024,51.71:2021:self. */

export const most = 6

const read = (part: string): AssessmentKey | null => {
  const [agency, year, stage, ...rest] = part.split(':')
  if (!agency || !year || !/^\d{4}$/.test(year) || rest.length > 0) return null
  if (stage === undefined) return { agency, year: Number(year), stage: null }
  const known = stageFromAddress(stage)
  return known && { agency, year: Number(year), stage: known }
}

/** The results that an address names, the parts that cannot be read, and whether some were too many. */
export const idsIn = (params: URLSearchParams) => {
  const parts = [...new Set((params.get('ids') ?? '').split(',').filter(Boolean))]
  const readable = parts.flatMap((part) => {
    const key = read(part)
    return key ? [{ part, key }] : []
  })
  return {
    ids: readable.slice(0, most),
    unreadable: parts.filter((part) => read(part) === null),
    tooMany: readable.length > most,
  }
}
