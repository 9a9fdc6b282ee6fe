import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Usulan kegiatan TIK belum masuk rencana kerja', en: 'Proposed ICT activities are not in the work plan' },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'Sewa internet dianggarkan, pemeliharaan tidak', en: 'The internet line is budgeted, maintenance is not' },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Rencana hampir lengkap tanpa pertimbangan dinas kominfo',
      en: 'The plan is nearly complete, without the ICT office’s review',
    },
    met: '2 + 3.1',
    gives: '2',
  },
  {
    name: { id: 'Dinas kominfo menyetujui rencana belanja TIK unit', en: 'The ICT office agrees to the unit’s ICT spending' },
    met: '3',
    gives: '3',
  },
  {
    name: { id: 'Semua kegiatan dianggarkan, hasilnya tidak dievaluasi', en: 'All activities are budgeted, results are not evaluated' },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: { id: 'Evaluasi akhir tahun mengubah prioritas belanja TIK', en: 'The year-end evaluation changes ICT spending priorities' },
    met: '4',
    gives: '4',
  },
  {
    name: { id: 'Anggaran dievaluasi, pertimbangan dinas kominfo dilewati', en: 'The budget is evaluated, the ICT office was bypassed' },
    met: '4 - 3.2',
    gives: '2',
  },
])
