import { count, decimal } from '#lib/format.ts'
import { inBoth } from '#lib/words/room.ts'

/* What the page of what-ifs says. */

const signed = (language: 'id' | 'en', value: string): string =>
  (value.startsWith('-') ? '' : '+') + decimal(language, value).replace('-', '−')

export const text = inBoth(
  {
    title: (name: string, year: number): string => `Bagaimana jika: ${name} ${year}`,
    lead: 'Ubah tingkat indikator dan lihat indeks, predikat, dan peringkatnya. Tidak ada yang disimpan; alamat halaman inilah skenarionya.',
    levelsUnknown: 'Tingkat indikator hasil ini tidak diterbitkan, jadi tidak ada yang dapat diubah. Coba hasil yang tingkatnya diketahui:',
    now: 'Sekarang',
    becomes: 'Menjadi',
    index: 'Indeks',
    grade: 'Predikat',
    nothing: 'Belum ada yang diubah.',
    ranks: {
      NATION: 'Peringkat nasional',
      KIND: 'Peringkat sejenis',
      PROVINCE: 'Peringkat di provinsi',
    },
    rank: (rank: number, size: number, was: number | null): string =>
      `${count('id', rank)} dari ${count('id', size)}${was === null ? '' : ` (sekarang ${count('id', was)})`}`,
    signed: (value: string): string => signed('id', value),
    effect: 'Pengaruh pada indeks',
    changed: 'Yang diubah',
    component: 'Indikator',
    level: 'Tingkat',
    lower: (label: string): string => `Turunkan ${label}`,
    raise: (label: string): string => `Naikkan ${label}`,
    calculate: 'Hitung',
    reset: 'Kembalikan semua',
    share: 'Salin tautan skenario ini',
    shared: 'Tautan tersalin.',
    plan: 'Rencana termurah ke predikat berikutnya',
    back: 'Ke halaman instansi',
    was: (level: string): string => `semula ${level}`,
    weight: (percent: string): string => `${decimal('id', percent)}% dari indeks`,
    result: 'Hasil skenario',
  },
  {
    title: (name, year) => `What if: ${name} ${year}`,
    lead: 'Change the levels of indicators and see index, grade and rank. Nothing is stored; the address of this page is the scenario.',
    levelsUnknown: 'The levels behind this result were not published, so there is nothing to change. Try a result whose levels are known:',
    now: 'Now',
    becomes: 'Then',
    index: 'The index',
    grade: 'The grade',
    nothing: 'Nothing is changed yet.',
    ranks: {
      NATION: 'Rank in the nation',
      KIND: 'Rank among its kind',
      PROVINCE: 'Rank in the province',
    },
    rank: (rank, size, was) => `${count('en', rank)} of ${count('en', size)}${was === null ? '' : ` (now ${count('en', was)})`}`,
    signed: (value) => signed('en', value),
    effect: 'Effect on the index',
    changed: 'What is changed',
    component: 'The indicator',
    level: 'Level',
    lower: (label) => `Lower ${label}`,
    raise: (label) => `Raise ${label}`,
    calculate: 'Calculate',
    reset: 'Put all back',
    share: 'Copy the link to this scenario',
    shared: 'The link is copied.',
    plan: 'The cheapest plan to the next grade',
    back: 'To the page of the agency',
    was: (level) => `was ${level}`,
    weight: (percent) => `${decimal('en', percent)}% of the index`,
    result: 'What the scenario gives',
  },
)
