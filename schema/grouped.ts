import type { GraphQLResolveInfo } from 'graphql'
import { builder } from './builder.ts'
import type { Context } from './context.ts'
import { refuse } from './errors.ts'
import { DecimalFilter, IntFilter } from './filters.ts'
import { groupKeys, measures, type Group, type GroupRequest } from './grouping.ts'
import { NullsEnum, OrderDirectionEnum, keyOf } from './ordering.ts'
import { askedOf } from './selection.ts'
import type { NumberMatch, ScoreWhere } from './where.ts'

const mostGroups = 1_000
const mostBins = 500

const GroupKeyEnum = builder.enumType('GroupKey', {
  description: 'What scores are put together by.',
  values: {
    PROGRAMME: { value: 'programme', description: 'The evaluation.' },
    YEAR: { value: 'year', description: 'The year.' },
    KIND: { value: 'kind', description: 'The kind of agency.' },
    PROVINCE: { value: 'province', description: 'The province; national bodies are a group of their own, without one.' },
    STAGE: { value: 'stage', description: 'The stage.' },
    INSTRUMENT: { value: 'instrument', description: 'The instrument.' },
    GRADE: { value: 'grade', description: 'The grade of the assessment.' },
    COMPONENT: { value: 'component', description: 'The component, in one version of its instrument.' },
  } as const,
})

const MeasureEnum = builder.enumType('GroupMeasure', {
  description: 'What groups are ordered by: one of their keys, or what is measured of them.',
  values: {
    COUNT: { value: 'count', description: 'How many scores.' },
    KNOWN: { value: 'known', description: 'How many scores with a figure.' },
    MEAN: { value: 'mean', description: 'The mean.' },
    DEVIATION: { value: 'deviation', description: 'The standard deviation.' },
    LOWEST: { value: 'lowest', description: 'The lowest figure.' },
    LOWER: { value: 'lower', description: 'The lower quartile.' },
    MEDIAN: { value: 'median', description: 'The median.' },
    UPPER: { value: 'upper', description: 'The upper quartile.' },
    HIGHEST: { value: 'highest', description: 'The highest figure.' },
    PROGRAMME: { value: 'programme', description: 'The key PROGRAMME.' },
    YEAR: { value: 'year', description: 'The key YEAR.' },
    KIND: { value: 'kind', description: 'The key KIND, by the names of kinds.' },
    PROVINCE: { value: 'province', description: 'The key PROVINCE, by code.' },
    STAGE: { value: 'stage', description: 'The key STAGE, by the names of stages.' },
    INSTRUMENT: { value: 'instrument', description: 'The key INSTRUMENT, by code.' },
    GRADE: { value: 'grade', description: 'The key GRADE, by code.' },
    COMPONENT: { value: 'component', description: 'The key COMPONENT, by its place in the instrument.' },
  } as const,
})

const GroupFilterInput = builder.inputType('GroupFilter', {
  description: 'Which groups are shown, by what is measured of them.',
  fields: (t) => ({
    count: t.field({ type: IntFilter, required: false, description: 'How many scores.' }),
    known: t.field({ type: IntFilter, required: false, description: 'How many scores with a figure.' }),
    mean: t.field({ type: DecimalFilter, required: false, description: 'The mean.' }),
    deviation: t.field({ type: DecimalFilter, required: false, description: 'The standard deviation.' }),
    lowest: t.field({ type: DecimalFilter, required: false, description: 'The lowest figure.' }),
    lower: t.field({ type: DecimalFilter, required: false, description: 'The lower quartile.' }),
    median: t.field({ type: DecimalFilter, required: false, description: 'The median.' }),
    upper: t.field({ type: DecimalFilter, required: false, description: 'The upper quartile.' }),
    highest: t.field({ type: DecimalFilter, required: false, description: 'The highest figure.' }),
  }),
})

const GroupOrderInput = builder.inputType('GroupOrder', {
  description: 'One key of an order of groups.',
  fields: (t) => ({
    field: t.field({ type: MeasureEnum, required: true, description: 'What by; a key must be among `by`.' }),
    direction: t.field({ type: OrderDirectionEnum, required: true, defaultValue: 'asc', description: 'Which way.' }),
    nulls: t.field({ type: NullsEnum, required: true, defaultValue: 'last', description: 'Where groups without the value stand.' }),
  }),
})

/** The arguments of every field of groups. */
export const groupArgs = builder.args((t) => ({
  by: t.field({ type: [GroupKeyEnum], required: true, description: 'What is put together; none for one group of all.' }),
  having: t.field({ type: GroupFilterInput, required: false, description: 'Which groups; default: all.' }),
  orderBy: t.field({ type: [GroupOrderInput], required: false, description: 'In which order; default: by the keys.' }),
  first: t.int({ required: true, defaultValue: 100, description: `How many groups at most, 1 to ${mostGroups}.` }),
  bin: t.field({ type: 'Decimal', required: true, defaultValue: '0.1', description: 'Width of a bin of the histogram, 0.01 to 5.' }),
}))

export interface GroupsAsked {
  readonly by: GroupRequest['by']
  readonly having?: Readonly<Record<string, NumberMatch<string | number> | null | undefined>> | null | undefined
  readonly orderBy?:
    | readonly { field: GroupRequest['order'][number]['field']; direction?: 'asc' | 'desc'; nulls?: 'first' | 'last' }[]
    | null
    | undefined
  readonly first: number
  readonly bin: string
}

const asText = (match: NumberMatch<string | number>): NumberMatch<string> =>
  Object.fromEntries(Object.entries(match).map(([name, bound]) => [name, typeof bound === 'number' ? String(bound) : bound]))

const having = (asked: GroupsAsked['having']): GroupRequest['having'] =>
  Object.fromEntries(measures.flatMap((measure) => (asked?.[measure] ? [[measure, asText(asked[measure])]] : [])))

const binOf = (bin: string): string => {
  const hundredths = /^0*(\d)(?:\.(\d{1,2}))?0*$/.exec(bin)
  const width = hundredths ? Number(`${hundredths[1]}${(hundredths[2] ?? '').padEnd(2, '0')}`) : 0
  if (width >= 1 && width <= mostBins) return bin
  throw refuse(
    'BAD_BIN',
    {
      id: `Lebar kelas histogram 0.01 sampai 5, dalam perseratus; yang diminta "${bin}".`,
      en: `A bin is 0.01 to 5 wide, in hundredths; "${bin}" was asked for.`,
    },
    'bin',
  )
}

/** Scores in groups. Refuses more groups than there may be, and an order by a key that is not among the keys. */
export const groupsOf = (context: Context, where: ScoreWhere, asked: GroupsAsked, info: GraphQLResolveInfo): Promise<readonly Group[]> => {
  const { by, orderBy, first, bin } = asked
  if (first < 1 || first > mostGroups)
    throw refuse(
      'TOO_MANY',
      {
        id: `Dapat diminta 1 sampai ${mostGroups} kelompok, yang diminta ${first}.`,
        en: `Between 1 and ${mostGroups} groups can be asked for, ${first} were.`,
      },
      'first',
    )
  const stray = orderBy?.find(({ field }) => groupKeys.some((key) => key === field) && !by.some((key) => key === field))
  if (stray)
    throw refuse(
      'BAD_ORDER',
      {
        id: `Kelompok dapat diurutkan menurut ${stray.field} hanya bila itu salah satu kuncinya. Tambahkan pada \`by\`.`,
        en: `Groups can be ordered by ${stray.field} only where it is among their keys. Add it to \`by\`.`,
      },
      'orderBy',
    )
  const names = askedOf(info)
  return context.data.groups({
    where,
    by: [...new Set(by)],
    having: having(asked.having),
    order: (orderBy ?? []).map(({ field, direction = 'asc', nulls = 'last' }) => keyOf({ field, direction, nulls })),
    limit: first,
    bin: names.has('histogram') ? binOf(bin) : null,
    grades: names.has('grades'),
    levels: names.has('levels'),
  })
}
