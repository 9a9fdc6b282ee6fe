import { en } from './en.ts'
import { id, type Words } from './id.ts'

/** The languages of the pages. */
export type Language = 'id' | 'en'

const all: Readonly<Record<Language, Words>> = { id, en }

/** Everything that the pages say, in a language. The compiler refuses a language that lacks a message. */
export const words = (language: Language): Words => all[language]

export type { Words }
