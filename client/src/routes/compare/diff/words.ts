import { count, decimal, plural } from '#lib/format.ts'
import { inBoth } from '#lib/words/room.ts'

/* What the page of a difference says. */

const signed = (language: 'id' | 'en', value: string): string =>
  (value.startsWith('-') ? '' : '+') + decimal(language, value).replace('-', '−')

export const text = inBoth(
  {
    title: 'Apa yang mengubah indeks',
    empty:
      'Pilih dua hasil: dari mana dan ke mana. Tulis kode:tahun, misalnya 35.73:2023; tahap lain ditulis di belakangnya, misalnya 51.71:2021:self.',
    examples: 'Contoh',
    exampleYears: 'Kota Malang, 2023 ke 2024',
    exampleStages: 'Kota Denpasar 2021, penilaian mandiri ke hasil evaluasi',
    exampleLevels: 'Kota Bandar Lampung, 2021 ke 2023',
    between: (from: string, to: string): string => `${from} → ${to}`,
    answer: (by: string, direction: 'rose' | 'fell' | 'same', higher: number, equal: number, lower: number): string =>
      `${direction === 'same' ? 'Indeksnya sama' : `Indeks ${direction === 'rose' ? 'naik' : 'turun'} ${decimal('id', by)}`}: ${count('id', higher)} lebih tinggi, ${count('id', equal)} sama, ${count('id', lower)} lebih rendah.`,
    depth: {
      INDICATOR: 'Dijelaskan sampai indikator.',
      ASPECT: 'Dijelaskan sampai aspek, sedalam yang diterbitkan.',
      DOMAIN: 'Dijelaskan sampai domain, sedalam yang diterbitkan; sisa pembulatan angka cetak berdiri sebagai baris sendiri.',
      INDEX: 'Hanya indeksnya yang dapat dibandingkan.',
    },
    waterfall: 'Dari indeks ke indeks',
    waterfallNote:
      'Tiap batang mulai di tempat batang sebelumnya berakhir; semuanya berjumlah tepat selisihnya. Skala dipotong agar terbaca.',
    signed: (value: string): string => signed('id', value),
    causesTitle: 'Penyebab',
    causes: {
      INPUT: 'Nilainya berubah',
      RULE: 'Aturannya menilai lain',
      WEIGHT: 'Bobotnya berubah',
      ADDED: 'Ditambahkan',
      REMOVED: 'Dihapus',
      ROUNDING: 'Sisa pembulatan angka cetak',
      UNKNOWN: 'Tidak dapat dipilah',
    },
    cause: 'Penyebab',
    rows: 'Baris',
    effect: 'Pengaruh pada indeks',
    from: 'Dari',
    to: 'Ke',
    component: 'Komponen',
    why: 'Mengapa',
    table: 'Baris demi baris',
    sum: 'Jumlah',
    rounding: 'Sisa pembulatan',
    sort: 'Urutkan',
    sorts: { effect: 'Pengaruh terbesar dahulu', instrument: 'Urutan peraturan' },
    same: (amount: number): string => `${count('id', amount)} komponen tidak berubah.`,
    swap: 'Tukar arah',
    choose: 'Pilih dua hasil',
    refused: 'Kedua hasil ini tidak dapat diperbandingkan.',
    beside: 'Sandingkan keduanya',
  },
  {
    title: 'What changed the index',
    empty:
      'Choose two results: from which and to which. Write code:year, such as 35.73:2023; another stage is written behind it, such as 51.71:2021:self.',
    examples: 'Examples',
    exampleYears: 'Kota Malang, 2023 to 2024',
    exampleStages: 'Kota Denpasar 2021, self-assessment to final result',
    exampleLevels: 'Kota Bandar Lampung, 2021 to 2023',
    between: (from, to) => `From ${from} to ${to}`,
    answer: (by, direction, higher, equal, lower) =>
      `${direction === 'same' ? 'The index is the same' : `The index ${direction} by ${decimal('en', by)}`}: ${count('en', higher)} higher, ${count('en', equal)} the same, ${count('en', lower)} lower.`,
    depth: {
      INDICATOR: 'Explained down to the indicators.',
      ASPECT: 'Explained down to the aspects, as deep as was published.',
      DOMAIN: 'Explained down to the domains, as deep as was published; what rounding of printed figures leaves over is a row of its own.',
      INDEX: 'Only the indices can be compared.',
    },
    waterfall: 'From index to index',
    waterfallNote:
      'Each bar begins where the one before ended; together they are exactly the difference. The scale is cut so that they can be seen.',
    signed: (value) => signed('en', value),
    causesTitle: 'Causes',
    causes: {
      INPUT: 'The value changed',
      RULE: 'The rules rate otherwise',
      WEIGHT: 'The weight changed',
      ADDED: 'Was added',
      REMOVED: 'Was removed',
      ROUNDING: 'What rounding of printed figures leaves over',
      UNKNOWN: 'Cannot be told apart',
    },
    cause: 'Cause',
    rows: 'Rows',
    effect: 'Effect on the index',
    from: 'From',
    to: 'To',
    component: 'Component',
    why: 'Why',
    table: 'Row by row',
    sum: 'Sum',
    rounding: 'Left over by rounding',
    sort: 'Order',
    sorts: { effect: 'Largest effect first', instrument: 'As the regulation lists them' },
    same: (amount) => `${count('en', amount)} ${plural('en', amount, { one: 'component', other: 'components' })} did not change.`,
    swap: 'Swap direction',
    choose: 'Choose two results',
    refused: 'These two results cannot be compared.',
    beside: 'Set them side by side',
  },
)
