import { agencies } from './agencies.ts'
import { column, dataset, type Dataset } from './definition.ts'
import { levels } from './levels.ts'
import { results } from './results.ts'
import { scores } from './scores.ts'
import { cycles, grades, weights } from './weights.ts'

const described = [agencies, results, scores, levels, weights, grades, cycles] as const

interface Entry {
  readonly table: string
  readonly column: Dataset['columns'][number]
}

/** What each column means, its own included. */
export const codebook: Dataset = dataset<Entry>(
  'codebook',
  { id: 'Arti tiap kolom.', en: 'What each column means.' },
  [
    column('table', 'text', 'Nama berkas.', 'Name of the file.', ({ table }) => table),
    column('column', 'text', 'Nama kolom.', 'Name of the column.', (entry) => entry.column.name),
    column(
      'type',
      'text',
      'Jenis isi: text, decimal, integer, boolean.',
      'What it holds: text, decimal, integer, boolean.',
      (entry) => entry.column.type,
    ),
    column('about_id', 'text', 'Arti, dalam bahasa Indonesia.', 'Meaning, in Indonesian.', (entry) => entry.column.about.id),
    column('about_en', 'text', 'Arti, dalam bahasa Inggris.', 'Meaning, in English.', (entry) => entry.column.about.en),
  ],
  async function* () {
    yield [...described, codebook].flatMap(({ name, columns }) => columns.map((own) => ({ table: name, column: own })))
  },
)

/** Everything that is open. */
export const datasets: readonly Dataset[] = [...described, codebook]
