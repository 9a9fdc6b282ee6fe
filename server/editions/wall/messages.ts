import type { Draft, Printed } from '../../../rules/model.ts'
import type { Answer } from '../../../rules/score.ts'

/* What goes through the wall: data, in both directions. Functions of a draft do not; the guest holds them, by file. */

/** A draft with the files of those of its indicators that are rated by a function of their own. */
interface Guested {
  readonly draft: Draft
  readonly root: string
  readonly files: Readonly<Record<number, string>>
}

export type Request =
  | { readonly kind: 'told'; readonly root: string; readonly file: string }
  | { readonly kind: 'source'; readonly file: string }
  | { readonly kind: 'forget'; readonly root: string }
  | ({
      readonly kind: 'rate'
      readonly number: number
      readonly claim: { readonly given: Printed | null; readonly met: readonly string[]; readonly reads: Readonly<Record<number, Printed>> }
    } & Guested)
  | ({ readonly kind: 'score'; readonly answers: readonly (readonly Answer[])[]; readonly historical: boolean } & Guested)

export type Response = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly error: string }
