import { defineQuestion } from './define.ts'

export default defineQuestion({
  code: 'over-the-years',
  title: { id: 'Satu instansi dari tahun ke tahun', en: 'An agency over the years' },
  asks: {
    id: 'Bagaimana indeks Kota Malang bergerak, dan di mana instrumennya berganti sehingga angka tidak dapat begitu saja dibandingkan?',
    en: 'How did the index of Kota Malang move, and where did the instrument change, so that figures cannot simply be compared?',
  },
  document: `query OverTheYears($agency: String!, $language: Language! = ID) {
  agency(code: $agency) {
    name
    assessments {
      year
      stage
      official
      rankedIndex
      grade {
        name(language: $language)
      }
      instrument {
        code
        regulation
        scaleMin
        scaleMax
      }
    }
  }
}
`,
  variables: { agency: '35.73', language: 'ID' },
  chart: {
    kind: 'line',
    rows: 'agency.assessments',
    x: 'year',
    y: 'rankedIndex',
    group: 'instrument.code',
    least: 'agency.assessments.instrument.scaleMin',
    most: 'agency.assessments.instrument.scaleMax',
  },
})
