import type { Text } from '../rules/model.ts'

/* What one request may ask for. The constants that are enforced are the ones that `api` tells. */

/** The bounds, by name. Everything but pages and compared assessments is counted before execution, through fragments. */
export const limits = {
  /** Bytes of a request's body. */
  bytes: 100_000,
  /** Characters of a document: an AST weighs a hundred times its text. */
  characters: 20_000,
  tokens: 4_000,
  depth: 16,
  aliases: 60,
  /** Fields after every fragment is spread out. */
  fields: 2_000,
  /** How often one object of the answer is asked for: validation compares these in pairs. */
  repeats: 60,
  /** Values in the variables: a list or an object counts with everything in it. */
  values: 4_000,
  /** How deep lists and objects lie in each other, in variables and in arguments. */
  nesting: 16,
  /** Objects and fields that an answer can hold, lists multiplied by their sizes. */
  cost: 25_000,
  /** Members of one page. */
  page: 1_000,
  /** Assessments that are compared at once. */
  compared: 6,
} as const

/** The name of a bound. */
export type Limit = keyof typeof limits

/** What each bound counts. */
export const limitTexts: Readonly<Record<Limit, Text>> = {
  bytes: { id: 'Bita dalam badan permintaan.', en: 'Bytes of the body of a request.' },
  characters: { id: 'Karakter dalam dokumen.', en: 'Characters of the document.' },
  tokens: { id: 'Token dalam dokumen.', en: 'Tokens of the document.' },
  depth: { id: 'Kedalaman medan; introspeksi tidak dihitung.', en: 'Depth of fields; introspection does not count.' },
  aliases: { id: 'Alias setelah semua fragmen dijabarkan.', en: 'Aliases after every fragment is spread out.' },
  fields: { id: 'Medan setelah semua fragmen dijabarkan.', en: 'Fields after every fragment is spread out.' },
  repeats: {
    id: 'Berapa kali satu objek jawaban diminta dalam satu dokumen.',
    en: 'How often one object of the answer is asked for in one document.',
  },
  values: {
    id: 'Nilai dalam variabel; daftar dan objek dihitung beserta isinya.',
    en: 'Values in the variables; lists and objects count with what is in them.',
  },
  nesting: {
    id: 'Kedalaman daftar dan objek dalam variabel dan argumen.',
    en: 'Depth of lists and objects in variables and in arguments.',
  },
  cost: {
    id: 'Biaya operasi menurut direktif @cost pada setiap medan.',
    en: 'Cost of the operation, by the directive @cost of each field.',
  },
  page: { id: 'Anggota satu halaman.', en: 'Members of one page.' },
  compared: { id: 'Penilaian yang dibandingkan sekaligus.', en: 'Assessments that are compared at once.' },
}
