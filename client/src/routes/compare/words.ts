import { signed } from '#lib/format.ts'
import { inBoth } from '#lib/words/room.ts'

/* What comparisons say beside what they said before. */

export const text = inBoth(
  {
    sort: 'Urutkan',
    sorts: { instrument: 'Urutan peraturan', spread: 'Rentang terbesar dahulu' },
    base: 'Jadikan patokan',
    isBase: 'patokan',
    noBase: 'Lepas patokan',
    why: 'Mengapa berbeda dari patokan',
    signed: (value: string): string => signed('id', value),
  },
  {
    sort: 'Order',
    sorts: { instrument: 'As the regulation lists them', spread: 'Largest spread first' },
    base: 'Make it the base',
    isBase: 'the base',
    noBase: 'Without a base',
    why: 'Why it differs from the base',
    signed: (value) => signed('en', value),
  },
)
