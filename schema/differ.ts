import { diff, NoIndex, type Way } from '../rules/diff.ts'
import { carried } from '../rules/editions.ts'
import { linksBetween } from '../rules/pairing.ts'
import type { Side } from '../rules/sides.ts'
import type { Context } from './context.ts'
import { refuse } from './errors.ts'
import type { AssessmentView, DiffView } from './refs.ts'

/* From two assessments to their difference: which rules stand between them, and what scores in between. */

const sideOf = ({ record, edition }: AssessmentView): Side => ({
  instrument: edition.instrument,
  points: record.scored.points,
  figures: record.published?.figures ?? [],
})

/** Points of the head's answers under the base's rules; null where a kept version can rate no more. */
const inBetween = async (context: Context, base: AssessmentView, head: AssessmentView): Promise<readonly (number | null)[] | null> => {
  const answers = carried(head.edition.instrument, base.edition.instrument, head.record.answers)
  try {
    return (await context.score(base.edition, answers)).scored.points
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

const wayOf = async (context: Context, base: AssessmentView, head: AssessmentView): Promise<Way> => {
  const [was, is] = [base.edition, head.edition]
  if (was.digest === is.digest) return { kind: 'same' }
  if (was.instrument.code === is.instrument.code) return { kind: 'version', between: await inBetween(context, base, head) }
  const instruments = context.rules.editions.map(({ instrument }) => instrument)
  const links = linksBetween(instruments, was.instrument, is.instrument)
  if (links) return { kind: 'edition', links }
  throw refuse(
    'NOT_COMPARABLE',
    {
      id: `${was.instrument.code} dan ${is.instrument.code} tidak dapat diperbandingkan: tidak ada padanan dari yang satu ke yang lain. Perbandingkan penilaian dari satu program, atau jajarkan dengan compare(…).`,
      en: `${was.instrument.code} and ${is.instrument.code} cannot be compared: no crosswalk leads from one to the other. Compare assessments of one programme, or set them side by side with compare(…).`,
    },
    'head',
  )
}

/** The difference of two assessments. Refuses those that nothing relates, and those without an index. */
export const difference = async (context: Context, base: AssessmentView, head: AssessmentView): Promise<DiffView> => {
  const way = await wayOf(context, base, head)
  try {
    return { base, head, it: diff(sideOf(base), sideOf(head), way) }
  } catch (error) {
    if (!(error instanceof NoIndex)) throw error
    const found = error.side === 'base' ? base : head
    const { stage, year } = found.record
    throw refuse(
      'NOT_COMPARABLE',
      {
        id: `Indeks penilaian tahap ${stage} tahun ${year} (${error.side}) tidak diketahui: tidak terhitung dan tidak tercetak. Pilihlah yang lain.`,
        en: `No index is known of the ${error.side}, the ${stage} assessment of ${year}: neither computed nor printed. Choose another.`,
      },
      error.side,
    )
  }
}
