// Reproduces every computed figure of Matang's open data from the downloaded files alone, exactly.
// Put levels.csv, weights.csv, results.csv and scores.csv beside this file, then: node recompute.mjs [folder]
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2] ?? '.'

/** The rows of a CSV file as objects by column. */
const read = (name) => {
  const text = readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '')
  const rows = []
  let row = []
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    if (row.length > 1 || row[0] !== '') rows.push(row)
    row = []
  }
  const [header = [], ...lines] = rows
  return lines.map((cells) => Object.fromEntries(header.map((column, at) => [column, cells[at]])))
}

/* Fractions of whole numbers without a bound. */
const gcd = (a, b) => (b === 0n ? a : gcd(b, a % b))
const fraction = (n, d) => {
  const divisor = gcd(n < 0n ? -n : n, d)
  return { n: n / divisor, d: d / divisor }
}
const parsed = (text) => {
  const [numerator, denominator = '1'] = text.split('/')
  const [whole, decimals = ''] = numerator.split('.')
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length) * BigInt(denominator))
}
const plus = (a, b) => fraction(a.n * b.d + b.n * a.d, a.d * b.d)
const times = (a, factor) => fraction(a.n * factor, a.d)
const over = (a, divisor) => fraction(a.n, a.d * divisor)
const same = (a, b) => a.n === b.n && a.d === b.d

/** Two decimals, half up, rounded once. */
const shown = ({ n, d }) => {
  const hundredths = String((200n * n + d) / (2n * d)).padStart(3, '0')
  return `${hundredths.slice(0, -2)}.${hundredths.slice(-2)}`
}

/** Map.groupBy, for a Node before 21. */
const grouped = (rows, keyOf) => {
  const groups = new Map()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return groups
}

const keyOf = ({ agency, programme, year, stage }) => [agency, programme, year, stage].join(' ')
const components = grouped(read('weights.csv'), ({ rule_digest }) => rule_digest)
const values = new Map(
  [...grouped(read('levels.csv'), keyOf)].map(([key, rows]) => [key, new Map(rows.map((row) => [row.component, row.value]))]),
)

/** Value x weight, summed upwards, over weight: every component that has a value beneath it everywhere. */
const scoresOf = (digest, given) => {
  const tree = components.get(digest) ?? []
  const children = grouped(tree, ({ parent }) => parent)
  const found = new Map()
  const points = ({ component, weight }) => {
    const below = children.get(component)
    const parts = below?.map(points)
    const value = given.get(component)
    const own = parts
      ? parts.reduce((sum, part) => (sum && part ? plus(sum, part) : null), fraction(0n, 1n))
      : value
        ? times(parsed(value), BigInt(weight))
        : null
    if (own) found.set(component, over(own, BigInt(weight)))
    return own
  }
  for (const root of tree.filter(({ parent }) => parent === '')) points(root)
  return found
}

const results = read('results.csv')
const computed = new Map(results.map((row) => [keyOf(row), scoresOf(row.rule_digest, values.get(keyOf(row)) ?? new Map())]))

/** Whether a figure comes out, and as nothing where there is nothing to compute it from. */
const comesOut = (own, exact, rounded) =>
  own === undefined ? exact === '' && rounded === '' : exact !== '' && same(own, parsed(exact)) && shown(own) === rounded

const wrong = []
let indices = 0
let others = 0
for (const row of results) {
  const own = computed.get(keyOf(row)).get('index')
  if (own || row.index_exact !== '') indices += 1
  if (!comesOut(own, row.index_exact, row.index_computed))
    wrong.push(`${keyOf(row)}: the index is ${row.index_exact || 'missing'}, computed ${own ? `${own.n}/${own.d}` : 'nothing'}`)
}
const wrongIndices = wrong.length
for (const row of read('scores.csv')) {
  const own = computed.get(keyOf(row))?.get(row.component)
  if (own || row.exact !== '') others += 1
  if (!comesOut(own, row.exact, row.computed))
    wrong.push(`${keyOf(row)}, ${row.component}: ${row.exact || 'missing'}, computed ${own ? `${own.n}/${own.d}` : 'nothing'}`)
}
console.log(`${indices - wrongIndices} of ${indices} indices reproduced`)
console.log(`${others - (wrong.length - wrongIndices)} of ${others} scores of components reproduced`)
for (const line of wrong) console.error(line)
process.exitCode = wrong.length > 0 || indices === 0 ? 1 : 0
