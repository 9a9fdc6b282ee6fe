/* Reads what an address says of a view, and keeps what it could not read: a reader is told, nothing is dropped in silence. */

/** A part of an address that says nothing to the page: one that it does not know, or a value that it cannot take. */
export interface Unread {
  readonly name: string
  readonly value: string
  readonly why: 'unknown' | 'unreadable'
}

/** Reads a part's text; null where it cannot be taken. */
type Reader<Value> = (text: string) => Value | null

/** Reads an address part by part. What was not asked for, or could not be read, is unread. */
export const reading = (params: URLSearchParams) => {
  const asked = new Set<string>()
  const unreadable: Unread[] = []
  const read = <Value>(name: string, reader: Reader<Value>): Value | null => {
    asked.add(name)
    const value = params.get(name)?.trim()
    if (value === undefined || value === '') return null
    const taken = reader(value)
    if (taken === null) unreadable.push({ name, value, why: 'unreadable' })
    return taken
  }
  return {
    text: (name: string): string | null => read(name, (value) => value),
    /** One of some words; null where there is none. */
    choice: <Value extends string>(name: string, values: readonly Value[]): Value | null =>
      read(name, (value) => values.find((known) => known === value) ?? null),
    /** A whole number from 0 to 999,999. */
    whole: (name: string): number | null => read(name, (value) => (/^\d{1,6}$/.test(value) ? Number(value) : null)),
    year: (name = 'year'): number | null => read(name, (value) => (/^\d{4}$/.test(value) ? Number(value) : null)),
    /** A decimal of up to four places, with a comma or a point; as the graph writes it. */
    decimal: (name: string): string | null =>
      read(name, (value) => (/^\d{1,6}([.,]\d{1,4})?$/.test(value) ? value.replace(',', '.') : null)),
    /** Whether a part is there, with whatever value. */
    flag: (name: string): boolean => {
      asked.add(name)
      return params.has(name)
    },
    /** Items between commas or tildes, or in several parts of one name, each read by itself; those that cannot be read are told. */
    list: <Value>(name: string, item: Reader<Value>): readonly Value[] => {
      asked.add(name)
      const items = new Set(params.getAll(name).flatMap((part) => part.split(/[,~]/).filter(Boolean)))
      return [...items].flatMap((value) => {
        const taken = item(value)
        if (taken !== null) return [taken]
        unreadable.push({ name, value, why: 'unreadable' })
        return []
      })
    },
    /** Any other part, by a reader of its own. */
    read,
    /** What said nothing, after everything was read. */
    unread: (): readonly Unread[] => [
      ...unreadable,
      ...[...params].flatMap(([name, value]): readonly Unread[] => (asked.has(name) ? [] : [{ name, value, why: 'unknown' }])),
    ],
  }
}
