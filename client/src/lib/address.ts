import type { Language as GraphLanguage, Stage } from '../generated/graphql.ts'
import type { reading } from '#lib/reading.ts'
import { stageFromAddress, stageInAddress } from '#lib/names.ts'
import type { Language } from '#lib/words/index.ts'

/* What addresses say, read once for every page. */

/** A year in an address; null where there is none or it is none. */
export const yearIn = (params: URLSearchParams): number | null => {
  const year = params.get('year')
  return year && /^\d{4}$/.test(year) ? Number(year) : null
}

/** The graph's word for a language. */
export const graphLanguage = (language: Language): GraphLanguage => (language === 'id' ? 'ID' : 'EN')

/** The evaluation that the graph takes where none is named; addresses leave it out. */
const usual = 'spbe'

/** The evaluation that an address names. */
export const programmeIn = (params: URLSearchParams): string => params.get('programme') || usual

/** The same, from an address that is being read part by part. */
export const programmeFrom = (read: Pick<ReturnType<typeof reading>, 'text'>): string => read.text('programme') ?? usual

/** The evaluation as an address names it; null for the usual one. */
export const programmeInAddress = (programme: string): string | null => (programme === usual ? null : programme)

/** The question part of an address, without what is null; empty where all is. */
export const search = (params: Readonly<Record<string, string | number | null>>): string => {
  const said = Object.entries(params).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${encodeURIComponent(value).replaceAll('%3A', ':')}`],
  )
  return said.length > 0 ? `?${said.join('&')}` : ''
}

/** The same of an address with one part of it changed; empty leaves it out. */
export const withPart = (params: Iterable<[string, string]>, name: string, value: string): string =>
  search({ ...Object.fromEntries(params), [name]: value || null })

interface Result {
  readonly stage: Stage
  readonly official: boolean
  readonly instrument: { readonly programme: string }
}

/** What names a result beside its agency and its year: the stage unless it is official, the evaluation unless the usual one. */
export const resultParams = ({ stage, official, instrument }: Result) => ({
  stage: official ? null : stageInAddress(stage),
  programme: programmeInAddress(instrument.programme),
})

/** A result as one word of an address: 35.73:2024, or 51.71:2021:self for one that is not official. */
export const resultWord = (agency: string, year: number, { stage, official }: Pick<Result, 'stage' | 'official'>): string =>
  [agency, year, ...(official ? [] : [stageInAddress(stage)])].join(':')

/** The official result of a year as such a word. */
export const officialWord = (agency: string, year: number): string => `${agency}:${year}`

/** Reads such a word; null where it is none. */
export const readResult = (word: string): { readonly agency: string; readonly year: number; readonly stage: Stage | null } | null => {
  const [agency, year, stage, ...rest] = word.split(':')
  if (!agency || !year || !/^\d{4}$/.test(year) || rest.length > 0) return null
  if (stage === undefined) return { agency, year: Number(year), stage: null }
  const known = stageFromAddress(stage)
  return known && { agency, year: Number(year), stage: known }
}
