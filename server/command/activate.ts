import { withProduct } from '../operator/reach.ts'
import { consoleLog } from '../log.ts'
import { bar } from '../progress.ts'
import { Usage, type Command } from './usage.ts'

/** Makes what the folders hold the rules that serve. */
export const activate: Command = {
  name: 'activate',
  usage: 'activate',
  does: 'make sound and changed rules active, all at once, in the running server if there is one',
  examples: ['activate'],
  options: {},
  run: async ({ config }) => {
    const { running, active, problems } = await withProduct(config, async (reached) => ({
      running: reached.running,
      ...(await reached.activate()),
    }))
    console.log(running ? 'The running server now serves:' : 'No server runs; the next one will serve:')
    for (const { instrument, digest } of active) console.log(`  ${instrument.padEnd(16)} ${digest.slice(0, 12)}`)
    for (const problem of problems) console.error(`Not taken: ${problem}`)
    return problems.length > 0 ? 1 : 0
  },
}

/** Scores stored assessments again, beside the scores that stand. */
export const rescore: Command = {
  name: 'rescore',
  usage: 'rescore <instrument>',
  does: 'score what is stored again under the active rules; adds a second score beside the one that stands',
  examples: ['rescore spbe-2020'],
  options: {},
  run: async ({ words, config }) => {
    const [instrument] = words
    if (!instrument) throw new Usage('Say which instrument: npm run rules -- rescore spbe-2020')
    const count = await withProduct(config, (reached) => reached.rescore(instrument, bar(consoleLog)))
    console.log(
      count === 0
        ? 'Everything stored was scored under the active rules already.'
        : `${count} assessments have a second score; both are shown.`,
    )
    return 0
  },
}
