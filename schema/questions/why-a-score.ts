import { defineQuestion } from './define.ts'

export default defineQuestion({
  code: 'why-a-score',
  title: { id: 'Mengapa satu nilai demikian', en: 'Why a score is what it is' },
  asks: {
    id: 'Mengapa indikator 29 Kota Denpasar 2021 berada di tingkat 2, pasal mana dasarnya, dan apa yang menahan tingkat berikutnya?',
    en: 'Why did indicator 29 of Kota Denpasar stand at level 2 in 2021, on which articles does that rest, and what blocks the next level?',
  },
  document: `query WhyAScore($agency: String!, $year: Int!, $stage: Stage, $component: String!, $language: Language! = ID) {
  agency(code: $agency) {
    name
    assessment(year: $year, stage: $stage) {
      stage
      ruleDigest
      inputHash
      levelSource
      score(component: $component) {
        component {
          code
          label(language: $language)
        }
        level
        exact
        display
        contribution
        published {
          value
          agrees
          source
        }
        explanation {
          text(language: $language)
          terms {
            component {
              code
              label(language: $language)
            }
            pointsPercent
            weightPercent
          }
          met {
            code
            text(language: $language)
          }
          blocking {
            code
            text(language: $language)
          }
          recommendation(language: $language)
          citations {
            at
            source {
              title
            }
          }
        }
      }
    }
  }
}
`,
  variables: { agency: '51.71', year: 2021, stage: 'FINAL', component: 'I29', language: 'ID' },
})
