import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkout, type Checkout } from '../../support/checkout.ts'

/* The command line as CI would call it: what it says, and how it exits. */

let copy: Checkout
beforeAll(() => {
  copy = checkout()
})
afterAll(() => copy.remove())

const rules = (words: string, environment?: Readonly<Record<string, string>>) =>
  copy.shell(`"${process.execPath}" server/command/main.ts ${words}`, environment)

/** Changes a file of the copy while something is done, and puts it back. */
const changed = async <Result>(file: string, change: (text: string) => string, during: () => Result): Promise<Result> => {
  const path = join(copy.folder, 'rules', file)
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  expect(after).not.toBe(before)
  writeFileSync(path, after)
  try {
    return during()
  } finally {
    writeFileSync(path, before)
  }
}

describe('asked wrongly, it says what to try and exits with 2', () => {
  test.each([
    ['', 'npm run rules -- <command>'],
    ['chek', 'There is no command "chek". There are: new, check, test,'],
    ['new', '"" is no name: write <instrument>/<group>/<indicator>'],
    ['new Library', '"Library" is no name'],
    ['new a/b/c/d', '"a/b/c/d" is no name'],
    ['check nothing', 'There is no instrument "nothing". There are: monev-tik,'],
    ['test nothing', 'There is no instrument "nothing".'],
    ['docs nothing', 'There is no instrument "nothing".'],
    ['explain 51.71', 'Say which agency and year: npm run rules -- explain 51.71 2021 [node]'],
    ['rescore', 'Say which instrument: npm run rules -- rescore spbe-2020'],
    ['check --fast', "Unknown option '--fast'"],
  ])('"%s"', (words, sentence) => {
    const { code, output } = rules(words)
    expect(output).toContain(sentence)
    expect(code).toBe(2)
  })
})

test.each(['new', 'check', 'test', 'explain', 'impact', 'activate', 'rescore', 'docs', 'list'])('%s --help shows examples', (name) => {
  const { code, output } = rules(`${name} --help`)
  expect(output).toContain(`  npm run rules -- ${name}`)
  expect(code).toBe(0)
})

describe('check', () => {
  test('finds nothing in our own rules', () => {
    expect(rules('check')).toEqual({ code: 0, output: '5 instruments: sound\n' })
  })

  test.each<[string, string, (text: string) => string, RegExp]>([
    [
      'a weight',
      'spbe-2020/governance/index.ts',
      (text) => text.replace("weight: '25'", "weight: '24'"),
      /^rules\/spbe-2020\/governance\/index\.ts:8 {2}D2: its groups add up to 25, not 24$/m,
    ],
    [
      'a level',
      'spbe-2020/governance/architecture.ts',
      (text) => text.replace('level: 4,', 'level: 6,'),
      /^rules\/spbe-2020\/governance\/architecture\.ts:\d+ {2}I11 has no level 4 in its place$/m,
    ],
    [
      'a citation',
      'spbe-2020/governance/architecture.ts',
      (text) => text.replace('cites: [annex(11), guide(49)]', 'cites: []'),
      /^rules\/spbe-2020\/governance\/architecture\.ts:\d+ {2}I11 has no citation$/m,
    ],
    [
      'a file',
      'spbe-2020/governance/architecture.ts',
      () => 'export const nothing = 1\n',
      /^rules\/spbe-2020\/governance\/architecture\.ts:1 .*there is no default export$/m,
    ],
    [
      'a relation',
      'spbe-2020/crosswalk.ts',
      (text) => text.replace(/dropped: \[2, /, 'dropped: ['),
      /crosswalk\.ts:\d+ {2}crosswalk: I2 of spbe-2018 is neither continued/m,
    ],
  ])('names file and line of %s that is wrong, and exits with 1', async (_, file, change, line) => {
    const { code, output } = await changed(file, change, () => rules('check spbe-2020'))
    expect(output).toMatch(line)
    expect(code).toBe(1)
  })
})

describe('test', () => {
  test('proves our own rules', () => {
    const { code, output } = rules('test')
    expect(output).toMatch(/^128 indicators, \d+ cases, 0 problems$/m)
    expect(code).toBe(0)
  })

  test('of one indicator says what a wrong case should give', async () => {
    const { code, output } = await changed(
      'spbe-2020/policy/architecture.cases.ts',
      (text) => text.replace("gives: '2'", "gives: '3'"),
      () => rules('test spbe-2020/policy/architecture'),
    )
    expect(output).toMatch(/^spbe-2020\/policy\/architecture\.ts: I1, case ".*": it should give 3, it gives 2$/m)
    expect(code).toBe(1)
  })
})

test('new refuses to write over what there is', () => {
  expect(rules('new spbe-2020')).toMatchObject({ code: 1, output: expect.stringContaining('exists already; nothing was written') })
  expect(rules('new spbe-2020/policy/architecture').output).toContain('exists already')
  expect(rules('new library/none/catalogue').output).toContain('begin with: npm run rules -- new library')
})

test('explain draws the derivation as a tree', () => {
  const { code, output } = rules('explain "Kota Denpasar" 2021 A6 --language en')
  expect(output).toMatch(/^A6 .+: 2\.33 \(7\/3\)$/m)
  expect(output).toContain('The points 3 + 3 + 4.5 = 10.5, divided by the weight 4.5 = 7/3 ≈ 2.33.')
  expect(output).toMatch(/├─ I29 .*: 2\.00\n│ {4}The assessor awarded level 2 \(Managed\)\. Level 2 × weight 1\.5 = 3 points\./)
  expect(code).toBe(0)
  expect(rules('explain malang 2024')).toMatchObject({ code: 1, output: expect.stringContaining('Kota Malang (35.73)') })
  expect(rules('explain 35.73 2020')).toMatchObject({
    code: 1,
    output: expect.stringContaining('Kota Malang has no official assessment of 2020.'),
  })
  expect(rules('explain 35.73 2024 I99')).toMatchObject({ code: 1, output: expect.stringContaining('There is no "I99".') })
})

test('impact says who would change and by how much; activate and rescore make it so, beside what stands', async () => {
  expect(rules('impact')).toEqual({ code: 0, output: 'The folders hold the active rules; nothing would change.\n' })
  const shift = (text: string): string =>
    text.replace("run(15, 18, '2.50')", "[{ number: 15, each: '1' }, { number: 16, each: '4' }, ...run(17, 18, '2.50')]")
  await changed('spbe-2020/governance/index.ts', shift, () => {
    const { code, output } = rules('impact --json impact.json')
    expect(output).toContain('3 of 1248 assessments change, 0 grades flip')
    expect(output).toMatch(/Kota Denpasar +2021 +final +3\.1925 +3\.1775 +-0\.015 +BAIK/)
    expect(code).toBe(0)
    const [impact] = JSON.parse(readFileSync(join(copy.folder, 'impact.json'), 'utf8'))
    expect(impact).toMatchObject({ instrument: 'spbe-2020', assessments: 1248, flips: 0, changes: [{}, {}, {}] })
    expect(rules('activate').output).toContain('No server runs; the next one will serve:')
    expect(rules('rescore spbe-2020').output).toContain('1248 assessments have a second score; both are shown.')
    expect(rules('rescore spbe-2020').output).toContain('was scored under the active rules already')
    expect(rules('explain 51.71 2021').output).toContain('Indeks: 3.19 (3.1925)')
  })
})

test('docs writes the catalogue in either language', () => {
  expect(rules('docs monev-tik --language en').output).toContain('**Illustrative.**')
  expect(rules('docs --out catalogue')).toMatchObject({ code: 0, output: expect.stringContaining('wrote catalogue/spbe-2020.md') })
  expect(readFileSync(join(copy.folder, 'catalogue/spbe-2020.md'), 'utf8')).toContain('I29.3.1')
  rmSync(join(copy.folder, 'catalogue'), { recursive: true })
})
