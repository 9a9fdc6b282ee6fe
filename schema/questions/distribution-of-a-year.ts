import { defineQuestion } from './define.ts'

export default defineQuestion({
  code: 'distribution-of-a-year',
  title: { id: 'Sebaran indeks satu tahun', en: 'The distribution of a year' },
  asks: {
    id: 'Bagaimana indeks semua kota tersebar pada 2024: nilai tengah, rentang, predikat, dan banyak kota tiap sepersepuluh poin?',
    en: 'How were the indices of all cities distributed in 2024: median, range, grades, and how many in each tenth of a point?',
  },
  document: `query DistributionOfAYear($year: Int!, $kind: AgencyKind, $province: String, $language: Language! = ID) {
  cycle(year: $year) {
    instrument {
      code
      scaleMin
      scaleMax
    }
    summary(kind: $kind, province: $province) {
      count
      median
      lowest
      highest
      grades {
        grade {
          name(language: $language)
          from
          below
        }
        count
      }
      histogram {
        from
        count
      }
    }
  }
}
`,
  variables: { year: 2024, kind: 'CITY', province: null, language: 'ID' },
  chart: {
    kind: 'histogram',
    rows: 'cycle.summary.histogram',
    x: 'from',
    y: 'count',
    least: 'cycle.instrument.scaleMin',
    most: 'cycle.instrument.scaleMax',
  },
})
