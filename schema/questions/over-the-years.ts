import { defineQuestion } from './define.ts'

export default defineQuestion({
  code: 'over-the-years',
  title: { id: 'Satu instansi dari tahun ke tahun', en: 'An agency over the years' },
  asks: {
    id: 'Bagaimana indeks Kota Malang bergerak, di mana instrumennya berganti, dan apa kata padanan tentang yang dapat diperbandingkan? Garis tidak ditarik melewati pergantian.',
    en: 'How did the index of Kota Malang move, where did the instrument change, and what does the crosswalk say of what is comparable? No line is drawn across a change.',
  },
  document: `query OverTheYears($agency: String!, $component: String! = "index", $follow: Boolean! = false, $language: Language! = ID) {
  agency(code: $agency) {
    name
    series(component: $component, follow: $follow) {
      points {
        year
        score {
          component {
            code
            label(language: $language)
          }
          figure
          state
        }
        assessment {
          rankedIndex
          grade {
            name(language: $language)
          }
          instrument {
            code
            scaleMin
            scaleMax
          }
        }
      }
      breaks {
        year
        from {
          code
        }
        to {
          code
        }
        relation
        comparable
        note(language: $language)
      }
    }
  }
}
`,
  variables: { agency: '35.73', component: 'index', follow: false, language: 'ID' },
  chart: {
    kind: 'line',
    rows: 'agency.series.points',
    x: 'year',
    y: 'score.figure',
    group: 'assessment.instrument.code',
    least: 'agency.series.points.assessment.instrument.scaleMin',
    most: 'agency.series.points.assessment.instrument.scaleMax',
  },
})
