import { defineCases } from '../../define.ts'

export default defineCases([
  { name: { id: 'Pembukuan keuangan masih ditulis tangan', en: 'The books are still kept by hand' }, met: '0', gives: '0' },
  {
    name: { id: 'Sistem hanya menyajikan informasi realisasi belanja', en: 'The system only presents spending to date' },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'Bendahara mengunduh dokumen dan memasukkan data keuangan', en: 'Treasurers download documents and enter financial data' },
    met: '2',
    gives: '2',
  },
  {
    name: { id: 'Dokumen belanja disetujui atasan dan divalidasi dalam sistem', en: 'Superiors approve spending documents in the system' },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Keuangan terhubung dengan penganggaran, kepegawaian, dan kinerja',
      en: 'Finance is connected with budgets, personnel and performance',
    },
    met: '4',
    gives: '4',
  },
  {
    name: { id: 'Sistem keuangan rutin disempurnakan menurut temuan pemeriksaan', en: 'The finance system is refined as audits find gaps' },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Belanja disetujui secara elektronik, tetapi unit tidak dapat memasukkan data',
      en: 'Spending is approved electronically, but units cannot enter data',
    },
    met: '3 - 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Sistem keuangan rutin diperbarui, tetapi berdiri sendiri',
      en: 'The finance system is updated regularly but stands alone',
    },
    met: '5 - 4.1',
    gives: '3',
  },
])
