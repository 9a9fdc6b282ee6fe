import { exact, print } from '../../rules/print.ts'
import { hasValue } from '../../rules/score.ts'
import { assessments, type Item } from './assessments.ts'
import { column, dataset } from './definition.ts'
import { key } from './key.ts'

const index = ({ nodes: [root] }: Item) => root?.score ?? null

/** One row for each assessment: what was computed and what was printed, side by side. */
export const results = dataset<Item>(
  'results',
  {
    id: 'Satu baris per penilaian: indeks hitungan dan indeks cetak berdampingan.',
    en: 'One row an assessment: the computed and the printed index side by side.',
  },
  [
    ...key<Item>((item) => item),
    column('agency_name', 'text', 'Nama instansi.', 'Name of the agency.', ({ agency }) => agency.name),
    column('kind', 'text', 'Jenis instansi.', 'Kind of the agency.', ({ agency }) => agency.kind),
    column('province', 'text', 'Kode provinsi.', 'Code of the province.', ({ agency }) => agency.province),
    column(
      'official',
      'boolean',
      'Apakah hasil resmi tahun itu, yang diperingkat.',
      'Whether it is the official result of the year, which is ranked.',
      ({ record }) => record.official,
    ),
    column(
      'instrument',
      'text',
      'Kode instrumen yang menilai.',
      'Code of the instrument that scored it.',
      ({ edition }) => edition.instrument.code,
    ),
    column(
      'rule_digest',
      'text',
      'SHA-256 aturan yang menilai; lihat weights.',
      'SHA-256 of the rules that scored it; see weights.',
      ({ record }) => record.digest,
    ),
    column(
      'input_hash',
      'text',
      'SHA-256 level dan status yang dinilai.',
      'SHA-256 of the levels and states that were scored.',
      ({ record }) => record.inputHash,
    ),
    column(
      'index_state',
      'text',
      'Mengapa indeks hitungan ada atau tidak ada; published_only: levelnya tidak diumumkan.',
      'Why there is a computed index or none; published_only: its levels were not published.',
      ({ nodes }) => nodes[0]?.state,
    ),
    column(
      'index_exact',
      'text',
      'Indeks hitungan secara tepat: desimal, atau pecahan bila desimalnya tak berakhir.',
      'Computed index exactly: a decimal, or a quotient where decimals never end.',
      (item) => {
        const score = index(item)
        return score && exact(score)
      },
    ),
    column('index_computed', 'decimal', 'Indeks hitungan dengan dua desimal.', 'Computed index with two decimals.', (item) => {
      const score = index(item)
      return score && print(score)
    }),
    column(
      'index_printed',
      'decimal',
      'Indeks sebagaimana dicetak dalam sumber; tidak pernah ditimpa.',
      'Index as printed in the source; never overwritten.',
      ({ record }) => record.published?.figures[0],
    ),
    column(
      'index_agrees',
      'boolean',
      'Apakah keduanya sama; kosong bila salah satu tidak diketahui.',
      'Whether the two agree; empty where one is unknown.',
      ({ record }) => record.published?.agrees[0],
    ),
    column(
      'index_ranked',
      'decimal',
      'Indeks yang diperingkat: yang dicetak, bila tidak ada yang dihitung.',
      'Index that ranks: as printed, else as computed.',
      ({ record }) => record.index,
    ),
    column(
      'grade',
      'text',
      'Predikat: yang dicetak, bila tidak ada yang dihitung.',
      'Grade: as printed, else as computed.',
      ({ record }) => record.grade,
    ),
    column('grade_computed', 'text', 'Predikat hitungan.', 'Grade as computed.', ({ computedGrade }) => computedGrade),
    column('grade_printed', 'text', 'Predikat sebagaimana dicetak.', 'Grade as printed.', ({ record }) => record.published?.grade),
    column(
      'levels_known',
      'integer',
      'Berapa butir yang nilainya diketahui.',
      'How many scored items have a known value.',
      ({ record }) => record.answers.filter(({ state }) => hasValue(state)).length,
    ),
    column(
      'levels_total',
      'integer',
      'Berapa butir yang dinilai.',
      'How many scored items there are.',
      ({ record }) => record.answers.length,
    ),
    column('levels_source', 'text', 'Sumber level.', 'Source of the levels.', ({ record }) => record.source),
    column('printed_source', 'text', 'Sumber angka cetak.', 'Source of the printed figures.', ({ record }) => record.published?.source),
    column('note', 'text', 'Catatan.', 'Note.', ({ record }) => record.note),
  ],
  assessments,
)
