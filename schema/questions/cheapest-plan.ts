import { defineQuestion } from './define.ts'

export default defineQuestion({
  code: 'cheapest-plan',
  title: { id: 'Jalan termurah ke satu predikat', en: 'The cheapest way to a grade' },
  asks: {
    id: 'Langkah apa saja yang paling sedikit membawa Kota Denpasar dari 2021 ke Sangat Baik, dan apa yang diminta tiap langkah? Butir dapat dikunci, dan tiap tingkat dapat diberi biayanya sendiri.',
    en: 'Which fewest steps lead Kota Denpasar from 2021 to Sangat Baik, and what does each ask? Items can be locked, and each level can be given its own effort.',
  },
  document: `query CheapestPlan($assessment: AssessmentKey!, $target: TargetInput!, $locks: [String!], $efforts: [EffortInput!], $ceiling: Int, $maxSteps: Int, $language: Language! = ID) {
  plan(assessment: $assessment, target: $target, locks: $locks, efforts: $efforts, ceiling: $ceiling, maxSteps: $maxSteps) {
    reachable
    reached
    grade {
      name(language: $language)
    }
    effort
    optimal
    lowerBound
    steps {
      component {
        code
        label(language: $language)
      }
      from
      to
      gain
      effort
      criteria {
        code
        text(language: $language)
      }
      recommendation(language: $language)
    }
    caveats(language: $language)
  }
}
`,
  variables: {
    assessment: { agency: '51.71', year: 2021 },
    target: { grade: 'SANGAT_BAIK' },
    locks: [],
    efforts: [],
    ceiling: null,
    maxSteps: null,
    language: 'ID',
  },
})
