import { defineQuestion } from './define.ts'

export default defineQuestion({
  code: 'what-changed',
  title: { id: 'Apa yang berubah di antara dua penilaian', en: 'What changed between two assessments' },
  asks: {
    id: 'Apa yang mengubah indeks Bandar Lampung dari 2021 ke 2023? Dapat diisi dua penilaian mana pun: tahun, tahap, instansi, atau instrumen lain (lewat padanan). Jika hanya angka cetak yang diketahui, sisa pembulatan tampil sebagai baris tersendiri.',
    en: 'What changed the index of Bandar Lampung from 2021 to 2023? Any two assessments will do: another year, stage, agency or instrument (through the crosswalk). Where only printed figures are known, what rounding leaves over is a row of its own.',
  },
  document: `query WhatChanged($base: AssessmentKey!, $head: AssessmentKey!, $language: Language! = ID) {
  diff(base: $base, head: $head) {
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
  variables: { base: { agency: '18.71', year: 2021 }, head: { agency: '18.71', year: 2023 }, language: 'ID' },
})
