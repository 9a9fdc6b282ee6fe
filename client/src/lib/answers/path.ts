/* An answer is what the graph says it is; a page that shows any answer knows nothing of it and narrows as it goes. */

export type Fields = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

/** Everything at a path such as `agencies.edges.node`; a list on its way is gone through member by member. */
export const along = (value: unknown, path: string): readonly unknown[] =>
  path
    .split('.')
    .reduce<readonly unknown[]>(
      (found, step) =>
        found.flatMap((item) => (isObject(item) && step in item ? [item[step]] : [])).flatMap((item) => (isList(item) ? item : [item])),
      isList(value) ? value : [value],
    )

/** A value as text; null where there is none or it is no single value. */
export const textOf = (value: unknown): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : null

/** Whether a text is a decimal. */
export const isDecimal = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text)
