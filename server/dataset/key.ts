import type { Item } from './assessments.ts'
import { column, type ColumnOf } from './definition.ts'

/** The columns that name an assessment, the same in every dataset of them. */
export const key = <Row>(of: (row: Row) => Item): readonly ColumnOf<Row>[] => [
  column('agency', 'text', 'Kode instansi; lihat agencies.', 'Code of the agency; see agencies.', (row) => of(row).agency.code),
  column('programme', 'text', 'Kode evaluasi, misalnya spbe.', 'Code of the evaluation, such as spbe.', (row) => of(row).record.programme),
  column('year', 'integer', 'Tahun evaluasi.', 'Year of the cycle.', (row) => of(row).record.year),
  column(
    'stage',
    'text',
    'Tahapan: self, document, interview, visit, review, final, unknown.',
    'Step of the evaluation: self, document, interview, visit, review, final, unknown.',
    (row) => of(row).record.stage,
  ),
]
