import { count, decimal, signed } from '#lib/format.ts'
import { inBoth } from '#lib/words/room.ts'

/* What the drill-down says of the tree beneath a score, and of the other stage of its year. */

/** What a claim and a finding come to beside each other. */
interface Counted {
  readonly higher: number
  readonly equal: number
  readonly lower: number
}

export const text = inBoth(
  {
    score: 'Nilai',
    median: 'Nilai tengah sejenis',
    difference: 'Selisih',
    unfold: (label: string): string => `Buka ${label}`,
    fold: (label: string): string => `Tutup ${label}`,
    all: 'Buka semua',
    none: 'Tutup semua',
    keys: 'Panah atas dan bawah berpindah baris, kanan membuka, kiri menutup, Enter menelusuri.',
    printed: (value: string): string => `tercetak ${decimal('id', value)}`,
    beside: 'Dua tahap berdampingan',
    claims: (claimed: string, found: string, { higher, equal, lower }: Counted, kinds: string): string =>
      `${claimed} dibanding ${found.toLowerCase()}: lebih tinggi pada ${count('id', higher)} ${kinds}, sama pada ${count('id', equal)}, lebih rendah pada ${count('id', lower)}.`,
    change: (value: string): string => `Selisih indeks ${signed('id', value)}.`,
    why: 'Penyusun selisih itu, bagian demi bagian',
  },
  {
    score: 'Score',
    median: 'Median of its kind',
    difference: 'Difference',
    unfold: (label) => `Unfold ${label}`,
    fold: (label) => `Fold ${label}`,
    all: 'Unfold all',
    none: 'Fold all',
    keys: 'Arrows up and down move between rows, right unfolds, left folds, Enter goes in.',
    printed: (value) => `printed ${decimal('en', value)}`,
    beside: 'Two stages side by side',
    claims: (claimed, found, { higher, equal, lower }, kinds) =>
      `${claimed} against ${found.toLowerCase()}: higher in ${count('en', higher)} ${kinds}, equal in ${count('en', equal)}, lower in ${count('en', lower)}.`,
    change: (value) => `The index differs by ${signed('en', value)}.`,
    why: 'What that difference is made of, part by part',
  },
)
