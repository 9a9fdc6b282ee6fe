import { defineQuestion } from './define.ts'

export default defineQuestion({
  code: 'cities-of-a-province',
  title: { id: 'Kota-kota di satu provinsi menurut indeks', en: 'The cities of a province by index' },
  asks: {
    id: 'Kota mana di Jawa Timur yang indeksnya paling tinggi pada 2024, bagaimana keempat domainnya, dan di mana letaknya di antara kota lain dan secara nasional?',
    en: 'Which city of Jawa Timur had the highest index in 2024, how did its four domains stand, and what is its place among cities and in the nation?',
  },
  document: `query CitiesOfAProvince($province: String!, $year: Int!, $first: Int = 20, $language: Language! = ID) {
  agencies(
    where: { province: $province, kinds: [CITY], year: $year, assessed: true }
    orderBy: { field: INDEX, direction: DESC }
    first: $first
  ) {
    totalCount
    edges {
      node {
        code
        name
        assessment(year: $year) {
          rankedIndex
          grade {
            name(language: $language)
          }
          index {
            domains: children {
              component {
                label(language: $language)
              }
              display
            }
          }
          standings {
            cohort
            rank
            size
            percentile
          }
        }
      }
    }
  }
}
`,
  variables: { province: '35', year: 2024, first: 20, language: 'ID' },
  chart: { kind: 'bar', rows: 'agencies.edges.node', x: 'name', y: 'assessment.rankedIndex' },
})
