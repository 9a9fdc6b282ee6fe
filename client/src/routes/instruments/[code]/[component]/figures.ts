import type { AgencyKind, ScoreFilter } from '../../../../generated/graphql.ts'
import type { Span } from '../../where.ts'

interface Asked {
  readonly programme: string
  /** The years that the instrument covers. */
  readonly years: readonly number[]
  readonly component: string
}

const scores = ({ programme, years, component }: Asked, span: Span, kind: AgencyKind | null): ScoreFilter => ({
  component: { eq: component },
  assessment: {
    official: true,
    programme: { eq: programme },
    year: span === 'all' ? { in: years } : { eq: span },
    ...(kind ? { agency: { kind: [kind] } } : {}),
  },
})

/** The scores of a component that a view shows; the same over the years, and for each kind of agency; and those with a figure. */
export const figuresAsked = (asked: Asked, span: Span, kind: AgencyKind | null) => {
  const here = scores(asked, span, kind)
  return { here, years: scores(asked, 'all', kind), kinds: scores(asked, span, null), known: { ...here, figure: { known: true } } }
}
