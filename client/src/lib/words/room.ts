import type { Language } from './language.ts'

/** What one room of the site says, in Indonesian and in English; the compiler refuses an English that lacks a message or has one more. */
export const inBoth =
  <Messages>(id: Messages, en: NoInfer<Messages>) =>
  (language: Language): Messages =>
    language === 'id' ? id : en
