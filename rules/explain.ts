import type { Criterion, Evaluation, Explanation } from './evaluation.ts'
import { quotient, written } from './fraction.ts'
import type { Component, Fraction, Instrument, Language, Rating, Text } from './model.ts'
import { exact, print } from './print.ts'
import { fromSteps, levelOf } from './scale.ts'
import type { State } from './score.ts'

const states: Readonly<Record<State, Text>> = {
  assessed: { id: 'dinilai', en: 'assessed' },
  assumed_floor: { id: 'nilai terendah sementara', en: 'lowest value for now' },
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

const knots = (points: readonly (readonly [string, string])[], language: Language): string =>
  points.map(([theirs, ours]) => `${spoken(theirs, language)} → ${spoken(ours, language)}`).join('; ')

/** How an indicator comes by its value, in words, with the bounds of a conversion or of a count. */
export const ratingText = (rating: Rating): Text => {
  switch (rating.kind) {
    case 'ladder':
      return {
        id: 'Tingkat tertinggi yang kriterianya, dan kriteria semua tingkat di bawahnya, terpenuhi tanpa celah.',
        en: 'The highest level whose criteria, and those of all levels below, are met without a gap.',
      }
    case 'decimal':
      return { id: 'Asesor memberi nilai desimal pada skala.', en: 'The assessor gives a decimal value on the scale.' }
    case 'external':
      return {
        id: `${rating.index.id} dari ${rating.body.id}, dikonversi menurut garis lurus: ${knots(rating.points, 'id')}. Selama ditunggu, ${spoken(rating.floor, 'id')}.`,
        en: `The ${rating.index.en} of ${rating.body.en}, converted by straight lines: ${knots(rating.points, 'en')}. While it is awaited, ${rating.floor}.`,
      }
    case 'count':
      return { id: `${rating.of.id}: ${knots(rating.steps, 'id')}.`, en: `${rating.of.en}: ${knots(rating.steps, 'en')}.` }
    case 'own': {
      const reads = rating.reads.map((number) => `I${number}`).join(', ')
      return {
        id: `Fungsi aturan sendiri${reads && `, yang membaca ${reads}`}.${rating.falls ? ` ${rating.falls.id}` : ''}`,
        en: `A function of the rules${reads && `, which reads ${reads}`}.${rating.falls ? ` ${rating.falls.en}` : ''}`,
      }
    }
  }
}

/** A text with its placeholders filled. */
export const filled = (text: Text, values: Readonly<Record<string, string>> = {}): Text =>
  both((language) => text[language].replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole))

/** The messages that a rating gave of a leaf, in words. */
export const messagesOf = ({ component, messages }: Evaluation): readonly Text[] => {
  const rating = component.indicator?.rating
  if (rating?.kind !== 'own') return []
  return messages.flatMap(({ code, values }) => {
    const text = rating.messages[code]
    return text ? [filled(text, values)] : []
  })
}

/** How a leaf came by its value, in a sentence, before the multiplication. */
const origin = (instrument: Instrument, { component, state, given, value, level }: Evaluation, language: Language): string => {
  const rating = component.indicator?.rating
  const named = (reached: number | null): string => {
    const name = reached === null ? null : levelName(instrument, component, reached)
    return name ? ` (${name[language]})` : ''
  }
  const called = named(level)
  const awarded = named(given === null ? null : levelOf(instrument.scale, fromSteps(instrument.scale, given)))
  const say = (number: Fraction): string => spoken(written(number), language)
  const own = value ? say(value) : ''
  const figure = given === null ? null : say(fromSteps(instrument.scale, given))
  const id = language === 'id'
  if (state === 'overridden') return id ? `Ditetapkan khusus: ${own}.` : `Set by a named person: ${own}.`
  if (rating?.kind === 'external') {
    const index = `${rating.index[language]} (${rating.body[language]})`
    if (figure === null)
      return id ? `${index} belum tersedia; sementara dipakai ${own}.` : `The ${index} is awaited; ${own} stands in for now.`
    return id ? `${index} sebesar ${figure} dikonversi menjadi ${own}${called}.` : `The ${index} of ${figure} converts to ${own}${called}.`
  }
  if (figure === null) return id ? `Jawaban ditunggu; sementara dipakai ${own}.` : `The answer is awaited; ${own} stands in for now.`
  if (rating?.kind === 'count')
    return id ? `${rating.of[language]}: ${figure}, bernilai ${own}${called}.` : `${rating.of[language]}: ${figure}, worth ${own}${called}.`
  if (rating?.kind === 'own') return id ? `Aturan memberi nilai ${own}${called}.` : `The rule gives the value ${own}${called}.`
  if (rating?.kind === 'decimal')
    return id ? `Asesor memberi nilai ${figure}${awarded}.` : `The assessor gave the value ${figure}${awarded}.`
  return id ? `Asesor menetapkan tingkat ${figure}${awarded}.` : `The assessor awarded level ${figure}${awarded}.`
}

const leaf = (instrument: Instrument, node: Evaluation): Explanation | null => {
  const { component, state, level, score, value } = node
  if (level === null || score === null || value === null) return null
  const kind = component.indicator?.rating.kind ?? 'ladder'
  // A floor that stands in says nothing of what is met.
  const met = (state === 'assumed_floor' ? [] : (component.indicator?.levels ?? []))
    .filter((rung) => rung.level <= level)
    .flatMap((rung) => criteriaOf(component, rung.level))
  const blocking = criteriaOf(component, level + 1)
  const next = levelName(instrument, component, level + 1)
  const own = written(value)
  const text = both((language) => {
    const id = language === 'id'
    const capped = node.checks.find(({ cap }) => cap?.indicator === component.indicator?.number)
    const product = `${spoken(own, language)} × ${id ? 'bobot' : 'weight'} ${percent(component.weight, instrument, language)} = ${percent(score.points, instrument, language)}`
    const ahead = !next
      ? id
        ? 'Ini tingkat tertinggi.'
        : 'It is the highest level.'
      : id
        ? `Untuk tingkat ${level + 1} (${next.id}) masih harus terpenuhi ${blocking.length} kriteria.`
        : `Level ${level + 1} (${next.en}) asks for ${blocking.length} more ${blocking.length === 1 ? 'criterion' : 'criteria'}.`
    const times =
      kind === 'ladder'
        ? id
          ? `Tingkat ${product} poin.`
          : `Level ${product} points.`
        : id
          ? `Nilai ${product} poin.`
          : `Value ${product} points.`
    return [
      origin(instrument, node, language),
      ...messagesOf(node).map((message) => message[language]),
      ...(capped ? [capped.message[language]] : []),
      times,
      ahead,
    ].join(' ')
  })
  return {
    rule: state === 'overridden' ? 'override' : state === 'assumed_floor' ? 'floor' : kind,
    text,
    terms: [],
    met,
    blocking,
    recommendation: component.indicator?.levels.find((rung) => rung.level === level)?.lift ?? null,
    cites: component.cites,
  }
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
  return { rule: 'sum', text, terms, met: [], blocking: [], recommendation: null, cites: instrument.formula }
}

const noValue = ({ component, state, assessed, total }: Evaluation): Explanation => ({
  rule: 'no-value',
  text: {
    id: `Tidak ada nilai yang dapat dihitung: ${states[state].id}. Nilai diketahui untuk ${assessed} dari ${total} butir. Yang tidak diketahui tidak dihitung nol.`,
    en: `No value can be computed: ${states[state].en}. Values are known for ${assessed} of ${total} items. What is unknown is not counted as zero.`,
  },
  terms: [],
  met: [],
  blocking: [],
  recommendation: null,
  cites: component.cites,
})

/** Explains one node of an evaluation. */
export const explain = (instrument: Instrument, node: Evaluation): Explanation =>
  (node.component.leaf === null ? sum(instrument, node) : leaf(instrument, node)) ?? noValue(node)
