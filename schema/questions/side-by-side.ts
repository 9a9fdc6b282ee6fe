import { defineQuestion } from './define.ts'

export default defineQuestion({
  code: 'side-by-side',
  title: { id: 'Beberapa hasil berdampingan', en: 'Several results side by side' },
  asks: {
    id: 'Di aspek mana penilaian mandiri Kota Denpasar 2021 dan hasil evaluasinya paling jauh berbeda?',
    en: 'In which aspects do the self-assessment of Kota Denpasar in 2021 and its external result differ most?',
  },
  document: `query SideBySide($assessments: [AssessmentKey!]!, $kind: ComponentKind, $language: Language! = ID) {
  compare(assessments: $assessments) {
    sameInstrument
    assessments {
      agency {
        name
      }
      year
      stage
      index {
        display
      }
    }
    rows(kind: $kind) {
      component {
        code
        label(language: $language)
      }
      scores {
        display
      }
      spread
    }
  }
}
`,
  variables: {
    assessments: [
      { agency: '51.71', year: 2021, stage: 'SELF' },
      { agency: '51.71', year: 2021, stage: 'FINAL' },
    ],
    kind: 'ASPECT',
    language: 'ID',
  },
  chart: { kind: 'bar', rows: 'compare.rows', x: 'component.label', y: 'spread' },
})
