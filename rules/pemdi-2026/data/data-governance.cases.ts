import { defineCases } from '../../define.ts'

export default defineCases([
  { name: { id: 'Penyelenggara data belum dibentuk sama sekali', en: 'No data organisers exist at all' }, given: '0', gives: '1' },
  {
    name: {
      id: 'Rancangan keputusan tentang penyelenggara data sedang dibahas',
      en: 'A draft decision on data organisers is under discussion',
    },
    given: '6.25',
    gives: '1.25',
  },
  {
    name: { id: 'Penyelenggara data baru saja ditetapkan', en: 'The data organisers have just been appointed' },
    given: '12.5',
    gives: '1.5',
  },
  {
    name: { id: 'Contoh modul kementerian: Indeks SDI 25', en: "Example of the ministry's module: SDI index 25" },
    given: '25',
    gives: '2',
  },
  { name: { id: 'Peraturan Satu Data mulai berlaku', en: 'The Satu Data rules come into force' }, given: '37.5', gives: '2.5' },
  {
    name: { id: 'Kelembagaan lengkap, prinsip data belum merata', en: 'The structure is complete, the principles are applied unevenly' },
    given: '50',
    gives: '3',
  },
  { name: { id: 'Hampir semua prinsip data terpenuhi', en: 'Nearly all data principles are met' }, given: '62.5', gives: '3.5' },
  {
    name: { id: 'Contoh modul kementerian: Indeks SDI 68,75', en: "Example of the ministry's module: SDI index 68.75" },
    given: '68.75',
    gives: '3.75',
  },
  { name: { id: 'Seluruh prinsip data mulai diterapkan', en: 'All data principles begin to be applied' }, given: '75', gives: '4' },
  {
    name: { id: 'Tindak lanjut reviu data hampir tuntas', en: 'Follow-up to the data review is nearly complete' },
    given: '90',
    gives: '4.6',
  },
  { name: { id: 'Indeks SDI mencapai angka tertinggi', en: 'The SDI index reaches its highest figure' }, given: '100', gives: '5' },
  { name: { id: 'Indeks SDI tahun berjalan masih ditunggu', en: "This year's SDI index is still awaited" }, gives: '1' },
])
