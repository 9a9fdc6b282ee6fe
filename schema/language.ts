import { builder } from './builder.ts'
import type { Language, Text } from '../rules/model.ts'

export const LanguageEnum = builder.enumType('Language', {
  description: 'The languages of the rules. Indonesian is the law; English is this project’s own translation.',
  values: {
    ID: { value: 'id', description: 'Indonesian, the language of the regulation.' },
    EN: { value: 'en', description: 'English, translated by this project.' },
  } as const,
})

/** The argument of every field that is words. */
export const languageArg = builder.args((t) => ({
  language: t.field({ type: LanguageEnum, required: true, defaultValue: 'id', description: 'Language of the words.' }),
}))

/** Options of a field that is words: the same resolver for all of them. */
export const words = <Parent>(description: string, of: (parent: Parent) => Text) => ({
  description,
  args: languageArg,
  resolve: (parent: Parent, { language }: { language: Language }): string => of(parent)[language],
})
