import { defineCases } from '../../define.ts'

export default defineCases([
  { name: { id: 'Belanja TIK dilakukan mendadak tanpa rencana', en: 'ICT is bought without any plan' }, met: '0', gives: '0' },
  {
    name: { id: 'Belanja TIK masuk rencana kerja tanpa konsultasi', en: 'ICT spending is in the work plan, without advice' },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'Sebagian unit meminta saran unit TIK sebelum mengusulkan belanja', en: 'Some units ask the ICT unit before proposing' },
    met: '2',
    gives: '2',
  },
  {
    name: { id: 'Semua usulan belanja TIK melewati konsultasi unit pengelola TIK', en: 'All ICT proposals go to the ICT unit for advice' },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Anggaran terpadu di unit TIK, tetapi realisasinya tidak dievaluasi',
      en: 'The ICT unit controls the budget, but nobody evaluates it',
    },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: {
      id: 'Anggaran dikendalikan unit TIK dan realisasinya dievaluasi tiap triwulan',
      en: 'The ICT unit controls the budget and evaluates it quarterly',
    },
    met: '4',
    gives: '4',
  },
  {
    name: { id: 'Evaluasi belanja memperbaiki rancangan anggaran tahun berikutnya', en: 'Evaluations improve the next draft budget' },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Anggaran dikendalikan unit TIK, tetapi rencana kerja tidak memuatnya',
      en: 'The ICT unit controls spending that the work plan does not list',
    },
    met: '4 - 1.1',
    gives: '0',
  },
  {
    name: {
      id: 'Anggaran dipadukan belakangan, tetapi sebagian usulan tidak dikonsultasikan',
      en: 'Budgets are merged afterwards, and some proposals went without advice',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
