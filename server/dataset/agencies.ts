import { sql } from 'kysely'
import type { Agency } from '../../schema/context.ts'
import { column, dataset } from './definition.ts'

type Item = Omit<Agency, 'id'>

/** Agencies in the order of their codes, byte by byte, which is the same in every database. */
export const agencies = dataset<Item>(
  'agencies',
  { id: 'Instansi yang dievaluasi.', en: 'Government bodies that are evaluated.' },
  [
    column(
      'code',
      'text',
      'Kode wilayah Kemendagri, kode nasional 2019, atau kode kami.',
      'Region code of the interior ministry, national code of 2019, or ours.',
      ({ code }) => code,
    ),
    column('name', 'text', 'Nama.', 'Name.', ({ name }) => name),
    column(
      'kind',
      'text',
      'Jenis: ministry, state_agency, province, regency, city, unit.',
      'Kind: ministry, state_agency, province, regency, city, unit.',
      ({ kind }) => kind,
    ),
    column(
      'province',
      'text',
      'Kode provinsi; kosong untuk instansi pusat.',
      'Code of the province; empty for a national body.',
      ({ province }) => province,
    ),
    column(
      'parent',
      'text',
      'Kode instansi induk sebuah perangkat daerah; kosong untuk yang lain.',
      'Code of the agency that a unit belongs to; empty for others.',
      ({ parent }) => parent,
    ),
    column(
      'population',
      'integer',
      'Jumlah penduduk; kosong bila tidak ada.',
      'Inhabitants; empty where there are none.',
      ({ population }) => population,
    ),
    column('source', 'text', 'Sumber nama, kode, dan jumlah penduduk.', 'Source of name, code and population.', ({ source }) => source),
  ],
  async function* ({ db }) {
    yield await db
      .selectFrom('agency')
      .select(['code', 'name', 'kind', 'province', 'parent', 'population', 'source'])
      .orderBy(sql`code collate "C"`)
      .execute()
  },
)
