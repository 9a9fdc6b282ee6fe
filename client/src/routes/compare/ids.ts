import { readResult } from '#lib/address.ts'

/* What is compared stands in the address: ids=35.73:2024,51.71:2021:self. */

export const most = 6

/** The results that an address names, the parts that cannot be read, and whether some were too many. */
export const idsIn = (params: URLSearchParams) => {
  const parts = [...new Set((params.get('ids') ?? '').split(',').filter(Boolean))]
  const readable = parts.flatMap((part) => {
    const key = readResult(part)
    return key ? [{ part, key }] : []
  })
  return {
    ids: readable.slice(0, most),
    unreadable: parts.filter((part) => readResult(part) === null),
    tooMany: readable.length > most,
  }
}
