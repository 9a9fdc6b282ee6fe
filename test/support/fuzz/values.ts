import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type GraphQLInputType,
} from 'graphql'
import type { Dice } from './random.ts'

/* Values of any input type: mostly what an analyst would send, some of it what nobody should. */

/** A value as it is written in a document, and as it is sent as a variable. */
export interface Written {
  readonly text: string
  readonly json: unknown
}

type Texts = readonly [string, ...string[]]

const nastyTexts: Texts = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '𝕶𝖔𝖙𝖆 🏙️',
  'Ḱ̷ö́t̸ą',
  '\u202egnalam',
  '%_\\%',
  `' or 1=1 --`,
  '"; drop',
  '${7*7}',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  '9'.repeat(400),
  'x'.repeat(3_000),
  '\n\r\t\u2028',
  'null',
  'e30',
  Buffer.from('["index:asc","99999999999",1]').toString('base64url'),
  Buffer.from('Agency:').toString('base64'),
  Buffer.from('Assessment:99999999999999999999').toString('base64'),
  Buffer.from('Query:1').toString('base64'),
]

const usualTexts: Readonly<Record<string, Texts>> = {
  code: ['35.73', '51.71', '35', 'spbe-2020', 'spbe-2018', 'pemdi-2026', 'I29', 'D4', 'A7', 'index'],
  agency: ['35.73', '51.71', '18.71', '35'],
  component: ['I29', 'D4', 'A7', 'index', 'I35.1'],
  province: ['35', '51', '18'],
  programme: ['spbe', 'spbe', 'spbe', 'monev-tik'],
  grades: ['BAIK', 'CUKUP', 'SANGAT_BAIK'],
  search: ['kota', 'malang', 'kab'],
}

const decimals: Texts = ['3.19', '2.6', '0', '-1', '999999999999.999999999999', '-0.0', '0000000001.10']
const badDecimals: Texts = ['3,5', 'NaN', 'Infinity', '1e5', '', '.', '1.', '٣.١٩', '1'.repeat(60), '0x1F', '- 1']
const whole: readonly [number, ...number[]] = [0, 1, 2, 3, 5, 10, 20, 100, -1, 2_147_483_647, -2_147_483_648]
const years: readonly [number, ...number[]] = [2018, 2019, 2021, 2023, 2024, 2024, 2026, 2017, 0, -1, 99_999, -99_999]
const wrong: readonly [Written, ...Written[]] = [
  { text: '2147483648', json: 2_147_483_648 },
  { text: '1e400', json: 1e300 },
  { text: '1.5', json: 1.5 },
  { text: '"1"', json: '1' },
  { text: 'true', json: true },
  { text: 'NOWHERE', json: 'NOWHERE' },
  { text: '{}', json: {} },
  { text: '{__proto__: 1, constructor: 2}', json: JSON.parse('{"__proto__": 1, "constructor": 2}') },
  { text: '[[[[[1]]]]]', json: [[[[[1]]]]] },
  { text: '$nowhere', json: null },
]

const plain = (json: string | number | boolean | null): Written => ({ text: JSON.stringify(json), json })

/** What answers said, by the name of the field: codes, ids, cursors, to be asked for again. */
export type Harvest = ReadonlyMap<string, readonly string[]>

const usual = (die: Dice, name: string, harvest: Harvest): string => {
  const heard = harvest.get(name === 'after' || name === 'before' ? 'cursor' : name) ?? []
  const [first, ...others] = heard
  const own = usualTexts[name]
  if (first !== undefined && (own === undefined || die.chance(0.4))) return die.pick([first, ...others])
  return own ? die.pick(own) : die.pick(nastyTexts)
}

const scalar = (die: Dice, type: string, name: string, harvest: Harvest): Written => {
  if (type === 'Boolean') return plain(die.chance(0.5))
  if (type === 'Int' || type === 'Float') {
    if (/year/i.test(name)) return plain(die.pick(years))
    return plain(die.chance(0.7) ? 1 + die.below(12) : die.pick(whole))
  }
  if (type === 'Decimal') return plain(die.chance(0.8) ? die.pick(decimals) : die.pick(badDecimals))
  return plain(die.chance(0.8) ? usual(die, name, harvest) : die.pick(nastyTexts))
}

/** A value of a type, for an argument or a field of this name. */
export const valueOf = (die: Dice, type: GraphQLInputType, name: string, harvest: Harvest, depth = 0): Written => {
  if (die.chance(0.01)) return die.pick(wrong)
  if (!isNonNullType(type) && die.chance(0.06)) return plain(null)
  const open = getNullableType(type)
  if (isListType(open)) {
    const many = die.chance(0.02) ? 200 : die.below(4)
    const items = Array.from({ length: depth > 6 ? Math.min(1, many) : many }, () => valueOf(die, open.ofType, name, harvest, depth + 1))
    return { text: `[${items.map(({ text }) => text).join(', ')}]`, json: items.map(({ json }) => json) }
  }
  const named = getNamedType(open)
  if (isEnumType(named)) {
    const [first, ...others] = named.getValues().map((own) => own.name)
    const value = die.pick([first ?? 'NOTHING', ...others])
    return { text: value, json: value }
  }
  if (isInputObjectType(named)) {
    const share = depth > 8 ? 0 : depth > 0 ? 0.3 : 0.35
    const fields = Object.values(named.getFields())
      .filter((field) => isRequiredInputField(field) || die.chance(share))
      .map((field) => [field.name, valueOf(die, field.type, field.name, harvest, depth + 1)] as const)
    return {
      text: `{${fields.map(([key, { text }]) => `${key}: ${text}`).join(', ')}}`,
      json: Object.fromEntries(fields.map(([key, { json }]) => [key, json])),
    }
  }
  return scalar(die, named.name, name, harvest)
}
