import { parseArgs } from 'node:util'
import { ConfigRefused, readConfig } from '../config.ts'
import { DatabaseLocked } from '../database/lock.ts'
import { activate, rescore } from './activate.ts'
import { check } from './check.ts'
import { docs } from './docs.ts'
import { explain } from './explain.ts'
import { impact } from './impact.ts'
import { list } from './list.ts'
import { scaffold } from './new.ts'
import { prove } from './test.ts'
import { type Command, Usage } from './usage.ts'

/* `npm run rules -- <command>`: what a rule maintainer and an operator do. Exit: 0 well, 1 something is wrong, 2 asked wrongly. */

const commands: readonly Command[] = [scaffold, check, prove, explain, impact, activate, rescore, docs, list]

const help = (): string =>
  [
    'npm run rules -- <command>',
    '',
    ...commands.map(({ usage, does }) => `  ${usage.padEnd(46)} ${does}`),
    '',
    'npm run rules -- <command> --help shows examples. Exit codes: 0 well, 1 something is wrong, 2 asked wrongly.',
    'Instruments are looked for in rules/, in packages with a manifest, and in RULES_DIR; see rules/README.md.',
  ].join('\n')

const run = async ([name, ...words]: readonly string[]): Promise<number> => {
  if (name === undefined || name === '--help' || name === 'help') {
    console.log(help())
    return name === undefined ? 2 : 0
  }
  const command = commands.find((candidate) => candidate.name === name)
  if (!command) throw new Usage(`There is no command "${name}". There are: ${commands.map((candidate) => candidate.name).join(', ')}.`)
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { help: { type: 'boolean' }, ...command.options },
  })
  if (values.help) {
    console.log(
      [
        `npm run rules -- ${command.usage}`,
        '',
        command.does,
        '',
        ...command.examples.map((example) => `  npm run rules -- ${example}`),
      ].join('\n'),
    )
    return 0
  }
  const said = Object.fromEntries(Object.entries(values).filter(([option]) => option !== 'help'))
  return command.run({ words: positionals, said, config: readConfig(process.env) })
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  const asked = error instanceof Usage || (error instanceof TypeError && 'code' in error)
  if (asked || error instanceof RangeError || error instanceof ConfigRefused || error instanceof DatabaseLocked)
    console.error(error.message)
  else console.error(error)
  process.exitCode = asked ? 2 : 1
}
