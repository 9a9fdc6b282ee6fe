import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Capaian kinerja dilaporkan tanpa kebijakan tentang sistemnya', en: 'Results are reported with no policy on the system' },
    met: '0',
    gives: '0',
  },
  {
    name: {
      id: 'Konsep kebijakan sistem kinerja dibahas bersama unit perencanaan',
      en: 'The draft performance policy is with the planning unit',
    },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'Kebijakan kinerja ditetapkan, tetapi sistemnya tidak diatur', en: 'The enacted performance policy skips the system' },
    met: '1 + 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Kebijakan mengatur pencatatan target, belum persetujuan atasan',
      en: 'The policy covers recording targets, not approval by superiors',
    },
    met: '2',
    gives: '2',
  },
  {
    name: { id: 'Kebijakan mengatur siklus kinerja dari target sampai laporan', en: 'The policy covers the cycle from targets to reports' },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Kebijakan mengatur hubungan data kinerja dengan penganggaran',
      en: 'The policy governs linking performance data with budgeting',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Kebijakan kinerja dievaluasi berkala sesuai sasaran baru instansi',
      en: 'The policy is evaluated periodically against new objectives',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Hubungan data kinerja dengan anggaran diatur, tetapi pengukurannya belum',
      en: 'Links to the budget are governed, but measuring is not',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
