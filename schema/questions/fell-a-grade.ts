import { defineQuestion } from './define.ts'

export default defineQuestion({
  code: 'fell-a-grade',
  title: { id: 'Predikat yang turun', en: 'Grades that fell' },
  asks: {
    id: 'Instansi mana yang predikatnya turun dibanding hasil resmi sebelumnya menurut instrumen yang sama, dan berapa indeksnya berubah?',
    en: 'Which agencies fell to a lower grade since their official result before under the same instrument, and by how much did the index change?',
  },
  document: `query FellAGrade($year: Int!, $first: Int = 20, $language: Language! = ID) {
  assessments(
    where: { official: true, programme: { eq: "spbe" }, year: { eq: $year }, change: { grade: [FELL] } }
    orderBy: [{ field: CHANGE }]
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
      change {
        index
        grades
        previous {
          year
          rankedIndex
          grade {
            name(language: $language)
          }
        }
      }
    }
  }
}
`,
  variables: { year: 2024, first: 20, language: 'ID' },
})
