import { ratingText } from '../rules/explain.ts'
import { fraction, isPrinted, written } from '../rules/fraction.ts'
import type { Component } from '../rules/model.ts'
import { levelsOf, toSteps } from '../rules/scale.ts'
import type { Answer } from '../rules/score.ts'
import { isWithin } from '../rules/tree.ts'
import type { Edition } from './context.ts'
import { refuse } from './errors.ts'
import { componentOf } from './views.ts'

/* Answers with some of them changed, each change held to the scale. */

export interface Change {
  readonly component: string
  readonly level?: number | null | undefined
  readonly value?: string | null | undefined
}

const bad = (id: string, en: string) => refuse('BAD_CHANGE', { id, en }, 'changes')

/** A scored item of a code; a group is refused with some that it holds. */
const leafOf = (edition: Edition, code: string): Component => {
  const { it } = componentOf(edition, code)
  if (it.leaf !== null) return it
  const beneath = edition.instrument.leaves.filter((leaf) => isWithin(leaf, it)).slice(0, 5)
  const some = beneath.map((leaf) => leaf.code).join(', ')
  throw bad(
    `${code} dijumlahkan, bukan diisi. Ubahlah yang di bawahnya: ${some}, …`,
    `${code} is added up, not given. Change what is beneath it: ${some}, …`,
  )
}

/** What is given where a level is asked for: the level itself, or the lowest value of it. */
const atLevel = ({ instrument: { scale, code } }: Edition, leaf: Component, level: number): string => {
  const kind = leaf.indicator?.rating.kind
  if (kind === 'external' || kind === 'count') {
    const how = leaf.indicator ? ratingText(leaf.indicator.rating) : { id: '', en: '' }
    throw bad(
      `${leaf.code} tidak diisi dengan tingkat. Isilah nilainya. ${how.id}`,
      `${leaf.code} is not given a level. Give its value. ${how.en}`,
    )
  }
  const floor = scale.floors[levelsOf(scale).indexOf(level)]
  if (floor === undefined)
    throw bad(
      `${leaf.code} tidak dapat bertingkat ${level}: skala ${code} dari ${scale.min} sampai ${scale.max}.`,
      `${leaf.code} cannot have level ${level}: the scale of ${code} goes from ${scale.min} to ${scale.max}.`,
    )
  return floor
}

const answerOf = (edition: Edition, leaf: Component, { level, value }: Change): Answer => {
  const { scale, code } = edition.instrument
  if ((level == null) === (value == null))
    throw bad(`${leaf.code} memerlukan tingkat atau nilai, salah satu.`, `${leaf.code} needs a level or a value, one of the two.`)
  const text = value ?? atLevel(edition, leaf, level ?? scale.min)
  const off = (shown: string) =>
    bad(
      `${leaf.code} tidak dapat bernilai ${shown}: skala ${code} dari ${scale.min} sampai ${scale.max} dengan langkah ${scale.step}.`,
      `${leaf.code} cannot have the value ${shown}: the scale of ${code} goes from ${scale.min} to ${scale.max} in steps of ${scale.step}.`,
    )
  if (!isPrinted(text)) throw off(text)
  const given = fraction(text)
  const steps = toSteps(scale, given)
  const kind = leaf.indicator?.rating.kind
  const onScale = kind === 'external' || kind === 'count' || (given.n >= scale.min * given.d && given.n <= scale.max * given.d)
  if (steps === null || !onScale) throw off(written(given))
  return { state: 'assessed', given: steps }
}

/** The answers with the changes in place. Refuses an empty list, a group, the same item twice, and what lies off the scale. */
export const changed = (edition: Edition, answers: readonly Answer[], changes: readonly Change[]): readonly Answer[] => {
  const { leaves } = edition.instrument
  if (changes.length === 0)
    throw bad(
      'Tidak ada yang diubah. Sebutkan sedikitnya satu komponen dengan tingkat atau nilai.',
      'There is nothing to change. Name at least one component with a level or a value.',
    )
  if (changes.length > leaves.length)
    throw bad(
      `Ada ${changes.length} perubahan, padahal ${edition.instrument.code} punya ${leaves.length} butir yang dinilai.`,
      `There are ${changes.length} changes, but ${edition.instrument.code} has ${leaves.length} scored items.`,
    )
  const made = new Map<Component, Answer>()
  for (const change of changes) {
    const leaf = leafOf(edition, change.component)
    if (made.has(leaf))
      throw bad(`${leaf.code} diubah dua kali. Sebutkan sekali saja.`, `${leaf.code} is changed twice. Say once what it should be.`)
    made.set(leaf, answerOf(edition, leaf, change))
  }
  return leaves.map((leaf, at) => made.get(leaf) ?? answers[at] ?? { state: 'not_assessed', given: null })
}
