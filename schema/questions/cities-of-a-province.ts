import { defineQuestion } from './define.ts'

export default defineQuestion({
  code: 'cities-of-a-province',
  title: { id: 'Kota-kota di satu provinsi menurut indeks', en: 'The cities of a province by index' },
  asks: {
    id: 'Kota mana di Jawa Timur yang indeksnya paling tinggi pada 2024, bagaimana keempat domainnya, di mana letaknya di antara kota lain dan secara nasional, dan apa yang berubah sejak 2023?',
    en: 'Which city of Jawa Timur had the highest index in 2024, how did its four domains stand, what is its place among cities and in the nation, and what changed since 2023?',
  },
  document: `query CitiesOfAProvince($province: String!, $year: Int!, $first: Int = 20, $language: Language! = ID) {
  assessments(
    where: { official: true, programme: { eq: "spbe" }, year: { eq: $year }, agency: { kind: [CITY], province: [$province] } }
    orderBy: { field: INDEX, direction: DESC }
    first: $first
  ) {
    totalCount
    nodes {
      agency {
        code
        name
      }
      rankedIndex
      grade {
        name(language: $language)
      }
      domains: scores(kind: DOMAIN) {
        component {
          label(language: $language)
        }
        display
      }
      standings {
        cohort
        rank
        size
        percentile
      }
      change {
        index
        grade
        previous {
          year
          rankedIndex
        }
      }
    }
  }
}
`,
  variables: { province: '35', year: 2024, first: 20, language: 'ID' },
  chart: { kind: 'bar', rows: 'assessments.nodes', x: 'agency.name', y: 'rankedIndex' },
})
