import { defineQuestion } from './define.ts'

export default defineQuestion({
  code: 'what-if',
  title: { id: 'Bagaimana kalau', en: 'What if' },
  asks: {
    id: 'Bagaimana indeks, predikat, dan peringkat Kota Denpasar 2021 kalau indikator 29 sampai 31 naik ke tingkat 3? Tidak ada yang disimpan.',
    en: 'What would index, grade and rank of Kota Denpasar have been in 2021, had indicators 29 to 31 stood at level 3? Nothing is stored.',
  },
  document: `query WhatIf($assessment: AssessmentKey!, $changes: [ChangeInput!]!, $language: Language! = ID) {
  simulate(assessment: $assessment, changes: $changes) {
    base {
      index {
        exact
      }
      grade {
        name(language: $language)
      }
    }
    index {
      exact
      display
      next {
        by
        grade {
          name(language: $language)
        }
      }
    }
    grade {
      name(language: $language)
    }
    diff {
      indexChange
      rows(minEffect: "0.0001") {
        to {
          code
          label(language: $language)
        }
        baseValue
        headValue
        effect
      }
    }
    standings {
      cohort
      rank
      now
      size
    }
    caveats(language: $language)
  }
}
`,
  variables: {
    assessment: { agency: '51.71', year: 2021 },
    changes: [
      { component: 'I29', level: 3 },
      { component: 'I30', level: 3 },
      { component: 'I31', level: 3 },
    ],
    language: 'ID',
  },
})
