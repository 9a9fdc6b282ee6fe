import { inBoth } from '#lib/words/room.ts'

/* What the reference says. */

export const text = inBoth(
  {
    lead: 'Setiap tipe, kolom, argumen, dan nilai dari graf ini. Penjelasannya berbahasa Inggris, sebagaimana tertulis dalam skema.',
    index: 'Daftar tipe',
    text: 'Skema sebagai teks',
    kinds: {
      query: 'Yang dapat ditanyakan',
      object: 'Objek',
      interface: 'Antarmuka',
      union: 'Gabungan',
      input: 'Masukan',
      enum: 'Pilihan',
      scalar: 'Skalar',
    },
    arguments: 'Argumen',
    implements: 'Menerapkan',
    members: 'Anggota',
    usual: 'bawaan',
    deprecated: 'Usang',
  },
  {
    lead: 'Every type, field, argument and value of this graph, in the words of the schema.',
    index: 'Types',
    text: 'The schema as text',
    kinds: {
      query: 'What can be asked',
      object: 'Objects',
      interface: 'Interfaces',
      union: 'Unions',
      input: 'Inputs',
      enum: 'Enums',
      scalar: 'Scalars',
    },
    arguments: 'Arguments',
    implements: 'Implements',
    members: 'Members',
    usual: 'default',
    deprecated: 'Deprecated',
  },
)
