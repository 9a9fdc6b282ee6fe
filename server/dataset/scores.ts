import type { Evaluation } from '../../rules/evaluation.ts'
import { exact, print } from '../../rules/print.ts'
import { spread, type Item } from './assessments.ts'
import { column, dataset } from './definition.ts'
import { key } from './key.ts'

interface Row {
  readonly item: Item
  readonly node: Evaluation
}

const at = (values: readonly (string | boolean | null)[] | undefined, { node }: Row) => values?.[node.component.position]

/** Index, domains and aspects of every assessment, parents before children. */
export const scores = dataset<Row>(
  'scores',
  {
    id: 'Nilai indeks, domain, dan aspek tiap penilaian, hitungan dan cetak.',
    en: 'Index, domains and aspects of each assessment, computed and printed.',
  },
  [
    ...key<Row>(({ item }) => item),
    column('component', 'text', 'Kode komponen; lihat weights.', 'Code of the component; see weights.', ({ node }) => node.component.code),
    column(
      'component_kind',
      'text',
      'Jenis komponen: index, domain, aspect, indicator.',
      'Kind of component: index, domain, aspect, indicator.',
      ({ node }) => node.component.kind,
    ),
    column(
      'state',
      'text',
      'Mengapa nilai hitungan ada atau tidak ada.',
      'Why there is a computed score or none.',
      ({ node }) => node.state,
    ),
    column('exact', 'text', 'Nilai hitungan secara tepat.', 'Computed score exactly.', ({ node }) => node.score && exact(node.score)),
    column(
      'computed',
      'decimal',
      'Nilai hitungan dengan dua desimal.',
      'Computed score with two decimals.',
      ({ node }) => node.score && print(node.score),
    ),
    column('printed', 'decimal', 'Angka sebagaimana dicetak.', 'Figure as printed.', (row) => at(row.item.record.published?.figures, row)),
    column(
      'agrees',
      'boolean',
      'Apakah keduanya sama; kosong bila salah satu tidak diketahui.',
      'Whether the two agree; empty where one is unknown.',
      (row) => at(row.item.record.published?.agrees, row),
    ),
  ],
  spread((item) => item.nodes.filter(({ component }) => component.leaf === null).map((node) => ({ item, node }))),
)
