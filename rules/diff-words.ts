import type { Cause, DiffRow } from './diff.ts'
import type { Component, Language, Text } from './model.ts'
import { exactRatio } from './print.ts'
import type { Ratio } from './ratio.ts'

/* What a row of a diff says, in both languages. */

const reasons: Readonly<Record<Cause, Text>> = {
  input: { id: 'jawabannya lain', en: 'another answer' },
  rule: { id: 'aturan atau pertanyaannya sendiri berubah', en: 'the rule or the question itself changed' },
  weight: { id: 'bobotnya lain', en: 'another weight' },
  added: { id: 'hanya ada di sisi pembanding', en: 'only the head asks it' },
  removed: { id: 'hanya ada di sisi dasar', en: 'only the base asks it' },
  rounding: {
    id: 'angka tercetak dibulatkan dua desimal; inilah sisanya',
    en: 'printed figures are rounded to two decimals; this is what that leaves over',
  },
  unknown: { id: 'terlalu sedikit yang diketahui untuk menyebut sebabnya', en: 'too little is known to tell the cause' },
}

/** The words for a cause. */
export const causeName = (cause: Cause): Text => reasons[cause]

const spoken = (value: Ratio, language: Language): string => {
  const text = exactRatio(value)
  return language === 'id' ? text.replace('.', ',') : text
}

const signed = (value: Ratio, language: Language): string => (value.n > 0n ? '+' : '') + spoken(value, language)

const codes = (components: readonly Component[]): string => components.map(({ code }) => code).join(' + ')

/** A whole value is a level, and said without decimals. */
const valued = (value: Ratio, language: Language): string => (value.d === 1n ? String(value.n) : spoken(value, language))

const headline = ({ from, to, base, head }: DiffRow, language: Language): string => {
  const [was, is] = [codes(from), codes(to)]
  const place = was === is || is === '' ? was : was === '' ? is : `${was} → ${is}`
  const values = [base, head].flatMap((value) => (value ? [valued(value, language)] : []))
  return place && `${place}: ${values.join(' → ')}. `
}

/** A row in a sentence: what stood, what stands, and what each cause adds to the index. */
export const rowText = (row: DiffRow): Text => {
  const say = (language: Language): string => {
    const parts = row.parts.map(({ cause, effect }) => `${signed(effect, language)} (${reasons[cause][language]})`)
    const nothing = language === 'id' ? 'Tidak mengubah indeks.' : 'It leaves the index as it is.'
    return `${headline(row, language)}${parts.length > 0 ? `${parts.join('; ')}.` : nothing}`
  }
  return { id: say('id'), en: say('en') }
}
