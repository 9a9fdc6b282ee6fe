/* What `npm run rules -- new` writes: sound in shape, so that what is left to do is words, weights and cases. */

const title = (name: string): string => name.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase())

const year = (name: string): number => Number(/\d{4}/.exec(name)?.[0] ?? new Date().getFullYear())

export const edition = (name: string): string => `import { defineEdition, wholeLevels } from '../define.ts'

/** TODO: which regulation, which years, and whether its official text was seen. */
export default defineEdition({
  code: '${name}',
  programme: '${name.replace(/-\d{4}$/, '')}',
  illustrative: true,
  title: { id: '${title(name)}', en: '${title(name)}' },
  regulation: 'TODO',
  scale: wholeLevels(1, 5),
  capabilities: [
    {
      code: 'process',
      name: { id: 'Kapabilitas proses', en: 'Process capability' },
      levels: [
        { id: 'Rintisan', en: 'Initial' },
        { id: 'Terkelola', en: 'Managed' },
        { id: 'Terdefinisi', en: 'Defined' },
        { id: 'Terpadu dan Terukur', en: 'Integrated and Measured' },
        { id: 'Optimum', en: 'Optimum' },
      ],
    },
  ],
  // Lowest first, tiling the scale: { code: 'GOOD', name: { id, en }, from: '2.6', below: '3.5' }. Empty where none are published.
  grades: [],
  cycles: [{ year: ${year(name)}, gradeBasis: 'exact', note: { id: 'Belum ada hasil terbit.', en: 'No published results yet.' } }],
  sources: [{ code: 'source', title: { id: 'TODO', en: 'TODO' }, seen: false, where: 'TODO' }],
  formula: [{ source: 'source', at: { id: 'TODO', en: 'TODO' } }],
  notes: [],
})
`

export const group = (name: string, place: number, first: number): string => `import { defineAspect, run } from '../../define.ts'

/** TODO: what this group is about. All weights are percent of the index and must add up at every node. */
export default defineAspect({
  code: 'A${place}',
  name: { id: '${title(name)}', en: '${title(name)}' },
  weight: '100',
  // Indicators ${first} to ${first}, each weighing 100.
  indicators: run(${first}, ${first}, '100'),
  cites: [{ source: 'source', at: { id: 'TODO', en: 'TODO' } }],
})
`

const level = (number: number): string => `    {
      level: ${number},
      criteria: [{ id: 'Kriteria tingkat ${number}', en: 'Criterion of level ${number}' }],
      evidence: [{ id: 'Data dukung tingkat ${number}', en: 'Evidence of level ${number}' }],${
        number < 5 ? `\n      lift: { id: 'Langkah menuju tingkat ${number + 1}', en: 'A step towards level ${number + 1}' },` : ''
      }
    },
`

export const indicator = (name: string, number: number): string => `import { defineIndicator } from '../../define.ts'

/** TODO: what is asked. Rated by its criteria, unless a \`rating\` says otherwise (see rules/README.md). */
export default defineIndicator({
  number: ${number},
  capability: 'process',
  name: { id: '${title(name)}', en: '${title(name)}' },
  label: { id: '${title(name)}', en: '${title(name)}' },
  question: { id: 'Bagaimana ${title(name).toLowerCase()}?', en: 'How is ${title(name).toLowerCase()}?' },
  levels: [
${[1, 2, 3, 4, 5].map(level).join('')}  ],
  cites: [{ source: 'source', at: { id: 'TODO', en: 'TODO' } }],
})
`

export const cases = (): string => `import { defineCases } from '../../define.ts'

/* met: '2' is every criterion up to level 2, '2 + 3.1' also the first of level 3. Each level must be reached by a case. */
export default defineCases([
  { name: { id: 'Baru dimulai', en: 'Only begun' }, met: '1', gives: '1' },
  { name: { id: 'Ganti: contoh ini sengaja salah', en: 'Replace: this case is wrong on purpose' }, met: '2', gives: '5' },
])
`
