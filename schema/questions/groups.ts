import { defineQuestion } from './define.ts'

export default defineQuestion({
  code: 'groups',
  title: { id: 'Kelompok menurut tahun, provinsi, dan jenis', en: 'Groups by year, province and kind' },
  asks: {
    id: 'Bagaimana indeks tersebar di tiap provinsi dan jenis instansi pada 2023 dan 2024: banyaknya, rata-rata, kuartil, simpangan baku, predikat, dan histogram? Yang ditampilkan hanya kelompok berisi sedikitnya lima, dari rata-rata tertinggi.',
    en: 'How were indices distributed in each province and kind of agency in 2023 and 2024: count, mean, quartiles, standard deviation, grades and histogram? Only groups of at least five, highest mean first.',
  },
  document: `query Groups($years: [Int!]!, $component: String! = "index", $atLeast: Int! = 5, $groups: Int! = 40) {
  assessments(where: { official: true, programme: { eq: "spbe" }, year: { in: $years } }) {
    groups(
      component: $component
      by: [YEAR, PROVINCE, KIND]
      having: { known: { gte: $atLeast } }
      orderBy: [{ field: MEAN, direction: DESC }]
      first: $groups
    ) {
      year
      province {
        code
        name
      }
      kind
      count
      known
      mean
      median
      lower
      upper
      deviation
      grades {
        grade
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
  variables: { years: [2023, 2024], component: 'index', atLeast: 5, groups: 40 },
})
