import type { Criterion, Evaluation, Explanation } from './evaluation.ts'
import { quotient, written } from './fraction.ts'
import type { Component, Instrument, Language, Text } from './model.ts'
import { exact, print } from './print.ts'
import type { State } from './score.ts'

const states: Readonly<Record<State, Text>> = {
  assessed: { id: 'dinilai', en: 'assessed' },
  assumed_floor: { id: 'tingkat terendah sementara', en: 'lowest level for now' },
  overridden: { id: 'ditetapkan khusus', en: 'overridden' },
  not_assessed: { id: 'belum dinilai', en: 'not assessed' },
  not_applicable: { id: 'tidak berlaku', en: 'not applicable' },
  awaiting_external: { id: 'menunggu angka instansi lain', en: 'awaiting another body’s figure' },
  published_only: { id: 'hanya angka terbit; tingkatnya tidak diterbitkan', en: 'published figure only; its levels were not published' },
}

/** The words for a state. */
export const stateName = (state: State): Text => states[state]

const both = (say: (language: Language) => string): Text => ({ id: say('id'), en: say('en') })

/** Numbers as each language writes them: 3,19 and 3.19. */
const spoken = (decimal: string, language: Language): string => (language === 'id' ? decimal.replace('.', ',') : decimal)

const percent = (units: number, instrument: Instrument, language: Language): string =>
  spoken(written(quotient(units, instrument.unit)), language)

/** The criteria of one level of an indicator, each with its code. Empty where the indicator has no such level. */
export const criteriaOf = ({ code, indicator }: Component, level: number): readonly Criterion[] =>
  indicator?.levels
    .filter((rung) => rung.level === level)
    .flatMap(({ criteria, evidence }) => criteria.map((text, at) => ({ code: `${code}.${level}.${at + 1}`, level, text, evidence }))) ?? []

/** The name of a level on an indicator's ladder, such as Terkelola; null where the scale has no such level. */
export const levelName = (instrument: Instrument, { indicator }: Component, level: number): Text | null =>
  instrument.capabilities.find(({ code }) => code === indicator?.capability)?.levels[level - instrument.scale.min] ?? null

const ladder = (instrument: Instrument, { component, level, score }: Evaluation): Explanation | null => {
  if (level === null || score === null) return null
  const below = component.indicator?.levels.filter((rung) => rung.level <= level) ?? []
  const met = below.flatMap((rung) => criteriaOf(component, rung.level))
  const blocking = criteriaOf(component, level + 1)
  const name = levelName(instrument, component, level)
  const next = levelName(instrument, component, level + 1)
  const text = both((language) => {
    const weight = percent(component.weight, instrument, language)
    const points = percent(score.points, instrument, language)
    const called = name ? ` (${name[language]})` : ''
    return language === 'id'
      ? `Asesor menetapkan tingkat ${level}${called}. Tingkat ${level} × bobot ${weight} = ${points} poin.` +
          (next ? ` Untuk tingkat ${level + 1} (${next.id}) masih harus terpenuhi ${blocking.length} kriteria.` : ' Ini tingkat tertinggi.')
      : `The assessor awarded level ${level}${called}. Level ${level} × weight ${weight} = ${points} points.` +
          (next
            ? ` Level ${level + 1} (${next.en}) asks for ${blocking.length} more ${blocking.length === 1 ? 'criterion' : 'criteria'}.`
            : ' It is the highest level.')
  })
  return { rule: 'ladder', text, terms: [], met, blocking, cites: component.cites }
}

const sum = (instrument: Instrument, { score, children }: Evaluation): Explanation | null => {
  if (score === null) return null
  const terms = children.map((child) => ({
    component: child.component,
    points: child.score?.points ?? null,
    weight: child.component.weight,
  }))
  const text = both((language) => {
    const addends = terms.map(({ points }) => percent(points ?? 0, instrument, language)).join(' + ')
    const [points, weight] = [percent(score.points, instrument, language), percent(score.weight, instrument, language)]
    const [value, shown] = [spoken(exact(score), language), spoken(print(score), language)]
    const result = value === shown ? shown : `${value} ≈ ${shown}`
    return language === 'id'
      ? `Jumlah poin ${addends} = ${points}, dibagi bobot ${weight} = ${result}.`
      : `The points ${addends} = ${points}, divided by the weight ${weight} = ${result}.`
  })
  return { rule: 'sum', text, terms, met: [], blocking: [], cites: instrument.formula }
}

const noValue = ({ component, state, assessed, total }: Evaluation): Explanation => ({
  rule: 'no-value',
  text: {
    id: `Tidak ada nilai yang dapat dihitung: ${states[state].id}. Tingkat diketahui untuk ${assessed} dari ${total} butir. Yang tidak diketahui tidak dihitung nol.`,
    en: `No value can be computed: ${states[state].en}. Levels are known for ${assessed} of ${total} items. What is unknown is not counted as zero.`,
  },
  terms: [],
  met: [],
  blocking: [],
  cites: component.cites,
})

/** Explains one node of an evaluation. */
export const explain = (instrument: Instrument, node: Evaluation): Explanation =>
  (node.component.leaf === null ? sum(instrument, node) : ladder(instrument, node)) ?? noValue(node)
