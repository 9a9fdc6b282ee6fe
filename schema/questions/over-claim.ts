import { defineQuestion } from './define.ts'

export default defineQuestion({
  code: 'over-claim',
  title: { id: 'Penilaian mandiri dan penilaian eksternal', en: 'Self-assessment against external assessment' },
  asks: {
    id: 'Di indikator mana Kota Denpasar menilai diri lebih tinggi daripada asesor pada 2021, dan berapa pengaruhnya pada indeks? Semua pengaruh berjumlah tepat selisih kedua indeks.',
    en: 'On which indicators did Kota Denpasar score itself higher than the assessors did in 2021, and what did each add to the index? The effects sum exactly to the difference of the two.',
  },
  document: `query OverClaim($agency: String!, $year: Int!, $language: Language! = ID) {
  diff(base: { agency: $agency, year: $year }, head: { agency: $agency, year: $year, stage: SELF }) {
    depth
    baseIndex
    headIndex
    indexChange
    higher
    equal
    lower
    rows(orderBy: EFFECT) {
      from {
        code
        label(language: $language)
      }
      to {
        code
      }
      baseValue
      headValue
      effect
      parts {
        cause
        effect
      }
      text(language: $language)
    }
    causes {
      cause
      effect
      rows
    }
  }
}
`,
  variables: { agency: '51.71', year: 2021, language: 'ID' },
  chart: { kind: 'bar', rows: 'diff.rows', x: 'from.code', y: 'effect' },
})
