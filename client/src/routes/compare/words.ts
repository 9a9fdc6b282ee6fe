import { signed } from '#lib/format.ts'
import { inBoth } from '#lib/words/room.ts'

/* What comparisons say beside what they said before. */

export const text = inBoth(
  {
    sort: 'Urutkan',
    sorts: { instrument: 'Urutan peraturan', spread: 'Rentang terbesar dahulu', effect: 'Pengaruh terbesar dahulu' },
    effectHint: 'Pengaruh adalah rentang dikali bobot: yang paling menggerakkan indeks.',
    tabs: { summary: 'Ringkasan', aspects: 'Aspek', indicators: 'Indikator', years: 'Tahun' },
    tabsLabel: 'Bagian perbandingan',
    none: 'Tidak ada yang dapat disandingkan di sini.',
    noneDiffering: 'Tidak ada yang berbeda di sini.',
    years: 'Indeks resmi dari tahun ke tahun',
    yearsNote: 'Garis terputus bila instrumennya berganti: angka di kedua sisinya tidak dapat dibandingkan begitu saja.',
    suggested: 'Yang indeksnya paling dekat dengan yang pertama:',
    base: 'Jadikan patokan',
    isBase: 'patokan',
    noBase: 'Lepas patokan',
    why: 'Mengapa berbeda dari patokan',
    signed: (value: string): string => signed('id', value),
  },
  {
    sort: 'Order',
    sorts: { instrument: 'As the regulation lists them', spread: 'Largest spread first', effect: 'Largest effect first' },
    effectHint: 'The effect is the spread times the weight: what moves the index most.',
    tabs: { summary: 'Summary', aspects: 'Aspects', indicators: 'Indicators', years: 'Years' },
    tabsLabel: 'Parts of the comparison',
    none: 'Nothing here can be set side by side.',
    noneDiffering: 'Nothing differs here.',
    years: 'Official index over the years',
    yearsNote: 'Lines break where the instrument changed: figures on its two sides cannot simply be compared.',
    suggested: 'Nearest to the first by index:',
    base: 'Make it the base',
    isBase: 'the base',
    noBase: 'Without a base',
    why: 'Why it differs from the base',
    signed: (value) => signed('en', value),
  },
)
