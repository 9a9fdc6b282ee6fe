/** A stored decimal is written with the digits that say something, at least two behind the point. */
export function trimmed(decimal: string): string
export function trimmed(decimal: string | null): string | null
export function trimmed(decimal: string | null): string | null {
  if (decimal === null) return null
  const point = decimal.indexOf('.')
  if (point < 0) return decimal
  let end = decimal.length
  for (; end > point + 3 && decimal[end - 1] === '0'; end--);
  return decimal.slice(0, end)
}
