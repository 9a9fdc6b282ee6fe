import type { Evaluation } from '../../rules/evaluation.ts'
import { written } from '../../rules/fraction.ts'
import { fromSteps } from '../../rules/scale.ts'
import { spread, type Item } from './assessments.ts'
import { column, dataset } from './definition.ts'
import { key } from './key.ts'

interface Row {
  readonly item: Item
  readonly node: Evaluation
}

const givenOf = ({ item, node: { given } }: Row): string | null =>
  given === null ? null : written(fromSteps(item.edition.instrument.scale, given))

/** Every scored item of every assessment of which any level is known. */
export const levels = dataset<Row>(
  'levels',
  {
    id: 'Level tiap butir, untuk penilaian yang levelnya diketahui sekurang-kurangnya sebagian.',
    en: 'Level of each scored item, for assessments of which at least some levels are known.',
  },
  [
    ...key<Row>(({ item }) => item),
    column('component', 'text', 'Kode butir; lihat weights.', 'Code of the scored item; see weights.', ({ node }) => node.component.code),
    column(
      'indicator',
      'integer',
      'Nomor indikator dalam peraturan.',
      'Number of the indicator in the regulation.',
      ({ node }) => node.component.indicator?.number,
    ),
    column(
      'state',
      'text',
      'Mengapa ada atau tidak ada nilai; yang hilang bukan nol.',
      'Why there is a value or none; missing is not zero.',
      ({ node }) => node.state,
    ),
    column('given', 'text', 'Yang diberikan penilai.', 'What the assessor gave.', givenOf),
    column(
      'value',
      'text',
      'Nilai pada skala, secara tepat; inilah yang dikalikan bobot.',
      'Value on the scale, exactly; this is what is multiplied by the weight.',
      ({ node }) => node.value && written(node.value),
    ),
  ],
  spread((item) =>
    item.record.answers.every(({ state }) => state === 'published_only')
      ? []
      : item.nodes.filter(({ component }) => component.leaf !== null).map((node) => ({ item, node })),
  ),
)
