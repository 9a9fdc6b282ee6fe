import { defineQuestion } from './define.ts'

export default defineQuestion({
  code: 'strong-services-weak-governance',
  title: { id: 'Layanan kuat, tata kelola lemah', en: 'Strong services, weak governance' },
  asks: {
    id: 'Instansi mana yang pada 2024 domain tata kelolanya paling banyak 2, padahal domain layanannya sedikitnya 4?',
    en: 'Which agencies had a governance domain of at most 2 in 2024, and yet a services domain of at least 4?',
  },
  document: `query StrongServicesWeakGovernance($year: Int!, $weak: Decimal!, $strong: Decimal!, $first: Int = 20, $language: Language! = ID) {
  agencies(
    where: {
      result: {
        year: $year
        where: {
          and: [
            { scores: { some: { component: { eq: "D2" }, figure: { lte: $weak } } } }
            { scores: { some: { component: { eq: "D4" }, figure: { gte: $strong } } } }
          ]
        }
      }
    }
    first: $first
  ) {
    totalCount
    nodes {
      code
      name
      assessment(year: $year) {
        rankedIndex
        domains: scores(kind: DOMAIN) {
          component {
            label(language: $language)
          }
          figure
        }
      }
    }
  }
}
`,
  variables: { year: 2024, weak: '2', strong: '4', first: 20, language: 'ID' },
})
