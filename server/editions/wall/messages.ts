import type { Declarations } from '../../../rules/load.ts'
import type { Case, Draft, Indicator, Scale } from '../../../rules/model.ts'
import type { Answer } from '../../../rules/score.ts'
import type { Folder } from './folder.ts'

/* What goes through the wall: data, in both directions. Functions do not; a guest holds them, by the path of their module. */

export type Request =
  /** Evaluates a module; its default export as JSON, if it has the shape that it should have. */
  | { readonly kind: 'told'; readonly folder: Folder; readonly path: string; readonly as: keyof Declarations }
  /** The source of a module without its types, and all that it imports. */
  | { readonly kind: 'source'; readonly folder: Folder; readonly path: string }
  /** What is wrong with a draft, as sentences. */
  | { readonly kind: 'lint'; readonly draft: Draft }
  /** What an indicator's cases do not prove, as sentences. */
  | {
      readonly kind: 'examine'
      readonly scale: Scale
      readonly indicator: Indicator
      readonly cases: readonly Case[]
      readonly folder: Folder
      readonly path: string
    }
  /** Scores sets of answers; `paths` are the modules of indicators that are rated by a function of their own. */
  | {
      readonly kind: 'score'
      readonly draft: Draft
      readonly folder: Folder
      readonly paths: Readonly<Record<number, string>>
      readonly answers: readonly (readonly Answer[])[]
      readonly historical: boolean
    }

/** `last`: the thread can answer nothing more, and must end. */
export type Response = { readonly value: unknown } | { readonly error: string; readonly last: boolean }
