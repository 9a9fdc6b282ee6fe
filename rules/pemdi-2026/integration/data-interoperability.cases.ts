import { defineCases } from '../../define.ts'

export default defineCases([
  { name: { id: 'Belum ada data yang dipertukarkan', en: 'No data is exchanged yet' }, given: '0', gives: '1' },
  {
    name: { id: 'Arsitektur data masih disusun tiap unit', en: 'Each unit is still drafting its data architecture' },
    given: '10',
    gives: '1.4',
  },
  {
    name: { id: 'Acuan interoperabilitas mulai dipakai', en: 'The interoperability reference starts to be used' },
    given: '12.5',
    gives: '1.5',
  },
  {
    name: { id: 'Data bantuan sosial dipertukarkan dengan satu kementerian', en: 'Social aid data is exchanged with one ministry' },
    given: '25',
    gives: '2',
  },
  {
    name: { id: 'Layanan prioritas mulai mengikuti Arsitektur Data', en: 'Priority services start to follow the data architecture' },
    given: '37.5',
    gives: '2.5',
  },
  {
    name: { id: 'Semua layanan prioritas memakai standar pertukaran data', en: 'All priority services use the exchange standards' },
    given: '56.25',
    gives: '3.25',
  },
  {
    name: { id: 'Interoperabilitas mulai meluas antarsistem', en: 'Interoperability starts to spread between systems' },
    given: '62.5',
    gives: '3.5',
  },
  {
    name: { id: 'Data berpindah antarsistem secara waktu nyata', en: 'Data moves between systems in real time' },
    given: '68.75',
    gives: '3.75',
  },
  {
    name: { id: 'Interoperabilitas mencakup data yang relevan', en: 'Interoperability covers the relevant data' },
    given: '75',
    gives: '4',
  },
  {
    name: { id: 'Mutu data bersama meningkat setelah reviu', en: 'The quality of shared data rose after the review' },
    given: '81.25',
    gives: '4.25',
  },
  {
    name: { id: 'Indeks aspek ini mencapai angka tertinggi', en: 'The index of this aspect is the highest possible' },
    given: '100',
    gives: '5',
  },
  { name: { id: 'Indeks aspek interoperabilitas masih ditunggu', en: 'The index of the interoperability aspect is awaited' }, gives: '1' },
])
