import { knownComponent } from './asked.ts'
import { builder } from './builder.ts'
import { peerKinds } from './context.ts'
import { refuse } from './errors.ts'
import { words } from './language.ts'
import { AgencyRef, AssessmentRef, PlaceRef, type PlaceView } from './refs.ts'

const most = 50

const PeerKindEnum = builder.enumType('PeerKind', {
  description: 'How the peers of a result are chosen.',
  values: {
    NATION: { value: 'nation', description: 'All agencies of the year.' },
    KIND: { value: 'kind', description: 'Agencies of the same kind.' },
    PROVINCE: { value: 'province', description: 'Agencies of the same province.' },
    KIND_IN_PROVINCE: { value: 'kind_in_province', description: 'Agencies of the same kind in the same province.' },
    NAMED: { value: 'named', description: 'Those that are named.' },
    POPULATION: { value: 'population', description: 'The nearest by inhabitants.' },
    INDEX: { value: 'index', description: 'The nearest by the index that ranks.' },
  } as const,
})

/** Why these are the peers, in a sentence. */
const reasons: Readonly<Record<(typeof peerKinds)[number], (size: number) => { readonly id: string; readonly en: string }>> = {
  nation: (size) => ({
    id: `Semua ${size} instansi dengan hasil resmi tahun itu.`,
    en: `All ${size} agencies with an official result of the year.`,
  }),
  kind: (size) => ({ id: `${size} instansi sejenis.`, en: `${size} agencies of the same kind.` }),
  province: (size) => ({ id: `${size} instansi di provinsi yang sama.`, en: `${size} agencies of the same province.` }),
  kind_in_province: (size) => ({
    id: `${size} instansi sejenis di provinsi yang sama.`,
    en: `${size} agencies of the same kind in the same province.`,
  }),
  named: (size) => ({ id: `${size} instansi: yang disebut, dan instansi ini sendiri.`, en: `${size} agencies: those named, and itself.` }),
  population: (size) => ({
    id: `${size} instansi: yang penduduknya paling dekat jumlahnya, dan instansi ini sendiri.`,
    en: `${size} agencies: the nearest by inhabitants, and itself.`,
  }),
  index: (size) => ({
    id: `${size} instansi: yang indeksnya paling dekat, dan instansi ini sendiri.`,
    en: `${size} agencies: the nearest by index, and itself.`,
  }),
}

builder.objectField(AssessmentRef, 'peers', (t) =>
  t.field({
    type: PlaceRef,
    nullable: true,
    description:
      'Its place among peers, which are official results of the same year; null unless it is official itself. Errors: EMPTY_COHORT where no peer is found, TOO_MANY, UNKNOWN_AGENCY, UNKNOWN_COMPONENT.',
    args: {
      by: t.arg({ type: PeerKindEnum, required: true, description: 'How they are chosen.' }),
      agencies: t.arg.stringList({ required: false, description: `For NAMED: codes of up to ${most} agencies.` }),
      size: t.arg.int({ required: true, defaultValue: 8, description: `For POPULATION and INDEX: how many of the nearest, 1 to ${most}.` }),
      component: t.arg.string({
        required: true,
        defaultValue: 'index',
        description: 'Code of the component whose figures are ranked, such as "D4".',
      }),
    },
    complexity: { field: 10, multiplier: 1 },
    resolve: async ({ record }, { by, agencies, size, component }, context) => {
      const named = by === 'named' ? [...new Set(agencies ?? [])] : []
      if (size < 1 || size > most || named.length > most)
        throw refuse(
          'TOO_MANY',
          {
            id: `Pembanding yang disebut atau terdekat dapat 1 sampai ${most}; yang diminta ${Math.max(size, named.length)}.`,
            en: `There can be 1 to ${most} peers that are named or nearest; ${Math.max(size, named.length)} were asked for.`,
          },
          named.length > most ? 'agencies' : 'size',
        )
      knownComponent(context, component)
      const known = await Promise.all(named.map((code) => context.data.agencyByCode(code)))
      const unknown = named.find((_, at) => known[at] === null)
      if (unknown !== undefined)
        throw refuse(
          'UNKNOWN_AGENCY',
          {
            id: `Tidak ada instansi berkode "${unknown}". Carilah dengan agencies(where: {search: …}).`,
            en: `No agency has the code "${unknown}". Find it with agencies(where: {search: …}).`,
          },
          'agencies',
        )
      if (!record.official) return null
      const place = await context.data.placesIn({ by, agencies: named, size, component }, record.id)
      if (!place || place.size - (place.rank === null ? 0 : 1) < 1)
        throw refuse(
          'EMPTY_COHORT',
          {
            id: `Tidak ada hasil resmi ${record.year} lain di antara pembanding ini. Pilihlah \`by\` yang lain, atau sebut instansi yang punya hasil ${record.year}.`,
            en: `No other official result of ${record.year} is among these peers. Ask for another choice of \`by\`, or name agencies with a result of ${record.year}.`,
          },
          'by',
        )
      return { by, place }
    },
  }),
)

builder.objectType(PlaceRef, {
  description: 'The place of a result among its peers, itself included.',
  fields: (t) => ({
    rank: t.int({
      nullable: true,
      description: '1 is highest; equal figures share a rank. Null where its own figure is not known.',
      resolve: ({ place }) => place.rank,
    }),
    size: t.int({ description: 'How many of them have a figure.', resolve: ({ place }) => place.size }),
    ties: t.int({ description: 'How many have the same figure, itself included.', resolve: ({ place }) => place.ties }),
    percentile: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Percent of the others with a lower figure, one decimal.',
      resolve: ({ place }) => place.percentile,
    }),
    median: t.field({ type: 'Decimal', nullable: true, description: 'Median of the figures.', resolve: ({ place }) => place.median }),
    reason: t.string(words<PlaceView>('Why these are the peers, in a sentence.', ({ by, place }) => reasons[by](place.size))),
    agencies: t.field({
      type: [AgencyRef],
      description: 'The peers, highest figure first; empty unless they are named or nearest.',
      complexity: { field: 1, multiplier: 8 },
      resolve: async ({ place }, _, { data }) =>
        (await Promise.all(place.agencyIds.map((id) => data.agencyById(id)))).filter((agency) => agency !== null),
    }),
  }),
})
