import type { ComponentKind, GradeBasis, InstrumentSubject, RatingKind, RuleTier } from '../../generated/graphql.ts'
import { list } from '#lib/format.ts'
import type { Language, Words } from '#lib/words/index.ts'
import type { text } from './words.ts'

/* The graph's codes of the rules in the catalogue's words. */

type Text = ReturnType<typeof text>

const ratings = { LADDER: 'ladder', DECIMAL: 'decimal', EXTERNAL: 'external', COUNT: 'count', OWN: 'own' } as const
const tiers = { FIRST_PARTY: 'own', DATA: 'data', SANDBOX: 'sandbox' } as const
const subjects = { AGENCY: 'agency', UNIT: 'unit' } as const
const bases = { EXACT: 'exact', ROUNDED: 'rounded' } as const
const many = { DOMAIN: 'domain', ASPECT: 'aspect', INDICATOR: 'indicator', ITEM: 'item' } as const

export const ratingName = (t: Text, rating: RatingKind): string => t.ratings[ratings[rating]]
export const tierName = (t: Text, tier: RuleTier): string => t.tiers[tiers[tier]]
export const subjectName = (t: Text, subject: InstrumentSubject): string => t.subjects[subjects[subject]]
export const basisName = (t: Text, basis: GradeBasis): string => t.bases[bases[basis]]

/** How many components there are of each kind: "4 domain, 8 aspek, dan 47 indikator". */
export const shapeOf = (w: Words, t: Text, language: Language, found: readonly ComponentKind[]): string =>
  list(
    language,
    (['DOMAIN', 'ASPECT', 'INDICATOR', 'ITEM'] as const).flatMap((kind) => {
      const amount = found.filter((own) => own === kind).length
      return amount > 0 ? [t.count(amount, w.componentKindsMany[many[kind]])] : []
    }),
  )
