import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkout, type Checkout } from '../../support/checkout.ts'
import { startProduct, type Product } from '../../support/product.ts'

/* A newcomer with the README alone: exactly its commands are run, in a copy of the project, and what they make is served. */

const readme = readFileSync(new URL('../../../rules/README.md', import.meta.url), 'utf8')
const section = readme.slice(readme.indexOf('## From nothing to a green instrument'))
const commands = /```sh\n([\s\S]*?)```/.exec(section)?.[1] ?? ''

let copy: Checkout
let product: Product | null = null

beforeAll(() => {
  copy = checkout()
})
afterAll(async () => {
  await product?.stop()
  copy.remove()
})

test('the commands of rules/README.md lead from nothing to a green instrument', () => {
  expect(commands).toContain('npm run rules -- new library-2030')
  const { code, output } = copy.shell(`set -e\n${commands}`)
  expect(output).toContain('it should give 5, it gives 2')
  expect(output).toContain('as it should: the case to replace is wrong on purpose')
  expect(output).toContain('1 indicator, 5 cases, 0 problems')
  expect(output).toContain('6 instruments: sound')
  expect(output).toMatch(/library-2030 +library +2030 +1 +first_party/)
  expect(code).toBe(0)
})

test('it touched no file but its own', () => {
  const { output } = copy.shell(`diff -rq rules ${new URL('../../../rules', import.meta.url).pathname} || true`)
  expect(output.trim().split('\n')).toEqual(['Only in rules: library-2030'])
})

test('the next start serves it, the graph answers it and the client draws it', async () => {
  product = await startProduct({ cwd: copy.folder })
  const query = '{ instrument(code: "library-2030") { illustrative tier components(kind: INDICATOR) { code label cases { gives } } } }'
  const response = await fetch(`${product.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  expect(await response.json()).toMatchObject({
    data: {
      instrument: {
        illustrative: true,
        tier: 'FIRST_PARTY',
        components: [{ code: 'I1', label: 'Catalogue', cases: [{ gives: '1' }, {}, {}, {}, { gives: '5' }] }],
      },
    },
  })
  const page = await (await fetch(`${product.url}/instruments/library-2030/I1`)).text()
  expect(page).toContain('Katalog elektronik sebagian')
})
