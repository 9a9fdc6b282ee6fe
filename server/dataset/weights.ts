import { quotient, written } from '../../rules/fraction.ts'
import type { Component, Cycle, Grade } from '../../rules/model.ts'
import type { Edition } from '../../schema/context.ts'
import { column, dataset, type ColumnOf, type Origin } from './definition.ts'

interface Of<Thing> {
  readonly edition: Edition
  readonly it: Thing
}

/** The active rules, and all others that an assessment stands on; by instrument and digest. */
const editionsOf = async ({ db, rules }: Origin): Promise<readonly Edition[]> => {
  const used = await db.selectFrom('assessment').select('digest').distinct().execute()
  const digests = new Set([...rules.editions.map(({ digest }) => digest), ...used.map(({ digest }) => digest)])
  const sortable = [...digests].flatMap((digest) => rules.byDigest(digest) ?? [])
  const name = ({ instrument, digest }: Edition): string => `${instrument.code} ${digest}`
  return sortable.toSorted((a, b) => (name(a) < name(b) ? -1 : 1))
}

const each = <Thing>(things: (edition: Edition) => readonly Thing[]) =>
  async function* (origin: Origin): AsyncIterable<readonly Of<Thing>[]> {
    for (const edition of await editionsOf(origin)) yield things(edition).map((it) => ({ edition, it }))
  }

const rule = <Thing>(): readonly ColumnOf<Of<Thing>>[] => [
  column('instrument', 'text', 'Kode instrumen.', 'Code of the instrument.', ({ edition }) => edition.instrument.code),
  column('rule_digest', 'text', 'SHA-256 aturan.', 'SHA-256 of the rules.', ({ edition }) => edition.digest),
]

/** The tree of every set of rules: what is added up into what, and how heavily. */
export const weights = dataset<Of<Component>>(
  'weights',
  { id: 'Pohon tiap instrumen: komponen, induk, dan bobot.', en: 'The tree of each instrument: components, parents and weights.' },
  [
    ...rule<Component>(),
    column('component', 'text', 'Kode komponen.', 'Code of the component.', ({ it }) => it.code),
    column(
      'kind',
      'text',
      'Jenis: index, domain, aspect, indicator, item.',
      'Kind: index, domain, aspect, indicator, item.',
      ({ it }) => it.kind,
    ),
    column(
      'parent',
      'text',
      'Komponen induk; kosong untuk indeks.',
      'What it is added up into; empty for the index.',
      ({ it }) => it.parent?.code,
    ),
    column('position', 'integer', 'Urutan dalam peraturan.', 'Order in the regulation.', ({ it }) => it.position),
    column(
      'indicator',
      'integer',
      'Nomor indikator; kosong di atasnya.',
      'Number of the indicator; empty above one.',
      ({ it }) => it.indicator?.number,
    ),
    column('weight', 'integer', 'Bobot dalam satuan bulat instrumen.', 'Weight in integer units of the instrument.', ({ it }) => it.weight),
    column(
      'weight_percent',
      'text',
      'Bobot dalam persen indeks, secara tepat.',
      'Weight in percent of the index, exactly.',
      ({ edition, it }) => written(quotient(it.weight, edition.instrument.unit)),
    ),
    column('name_id', 'text', 'Nama resmi.', 'Official name, in Indonesian.', ({ it }) => it.name.id),
    column('name_en', 'text', 'Nama dalam bahasa Inggris, terjemahan kami.', 'Name in English, our translation.', ({ it }) => it.name.en),
  ],
  each(({ instrument }) => instrument.components),
)

/** The bands of the index that earn each grade. */
export const grades = dataset<Of<Grade>>(
  'grades',
  { id: 'Predikat dan rentang indeksnya.', en: 'Grades and their bands of the index.' },
  [
    ...rule<Grade>(),
    column('grade', 'text', 'Kode predikat.', 'Code of the grade.', ({ it }) => it.code),
    column('from', 'text', 'Indeks terendah yang memperolehnya.', 'Lowest index that earns it.', ({ it }) => it.from),
    column(
      'below',
      'text',
      'Indeks pertama yang tidak lagi memperolehnya; puncak skala milik predikat tertinggi.',
      'First index that no longer earns it; the top of the scale belongs to the highest.',
      ({ it }) => it.below,
    ),
    column('name_id', 'text', 'Nama resmi.', 'Official name, in Indonesian.', ({ it }) => it.name.id),
    column('name_en', 'text', 'Nama dalam bahasa Inggris, terjemahan kami.', 'Name in English, our translation.', ({ it }) => it.name.en),
  ],
  each(({ instrument }) => instrument.grades),
)

/** The years that each set of rules covers. */
export const cycles = dataset<Of<Cycle>>(
  'cycles',
  { id: 'Tahun evaluasi tiap instrumen.', en: 'Years of evaluation of each instrument.' },
  [
    ...rule<Cycle>(),
    column('programme', 'text', 'Kode evaluasi.', 'Code of the evaluation.', ({ edition }) => edition.instrument.programme),
    column('year', 'integer', 'Tahun.', 'Year.', ({ it }) => it.year),
    column(
      'grade_basis',
      'text',
      'Indeks yang menentukan predikat: exact (tak dibulatkan) atau rounded (dua desimal).',
      'Index that the grade was read off: exact (unrounded) or rounded (two decimals).',
      ({ it }) => it.gradeBasis,
    ),
  ],
  each(({ instrument }) => instrument.cycles),
)
