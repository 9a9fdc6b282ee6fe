import { defineQuestion } from './define.ts'

export default defineQuestion({
  code: 'how-sure-is-a-rank',
  title: { id: 'Seberapa pasti satu peringkat', en: 'How sure a rank is' },
  asks: {
    id: 'Antara peringkat berapa Kota Malang 2024 berada kalau bobot domain digeser sampai sepuluh persen, atau kalau satu indikatornya keliru satu tingkat? Undiannya berbenih tetap: jawabannya selalu sama.',
    en: 'Between which ranks does Kota Malang stand in 2024 if the weights of domains move by up to ten percent, or if one of its indicators is off by one level? The draws have a fixed seed: the answer is always the same.',
  },
  document: `query HowSureIsARank($agency: String!, $year: Int!, $cohort: CohortKind!, $weights: Decimal! = "0.10", $seed: Int! = 1, $language: Language! = ID) {
  agency(code: $agency) {
    name
    assessment(year: $year) {
      rankedIndex
      sensitivity(cohort: $cohort, weights: $weights, seed: $seed) {
        rank
        counted
        leftOut
        weights {
          best
          likelyBest
          likelyWorst
          worst
          cases
        }
        gradeKept
        levels {
          best
          worst
          cases
        }
        assumed {
          code
          label(language: $language)
        }
      }
    }
  }
}
`,
  variables: { agency: '35.73', year: 2024, cohort: 'NATION', weights: '0.10', seed: 1, language: 'ID' },
})
