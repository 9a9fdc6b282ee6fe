import { defineQuestion } from './define.ts'

export default defineQuestion({
  code: 'weakest-components',
  title: { id: 'Komponen yang terlemah', en: 'The weakest components' },
  asks: {
    id: 'Komponen mana yang terlemah pada tiap jenis instansi pada 2024, dan dari berapa hasil hal itu diketahui? Secara nasional hanya domain yang dicetak; untuk indikator, pilih tahun dan jenis komponen lain.',
    en: 'Which components were weakest for each kind of agency in 2024, and of how many results is that known? For the nation only domains are printed; for indicators choose another year and kind of component.',
  },
  document: `query WeakestComponents($years: [Int!]!, $kind: ComponentKind!, $known: Int! = 1, $groups: Int! = 30, $language: Language! = ID) {
  scores(where: { kind: [$kind], assessment: { official: true, programme: { eq: "spbe" }, year: { in: $years } } }) {
    groups(by: [YEAR, KIND, COMPONENT], having: { known: { gte: $known } }, orderBy: [{ field: MEAN }], first: $groups) {
      year
      kind
      component {
        code
        label(language: $language)
      }
      count
      known
      mean
      median
      levels {
        level
        count
      }
    }
  }
}
`,
  variables: { years: [2024], kind: 'DOMAIN', known: 1, groups: 30, language: 'ID' },
})
