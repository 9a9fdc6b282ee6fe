/** A stored decimal is written with the digits that say something, at least two behind the point. */
export function trimmed(decimal: string): string
export function trimmed(decimal: string | null): string | null
export function trimmed(decimal: string | null): string | null {
  return decimal?.replace(/(\.\d\d\d*?)0+$/, '$1') ?? null
}
