import { inForce, YearNotCovered } from '../../../rules/editions.ts'
import { fraction, isPrinted } from '../../../rules/fraction.ts'
import { rate } from '../../../rules/rate.ts'
import { toSteps } from '../../../rules/scale.ts'
import type { Cycle, Instrument } from '../../../rules/model.ts'
import type { Answer } from '../../../rules/score.ts'
import { agencyKinds, stages, type AgencyKind, type Edition, type Stage } from '../../../schema/context.ts'
import * as fields from './fields.ts'
import { ImportRefused, readSheet, type Refused, type Row } from './sheet.ts'

/* From the text of the three files to values that hold together, or to every reason why they do not. */

export interface Files {
  readonly agency: string
  readonly result: string
  readonly level: string
}

export interface AgencyRow {
  readonly code: string
  readonly name: string
  readonly kind: AgencyKind
  readonly province: string | null
  readonly population: number | null
  readonly source: string
}

/** What names an assessment in the files. */
export interface Key {
  readonly agency: string
  readonly year: number
  readonly stage: Stage
}

export interface ResultRow extends Key {
  readonly official: boolean
  /** Printed figures by position of the component. */
  readonly figures: readonly (string | null)[]
  readonly grade: string | null
  readonly source: string
  readonly note: string | null
}

export interface LevelRow extends Key {
  readonly answers: readonly Answer[]
  readonly source: string
  readonly note: string | null
}

export interface Figures {
  readonly agencies: readonly AgencyRow[]
  readonly results: readonly ResultRow[]
  readonly levels: readonly LevelRow[]
}

interface Placed<Value> {
  readonly row: Row
  readonly value: Value
}

const figureColumns = ['D1', 'D2', 'D3', 'D4', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8']
const levelColumns = Array.from({ length: 47 }, (_, at) => `L${at + 1}`)

const agencyRow = (row: Row): Placed<AgencyRow> => ({
  row,
  value: {
    code: row.field('code', fields.words),
    name: row.field('name', fields.words),
    kind: row.field('kind', fields.oneOf(agencyKinds)),
    province: row.field('province', fields.optional),
    population: row.field('population', fields.population),
    source: row.field('source', fields.words),
  },
})

const keyOf = (row: Row): Key => ({
  agency: row.field('agency', fields.words),
  year: row.field('year', fields.year),
  stage: row.field('stage', fields.oneOf(stages)),
})

/** The instrument and cycle of the row's year. */
const ruled = (row: Row, editions: readonly Edition[]): { readonly instrument: Instrument; readonly cycle: Cycle } =>
  row.field('year', (text) => {
    try {
      return inForce(
        editions.map(({ instrument }) => instrument),
        fields.year(text),
      )
    } catch (error) {
      throw error instanceof YearNotCovered ? new RangeError(error.message) : error
    }
  })

const resultRow =
  (editions: readonly Edition[]) =>
  (row: Row): Placed<ResultRow> => {
    const { instrument } = ruled(row, editions)
    const printed = new Map([
      ['index', row.field('index', fields.figure)],
      ...figureColumns.map((column): [string, string | null] => [
        column,
        row.field(column, (text) => {
          if (text !== '' && !instrument.components.some(({ code }) => code === column))
            throw new RangeError(`${instrument.code} has no ${column}`)
          return fields.figure(text)
        }),
      ]),
    ])
    return {
      row,
      value: {
        ...keyOf(row),
        official: row.field('official', fields.yesNo),
        figures: instrument.components.map(({ code }) => printed.get(code) ?? null),
        grade: row.field('grade', (text) => (text === '' ? null : fields.oneOf(instrument.grades.map(({ code }) => code))(text))),
        source: row.field('source', fields.words),
        note: row.field('note', fields.optional),
      },
    }
  }

/** A level that a published result rests on but that was not published has a state of its own; in a self-assessment it was not given. */
const answerOf = (given: number | null | 'floor', stage: Stage): Answer => {
  if (given === 'floor') return { state: 'assumed_floor', given: null }
  return given === null ? { state: stage === 'self' ? 'not_assessed' : 'published_only', given: null } : { state: 'assessed', given }
}

const levelRow =
  (editions: readonly Edition[]) =>
  (row: Row): Placed<LevelRow> => {
    const key = keyOf(row)
    const { leaves, scale, code } = ruled(row, editions).instrument
    const given = levelColumns.map((column, at) =>
      row.field(column, (text) => {
        if (text === '' || text === 'floor') return text === '' ? null : text
        if (at >= leaves.length) throw new RangeError(`${code} has only ${leaves.length} levels`)
        const steps = isPrinted(text) ? toSteps(scale, fraction(text)) : null
        if (steps === null)
          throw new RangeError(scale.step === '1' ? 'must be a whole level' : `must be a value in steps of ${scale.step}, or "floor"`)
        const indicator = leaves[at]?.indicator
        if (indicator && indicator.rating.kind !== 'own' && isPrinted(text))
          rate({ ...scale, min: scale.historicalMin }, indicator, { given: text, met: [], read: () => null })
        return steps
      }),
    )
    return {
      row,
      value: {
        ...key,
        answers: given.slice(0, leaves.length).map((own) => answerOf(own, key.stage)),
        source: row.field('source', fields.words),
        note: row.field('note', fields.optional),
      },
    }
  }

/** The text that tells assessments apart. */
export const keyText = ({ agency, year, stage }: Key): string => `${agency} ${year} ${stage}`

const repeated = <Value>(rows: readonly Placed<Value>[], column: string, text: (value: Value) => string): readonly Refused[] => {
  const seen = new Set<string>()
  return rows.flatMap(({ row, value }) => {
    const key = text(value)
    if (seen.has(key)) return [row.refuse(column, `${key} stands twice`)]
    seen.add(key)
    return []
  })
}

const strangers = (rows: readonly Placed<Key>[], codes: ReadonlySet<string>): readonly Refused[] =>
  rows.flatMap(({ row, value }) => (codes.has(value.agency) ? [] : [row.refuse('agency', 'no agency has this code')]))

const twoOfficial = (rows: readonly Placed<ResultRow>[]): readonly Refused[] =>
  repeated(
    rows.filter(({ value }) => value.official),
    'official',
    ({ agency, year }) => `an official result of ${agency} in ${year}`,
  )

/** Reads and checks the files. Throws `ImportRefused` with everything that is wrong. */
export const readFigures = (files: Files, editions: readonly Edition[]): Figures => {
  const agencies = readSheet('agency.csv', files.agency, ['code', 'name', 'kind', 'province', 'population', 'source'], agencyRow)
  const results = readSheet(
    'result.csv',
    files.result,
    ['agency', 'printed_name', 'year', 'stage', 'official', 'index', 'grade', ...figureColumns, 'source', 'note'],
    resultRow(editions),
  )
  const levels = readSheet(
    'level.csv',
    files.level,
    ['agency', 'year', 'stage', 'quality', ...levelColumns, 'source', 'note'],
    levelRow(editions),
  )
  const codes = new Set(agencies.values.map(({ value }) => value.code))
  const provinces = new Set(agencies.values.flatMap(({ value }) => (value.kind === 'province' ? [value.code] : [])))
  const refused = [
    ...agencies.refused,
    ...results.refused,
    ...levels.refused,
    ...repeated(agencies.values, 'code', ({ code }) => code),
    ...repeated(results.values, 'agency', keyText),
    ...repeated(levels.values, 'agency', keyText),
    ...agencies.values.flatMap(({ row, value }) =>
      value.province === null || provinces.has(value.province) ? [] : [row.refuse('province', 'no province has this code')],
    ),
    // A refused agency would make strangers of all its results, and say the same thing many times.
    ...(agencies.refused.length > 0 ? [] : [...strangers(results.values, codes), ...strangers(levels.values, codes)]),
    ...twoOfficial(results.values),
  ]
  if (refused.length > 0) throw new ImportRefused(refused)
  return {
    agencies: agencies.values.map(({ value }) => value),
    results: results.values.map(({ value }) => value),
    levels: levels.values.map(({ value }) => value),
  }
}
