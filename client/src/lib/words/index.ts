import { en } from './en.ts'
import { id, type Words } from './id.ts'
import type { Language } from './language.ts'

const all: Readonly<Record<Language, Words>> = { id, en }

/** Everything that the pages say, in a language. The compiler refuses a language that lacks a message. */
export const words = (language: Language): Words => all[language]

export type { Language, Words }
