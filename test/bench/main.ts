import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { contenders, matang } from './contender.ts'
import { besides, factsOf, measure, run } from './contest.ts'
import { readFlags } from './flags.ts'
import type { Runner } from './measure.ts'
import { chapter, merged } from './results.ts'
import { openScratch } from './scratch.ts'
import { large, national } from './set.ts'
import { soak } from './soak.ts'

/* `npm run bench`: see README.md. */

const args = process.argv.slice(2)
const flags = readFlags(args)
const set = flags.large ? large : national
const say = (line: string): void => console.log(line)
const results = 'test/bench/RESULTS.md'
const peers = 'test/bench/peers'

if (!existsSync(`${peers}/node_modules`)) execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: peers, stdio: 'inherit' })

const scratch = await openScratch(set, flags.keep, say)
const runners: (Runner & { readonly stop: () => void })[] = []
try {
  for (const contender of flags.soak === null ? contenders : [matang]) runners.push(await run(contender, scratch.url))
  const own = runners.find(({ contender }) => contender === matang)
  if (!own) throw new Error('This server is not among those that run')
  const facts = await factsOf(scratch, own)
  if (flags.soak !== null) say(await soak(own, facts, flags.soak, say))
  else {
    const measured = await measure(runners, facts, flags, scratch, say)
    const [version] = await scratch.ask<{ version: string }>(`select 'PostgreSQL ' || current_setting('server_version') as version`)
    const text = chapter({
      set,
      command: ['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' '),
      postgres: version?.version ?? '',
      contenders,
      measured,
      besides: flags.only.length === 0 ? await besides(runners, facts, flags) : [],
    })
    say(text)
    if (flags.write && (flags.only.length === 0 || flags.large))
      writeFileSync(results, merged(existsSync(results) ? readFileSync(results, 'utf8') : '', set, text))
  }
} finally {
  for (const { stop } of runners) stop()
  await scratch.stop()
}
