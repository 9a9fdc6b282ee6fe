import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Capaian kinerja dicatat manual tanpa sistem', en: 'Performance is recorded by hand, without a system' },
    met: '0',
    gives: '0',
  },
  {
    name: { id: 'Sistem hanya menampilkan indikator dan target kinerja', en: 'The system only shows indicators and targets' },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'Unit mengunggah kemajuan dan melihat persentasenya', en: 'Units upload progress and see its percentage' },
    met: '2',
    gives: '2',
  },
  {
    name: { id: 'Atasan menyetujui dan memvalidasi capaian dalam sistem', en: 'Superiors approve and validate results in the system' },
    met: '3',
    gives: '3',
  },
  {
    name: { id: 'Capaian kinerja terhubung dengan penganggaran dan monev', en: 'Results are connected with budgeting and monitoring' },
    met: '4',
    gives: '4',
  },
  {
    name: { id: 'Sistem kinerja terus disesuaikan dengan sasaran baru', en: 'The performance system keeps adapting to new objectives' },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Capaian divalidasi atasan, tetapi persentase kemajuan tidak tersedia',
      en: 'Results are validated, but progress cannot be seen',
    },
    met: '3 - 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Sistem kinerja terhubung ke anggaran, tetapi validasinya masih manual',
      en: 'The performance system reaches the budget, but validation is still manual',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
