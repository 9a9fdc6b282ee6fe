import { writeFile } from 'node:fs/promises'
import { withProduct } from '../operator/reach.ts'
import type { Impact } from '../operator/impact.ts'
import { consoleLog } from '../log.ts'
import { bar } from '../progress.ts'
import { table } from './table.ts'
import { textOf, type Command } from './usage.ts'

const signed = (change: string | null): string => (change === null ? '–' : change.startsWith('-') ? change : `+${change}`)

const short = (exact: string | null): string => (exact === null ? '–' : exact.slice(0, 10))

const print = ({ instrument, from, to, assessments, changes, flips }: Impact, most: number): void => {
  console.log(
    `${instrument} ${from.slice(0, 12)} → ${to.slice(0, 12)}: ${changes.length} of ${assessments} assessments change, ${flips} grades flip`,
  )
  if (changes.length === 0) return
  console.log(
    table(
      ['agency', 'year', 'stage', 'index', 'becomes', 'change', 'grade'],
      changes
        .slice(0, most)
        .map(({ name, year, stage, before, after, change, gradeBefore, gradeAfter }) => [
          name,
          `${year}`,
          stage,
          short(before),
          short(after),
          signed(change === null ? null : change.slice(0, 10)),
          gradeBefore === gradeAfter ? (gradeBefore ?? '–') : `${gradeBefore ?? '–'} → ${gradeAfter ?? '–'}`,
        ]),
    ),
  )
  if (changes.length > most) console.log(`and ${changes.length - most} more; --json FILE writes all of them`)
}

/** Says who would change if the changed rules were published. */
export const impact: Command = {
  name: 'impact',
  usage: 'impact [--json FILE]',
  does: 'replay every stored assessment under the changed rules: who changes, by how much, which grades flip',
  examples: ['impact', 'impact --json impact.json'],
  options: { json: { type: 'string' } },
  run: async ({ said, config }) => {
    const impacts = await withProduct(config, (reached) => reached.impact(bar(consoleLog)))
    const file = textOf(said, 'json')
    if (file) await writeFile(file, `${JSON.stringify(impacts, null, 2)}\n`)
    if (impacts.length === 0) console.log('The folders hold the active rules; nothing would change.')
    for (const one of impacts) print(one, 40)
    return 0
  },
}
