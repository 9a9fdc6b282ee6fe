import { editionOf } from '../editions/digest.ts'
import { assemble } from '../../rules/assemble.ts'
import { instrumentsFor, wrong } from './found.ts'
import { table } from './table.ts'
import type { Command } from './usage.ts'

/** Lists the instruments that there are. */
export const list: Command = {
  name: 'list',
  usage: 'list',
  does: 'the instruments that there are: years, indicators, how they run, digest',
  examples: ['list'],
  options: {},
  run: async ({ config }) => {
    const { own: all, foreign } = await instrumentsFor(config, undefined)
    const sound = all.flatMap((folder) =>
      folder.found && wrong(folder, all).length === 0 ? [editionOf(assemble(folder.found.draft))] : [],
    )
    const rows = [...sound, ...foreign.editions.map(({ edition }) => edition)].map(({ instrument, tier, digest }) => [
      instrument.code,
      instrument.programme,
      instrument.cycles.map(({ year }) => year).join(' '),
      `${instrument.leaves.length}`,
      tier,
      digest.slice(0, 12),
      instrument.illustrative ? 'illustrative' : '',
    ])
    console.log(table(['instrument', 'programme', 'years', 'items', 'tier', 'digest', ''], rows))
    const bad = [
      ...all.filter((folder) => wrong(folder, all).length > 0).map(({ name }) => name),
      ...foreign.refused.map(({ folder }) => folder),
    ]
    for (const name of bad) console.error(`Not sound: ${name}; npm run rules -- check ${name}`)
    return bad.length === 0 ? 0 : 1
  },
}
