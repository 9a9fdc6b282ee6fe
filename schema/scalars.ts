import { builder } from './builder.ts'
import { refuse } from './errors.ts'

const decimal = (value: unknown): string => {
  if (typeof value === 'string' && /^-?\d{1,12}(\.\d{1,12})?$/.test(value)) return value
  const found = JSON.stringify(value)?.slice(0, 40)
  throw refuse('BAD_DECIMAL', {
    id: `${found} bukan bilangan desimal. Tulislah sebagai teks berisi angka dengan titik, misalnya "3.19".`,
    en: `${found} is not a decimal. Write it as a string of digits with a point, such as "3.19".`,
  })
}

builder.scalarType('Decimal', {
  description: 'A decimal number as a string, such as "3.19": never a float, for 2.594 and 2.595 can stand on two sides of a cut.',
  serialize: decimal,
  parseValue: decimal,
})
