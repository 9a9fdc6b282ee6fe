import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Alur kerja hanya dikenal lisan, tanpa dokumen', en: 'Workflows are known by word of mouth, not documented' },
    met: '0',
    gives: '0',
  },
  {
    name: {
      id: 'Beberapa bagan alir dibuat mendadak dengan bentuk berbeda-beda',
      en: 'A few flow charts were made ad hoc, each in its own form',
    },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'Proses bisnis baku baru diterapkan di tiga unit', en: 'Standard processes are applied in three units so far' },
    met: '2',
    gives: '2',
  },
  { name: { id: 'Seluruh unit menerapkan proses bisnis yang baku', en: 'All units apply the standard processes' }, met: '3', gives: '3' },
  {
    name: {
      id: 'Alur kerja berjalan dalam aplikasi, tetapi belum pernah dievaluasi',
      en: 'Processes run in an application but were never evaluated',
    },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: {
      id: 'Penerapan dievaluasi berkala, tetapi masih berjalan di atas kertas',
      en: 'The processes are evaluated periodically but still run on paper',
    },
    met: '3 + 4.2',
    gives: '3',
  },
  {
    name: {
      id: 'Proses berjalan terintegrasi dalam aplikasi dan dievaluasi berkala',
      en: 'Processes run in integrated systems, evaluated periodically',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Temuan evaluasi terus dipakai memperbaiki alur dalam aplikasi',
      en: 'Findings are used continually to improve the workflows',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Alur dalam aplikasi dievaluasi, tetapi separuh unit belum menerapkan',
      en: 'Electronic workflows are evaluated, but half the units do not apply them',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
