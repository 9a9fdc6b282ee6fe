import { defineCases } from '../../define.ts'

export default defineCases([
  { name: { id: 'Statistik dibuat hanya bila diminta', en: 'Statistics are made only on request' }, given: '1', gives: '1' },
  {
    name: { id: 'Dua unit mulai mencatat tahapan survei', en: 'Two units begin to record the stages of a survey' },
    given: '1.4',
    gives: '1.25',
  },
  { name: { id: 'Sebagian unit menjalankan proses statistik', en: 'Some units run the statistical process' }, given: '1.8', gives: '1.5' },
  {
    name: { id: 'Proses statistik berbeda antarunit kerja', en: 'The statistical process differs between units' },
    given: '2.2',
    gives: '2',
  },
  {
    name: { id: 'Proses statistik seluruh unit mulai seragam', en: 'The process starts to be uniform in all units' },
    given: '2.6',
    gives: '2.5',
  },
  {
    name: { id: 'Harmonisasi berjalan, pengolahan data belum terhubung', en: 'Harmonised, but data processing is not yet connected' },
    given: '3',
    gives: '53/18',
  },
  { name: { id: 'Proses statistik mulai terpadu', en: 'The statistical process starts to be unified' }, given: '3.5', gives: '3.5' },
  {
    name: {
      id: 'Pengumpulan dan pengolahan statistik terhubung dalam satu alur',
      en: 'Collection and processing of statistics are linked in one flow',
    },
    given: '3.6',
    gives: '25/7',
  },
  {
    name: { id: 'Statistik mulai dipakai dalam laporan kinerja', en: 'Statistics start to be used in the performance report' },
    given: '4.2',
    gives: '4',
  },
  {
    name: { id: 'Target kinerja ditetapkan dari hasil statistik', en: 'Performance targets are set from statistics' },
    given: '4.6',
    gives: '4.5',
  },
  { name: { id: 'IPS mencapai angka tertinggi', en: 'The IPS reaches its highest figure' }, given: '5', gives: '5' },
  { name: { id: 'IPS hasil evaluasi statistik masih ditunggu', en: 'The IPS from the statistical evaluation is awaited' }, gives: '1' },
])
