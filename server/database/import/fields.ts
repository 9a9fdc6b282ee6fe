/* How single fields are read; each throws a RangeError with the reason when it cannot. */

export const words = (text: string): string => {
  if (text.trim() === '') throw new RangeError('must not be empty')
  return text
}

export const optional = (text: string): string | null => (text === '' ? null : text)

export const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (text: string): Value => {
    const value = values.find((candidate) => candidate === text)
    if (value === undefined) throw new RangeError(`must be one of ${values.join(', ')}`)
    return value
  }

export const yesNo = (text: string): boolean => oneOf(['yes', 'no'])(text) === 'yes'

export const year = (text: string): number => {
  if (!/^20\d\d$/.test(text)) throw new RangeError('must be a year of this century')
  return Number(text)
}

export const population = (text: string): number | null => {
  if (text === '') return null
  if (!/^\d{1,9}$/.test(text)) throw new RangeError('must be a whole number of people')
  return Number(text)
}

/** A printed figure keeps its digits: two decimals, from 0.00 to 5.00. */
export const figure = (text: string): string | null => {
  if (text === '') return null
  if (!/^([0-4]\.\d\d|5\.00)$/.test(text)) throw new RangeError('must be a figure with two decimals from 0.00 to 5.00')
  return text
}
