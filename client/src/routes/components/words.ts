import { count, plural } from '#lib/format.ts'
import { inBoth } from '#lib/words/room.ts'

/* What the list of components says. */

export const text = inBoth(
  {
    title: 'Semua komponen',
    lead: 'Indeks, domain, aspek, dan indikator dari setiap instrumen: berapa bobotnya, dan berapa nilai tengahnya pada hasil resmi.',
    answer: (found: number): string => (found === 0 ? 'Tidak ada komponen yang cocok.' : `${count('id', found)} komponen cocok.`),
    filters: 'Saringan',
    search: 'Nama atau kode',
    instrument: 'Instrumen',
    allInstruments: 'Semua instrumen',
    allKinds: 'Semua jenis',
    sort: 'Urutkan',
    sorts: { weakest: 'terlemah dahulu', strongest: 'terkuat dahulu', weight: 'bobot terbesar', rules: 'urutan peraturan' },
    clear: 'Hapus saringan',
    caption:
      'Nilai tengah dari hasil resmi pada tahun terbaru yang datanya lengkap bagi komponen itu. Nilai tengah dari kurang dari sepuluh hasil tidak mewakili semua instansi, jadi diurutkan sesudah yang lain.',
    component: 'Komponen',
    median: 'Nilai tengah',
    of: (known: number, year: number): string => `${count('id', known)} hasil, ${year}`,
    pages: 'Halaman',
    first: 'Dari awal',
    previous: 'Sebelumnya',
    next: 'Berikutnya',
    rules: 'Instrumen satu per satu',
  },
  {
    title: 'All components',
    lead: 'Index, domains, aspects and indicators of every instrument: what they weigh, and their median among official results.',
    answer: (found) =>
      found === 0
        ? 'No component matches.'
        : `${count('en', found)} ${plural('en', found, { one: 'component matches', other: 'components match' })}.`,
    filters: 'Filters',
    search: 'Name or code',
    instrument: 'Instrument',
    allInstruments: 'All instruments',
    allKinds: 'All kinds',
    sort: 'Sort',
    sorts: { weakest: 'weakest first', strongest: 'strongest first', weight: 'heaviest first', rules: 'as the regulation lists them' },
    clear: 'Clear the filters',
    caption:
      'Median of the official results of the latest year whose data are full for that component. A median of fewer than ten results does not stand for all agencies, so it comes after the others.',
    component: 'Component',
    median: 'Median',
    of: (known, year) => `${count('en', known)} ${plural('en', known, { one: 'result', other: 'results' })}, ${year}`,
    pages: 'Pages',
    first: 'From the start',
    previous: 'Back',
    next: 'Onwards',
    rules: 'The instruments one by one',
  },
)
