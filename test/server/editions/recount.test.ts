import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import type { Answer } from '../../../rules/score.ts'
import { asData, readPlace } from '../../../server/editions/foreign.ts'
import { scoreHere } from '../../../server/editions/scorer.ts'
import { watchedWall } from './attacks/watch.ts'
import { temporary, write, type Files } from './fixtures.ts'

/* A recount of the nation: 640 bodies under an instrument of 47 indicators that came from outside. */

const wall = watchedWall()
const directory = await temporary()
afterAll(async () => {
  await wall.close()
  await directory.remove()
})

const here = new URL('../../../rules/spbe-2020/', import.meta.url).pathname

/** The instrument of 2020 as somebody else's, `functions` of its indicators rated by a function of their own, each of which reads the next. */
const made = async (code: string, functions: number): Promise<Files> => {
  const paths = (await readdir(here, { recursive: true })).filter((path) => path.endsWith('.ts') && path !== 'crosswalk.ts')
  const files = await Promise.all(
    paths.map(async (path) => [path, (await stat(join(here, path))).isFile() ? await readFile(join(here, path), 'utf8') : ''] as const),
  )
  const changed = files.map(([path, source]) => {
    if (path === 'index.ts') return [path, source.replace("code: 'spbe-2020'", `code: '${code}', programme: '${code}'`)] as const
    const number = Number(/\bnumber: (\d+)/.exec(source)?.[1] ?? Number.NaN)
    if (!(number <= functions) || path.endsWith('cases.ts')) return [path, source] as const
    const next = number === functions ? 47 : number + 1
    const reads = number === 47 ? '' : `${next}`
    const rate = `rating: own({ reads: [${reads}], messages: {}, rate: (claim) => ladderOf(self.levels, claim, [${reads}]) }),`
    return [
      path,
      `import { own } from '../../define.ts'\nimport { ladderOf } from '../ladder.ts'\n${source.replace('export default defineIndicator({', `const self = defineIndicator({ ${rate}`)}\nexport default self\n`,
    ] as const
  })
  return {
    ...Object.fromEntries(changed),
    'ladder.ts': `import type { Claim, Level, Verdict } from '../model.ts'
      export const ladderOf = (levels: readonly Level[], { given, met, read }: Claim, others: readonly number[]): Verdict => {
        for (const other of others) read(other)
        const gap = levels.findIndex(({ level, criteria }, at) => at > 0 && criteria.some((_, n) => !met.includes(\`\${level}.\${n + 1}\`)))
        return { value: given ?? \`\${gap === -1 ? levels.length : gap}\` as never }
      }`,
  }
}

const bodies: readonly (readonly Answer[])[] = Array.from({ length: 640 }, (_, body) =>
  Array.from({ length: 47 }, (__, leaf): Answer => ({ state: 'assessed', given: 1 + ((body * 7 + leaf * 3) % 5) })),
)

const times: string[] = []

describe.each([
  ['data-2031', 0, 'data'],
  ['five-2031', 5, 'sandbox'],
  ['all-2031', 47, 'sandbox'],
] as const)('%s, %i of its indicators rated by a function', (code, functions, tier) => {
  test('is recounted in less than five seconds, with the results of our own', async () => {
    await write(join(directory.path, code, code), await made(code, functions))
    const began = performance.now()
    const { editions, refused } = await readPlace(wall, { name: code, root: pathToFileURL(`${join(directory.path, code)}/`), codes: null })
    const read = performance.now() - began
    expect(refused).toEqual([])
    const [found] = editions
    if (!found) throw new Error('It was not read')
    expect(found.edition.tier).toBe(tier)
    expect(Object.keys(found.guested?.paths ?? {})).toHaveLength(functions)
    wall.asked()
    const start = performance.now()
    const scored = found.guested
      ? await wall.ask({ kind: 'score', draft: asData(found.edition.instrument), ...found.guested, answers: bodies, historical: false })
      : await scoreHere(found.edition, bodies)
    const took = wall.asked()[0]?.took ?? performance.now() - start
    times.push(`${code}: read in ${read.toFixed(0)} ms, 640 bodies in ${took.toFixed(0)} ms`)
    const plain = { ...found.edition.instrument, leaves: found.edition.instrument.leaves }
    const ladders = { ...found.edition, instrument: withLadders(plain) }
    expect(scored).toEqual(await scoreHere(ladders, bodies))
    expect(took).toBeLessThan(5000)
  })
})

/** The same instrument, every indicator rated by the ladder here. */
const withLadders = <Whole extends Parameters<typeof scoreHere>[0]['instrument']>(instrument: Whole): Whole => ({
  ...instrument,
  leaves: instrument.leaves.map((leaf) => ({
    ...leaf,
    indicator: leaf.indicator && { ...leaf.indicator, rating: { kind: 'ladder' } as const },
  })),
})

afterAll(() => console.log(times.join('\n')))
