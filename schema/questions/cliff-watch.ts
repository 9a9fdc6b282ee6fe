import { defineQuestion } from './define.ts'

export default defineQuestion({
  code: 'cliff-watch',
  title: { id: 'Di ambang predikat berikutnya', en: 'On the brink of the next grade' },
  asks: {
    id: 'Instansi mana yang pada 2024 kurang paling banyak 0,05 dari predikat berikutnya? Jaraknya dihitung dari indeks sebagaimana siklus tahun itu membacanya.',
    en: 'Which agencies were within 0.05 of the next grade in 2024? The distance is of the index as the year’s cycle reads it.',
  },
  document: `query CliffWatch($year: Int!, $within: Decimal!, $first: Int = 20, $language: Language! = ID) {
  assessments(
    where: { official: true, programme: { eq: "spbe" }, year: { eq: $year }, toNext: { lte: $within } }
    orderBy: [{ field: TO_NEXT }, { field: AGENCY_NAME }]
    first: $first
  ) {
    totalCount
    nodes {
      agency {
        code
        name
      }
      rankedIndex
      index {
        next {
          by
          grade {
            name(language: $language)
            from
          }
        }
      }
    }
  }
}
`,
  variables: { year: 2024, within: '0.05', first: 20, language: 'ID' },
})
