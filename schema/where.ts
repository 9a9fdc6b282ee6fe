import type { ComponentKind } from '../rules/model.ts'
import type { State } from '../rules/score.ts'
import type { AgencyKind, Stage } from './terms.ts'

/*
 * The port's questions: conditions as trees, and orders. A comparison with what is missing is false, its negation true;
 * an empty `and` is true, an empty `or` or list false; what is left out is no condition.
 */

type Maybe<Value> = Value | null | undefined

/** Conditions on a text; all that are said must hold. `contains` and `startsWith` pass over case. */
export interface TextMatch {
  readonly eq?: Maybe<string>
  readonly in?: Maybe<readonly string[]>
  readonly contains?: Maybe<string>
  readonly startsWith?: Maybe<string>
}

/** Conditions on a number; `known` asks whether there is one. */
export interface NumberMatch<Value> {
  readonly eq?: Maybe<Value>
  readonly in?: Maybe<readonly Value[]>
  readonly gt?: Maybe<Value>
  readonly gte?: Maybe<Value>
  readonly lt?: Maybe<Value>
  readonly lte?: Maybe<Value>
  readonly known?: Maybe<boolean>
}

interface Logic<Where> {
  readonly and?: Maybe<readonly Where[]>
  readonly or?: Maybe<readonly Where[]>
  readonly not?: Maybe<Where>
}

/** Conditions on what belongs to something: at least one, each, or none of it. */
export interface Related<Where> {
  readonly some?: Maybe<Where>
  readonly every?: Maybe<Where>
  readonly none?: Maybe<Where>
}

/** What an agency is asked; `Result` is how its result of a year is asked for, which the port knows by `assessments` alone. */
export interface AgencyTree<Result> extends Logic<AgencyTree<Result>> {
  /** Part of the name or the code, whatever its case. */
  readonly search?: Maybe<string>
  readonly code?: Maybe<TextMatch>
  readonly name?: Maybe<TextMatch>
  readonly kind?: Maybe<readonly AgencyKind[]>
  /** Codes of provinces. */
  readonly province?: Maybe<readonly string[]>
  /** Codes of the agencies that units belong to. */
  readonly parent?: Maybe<readonly string[]>
  readonly population?: Maybe<NumberMatch<number>>
  readonly result?: Maybe<Result>
  readonly assessments?: Maybe<Related<AssessmentTree<Result>>>
}

export const gradeMoves = ['rose', 'same', 'fell'] as const
/** Which way a grade went from one official result to the next. */
export type GradeMove = (typeof gradeMoves)[number]

export interface AssessmentTree<Result> extends Logic<AssessmentTree<Result>> {
  readonly agency?: Maybe<AgencyTree<Result>>
  readonly programme?: Maybe<TextMatch>
  readonly year?: Maybe<NumberMatch<number>>
  readonly stage?: Maybe<readonly Stage[]>
  readonly official?: Maybe<boolean>
  /** Code of the instrument that scored it. */
  readonly instrument?: Maybe<TextMatch>
  /** The index that ranks. */
  readonly index?: Maybe<NumberMatch<string>>
  /** Codes of grades. */
  readonly grade?: Maybe<readonly string[]>
  /** What is missing to the next grade, and what stands above the own cut. */
  readonly toNext?: Maybe<NumberMatch<string>>
  readonly toPrevious?: Maybe<NumberMatch<string>>
  /** Since the official result before it under the same instrument. */
  readonly change?: Maybe<{ readonly index?: Maybe<NumberMatch<string>>; readonly grade?: Maybe<readonly GradeMove[]> }>
  readonly scores?: Maybe<Related<ScoreTree<Result>>>
}

export interface ScoreTree<Result> extends Logic<ScoreTree<Result>> {
  readonly assessment?: Maybe<AssessmentTree<Result>>
  /** Code of the component. */
  readonly component?: Maybe<TextMatch>
  readonly kind?: Maybe<readonly ComponentKind[]>
  /** Code of a component that it lies beneath, itself included. */
  readonly under?: Maybe<string>
  readonly state?: Maybe<readonly State[]>
  readonly level?: Maybe<NumberMatch<number>>
  /** The computed score, exactly. */
  readonly value?: Maybe<NumberMatch<string>>
  /** The printed figure. */
  readonly published?: Maybe<NumberMatch<string>>
  /** The figure that ranks: as printed, else as computed. */
  readonly figure?: Maybe<NumberMatch<string>>
  /** Whether the computed score prints as the printed figure. */
  readonly agrees?: Maybe<boolean>
}

export type AgencyWhere = AgencyTree<never>
export type AssessmentWhere = AssessmentTree<never>
export type ScoreWhere = ScoreTree<never>

/** One key of an order. Members without the value come last, or first with `nullsFirst`, whatever the direction. */
export interface OrderKey<Field extends string> {
  readonly field: Field
  readonly descending: boolean
  readonly nullsFirst: boolean
}

/** A year of a programme, whose official result orders agencies. */
export interface OfCycle {
  readonly programme: string
  readonly year: number
}

export type AgencyKey = OrderKey<'name' | 'code' | 'kind' | 'population'> | (OrderKey<'index'> & OfCycle)
export type AssessmentKey =
  | OrderKey<'year' | 'index' | 'name' | 'code' | 'population' | 'stage' | 'toNext' | 'toPrevious' | 'change'>
  | (OrderKey<'figure'> & { readonly component: string })
export type ScoreKey = OrderKey<'component' | 'figure' | 'level' | 'year' | 'name'>
