import { defineAspect, defineDomain, ladder, run, wholeLevels } from '../../rules/define.ts'
import type { Case, Draft, Indicator, Printed, Text } from '../../rules/model.ts'

/* A small sound instrument to break on purpose. It says in every word that it is made up. */

export const text = (words: string): Text => ({ id: `${words} (contoh)`, en: `${words} (example)` })
const cites = [{ source: 'law', at: text('Article 1') }]

export const indicator = (number: number, changes: Partial<Indicator> = {}): Indicator => ({
  number,
  capability: 'process',
  rating: ladder,
  name: text(`Indicator ${number}`),
  label: text(`I${number}`),
  question: text(`Question ${number}?`),
  services: 1,
  levels: [1, 2, 3, 4, 5].map((level) => ({ level, criteria: [text(`Criterion ${number}.${level}`)], evidence: [] })),
  cites,
  ...changes,
})

export interface Shape {
  readonly code: string
  readonly weight: Printed
  readonly aspects: readonly {
    readonly code: string
    readonly weight: Printed
    readonly from: number
    readonly to: number
    readonly each: Printed
  }[]
}

/** One case for each level of a ladder. */
export const ladderCases: readonly Case[] = [1, 2, 3, 4, 5].map((level) => ({
  name: text(`Up to ${level}`),
  met: `${level}`,
  gives: `${level}`,
}))

/** A draft with these domains; indicators are worded where the table puts them. */
export const draft = (domains: readonly Shape[], changes: Partial<Draft> = {}): Draft => ({
  code: 'example',
  programme: 'example',
  subject: 'agency',
  illustrative: true,
  title: text('Example'),
  regulation: 'Example 1/2020',
  scale: wholeLevels(1, 5, 0),
  capabilities: [{ code: 'process', name: text('Process'), levels: [1, 2, 3, 4, 5].map((level) => text(`Level ${level}`)) }],
  grades: [
    { code: 'LOW', name: text('Low'), from: '0', below: '2.5' },
    { code: 'HIGH', name: text('High'), from: '2.5', below: '5' },
  ],
  checks: [],
  cycles: [{ year: 2020, gradeBasis: 'exact', note: text('Example') }],
  sources: [{ code: 'law', title: text('Law'), seen: true, where: 'nowhere' }],
  formula: cites,
  notes: [],
  crosswalk: null,
  parts: domains.map(({ code, weight, aspects }) => ({
    group: defineDomain({
      code,
      name: text(code),
      weight,
      cites,
      groups: aspects.map(({ code: inner, weight: own, from, to, each }) =>
        defineAspect({ code: inner, name: text(inner), weight: own, indicators: run(from, to, each), cites }),
      ),
    }),
    indicators: aspects.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => indicator(from + at))),
    cases: {},
  })),
  ...changes,
})

/** Two domains, three aspects, six indicators: 40 and 60 percent. */
export const sound: readonly Shape[] = [
  { code: 'D1', weight: '40', aspects: [{ code: 'A1', weight: '40', from: 1, to: 2, each: '20' }] },
  {
    code: 'D2',
    weight: '60',
    aspects: [
      { code: 'A2', weight: '20', from: 3, to: 4, each: '10' },
      { code: 'A3', weight: '40', from: 5, to: 6, each: '20' },
    ],
  },
]
