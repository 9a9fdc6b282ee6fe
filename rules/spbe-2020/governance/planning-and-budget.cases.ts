import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Anggaran SPBE tersebar di berbagai unit tanpa konsultasi',
      en: 'SPBE budgets are scattered over the units, without consultation',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Empat unit mengonsultasikan anggaran SPBE kepada unit pengelola TIK',
      en: 'Four units consult the ICT unit on their SPBE budgets',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Semua unit berkonsultasi, tetapi anggaran SPBE belum terpadu',
      en: 'All units consult the ICT unit, but SPBE budgets are not integrated',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Anggaran SPBE terpadu di badan perencanaan, belum pernah direviu',
      en: 'SPBE budgets are integrated at the planning unit, but never reviewed',
    },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: {
      id: 'Anggaran SPBE dikendalikan unit perencanaan dan direviu setiap tahun',
      en: 'The planning unit controls SPBE budgets, which are reviewed every year',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Anggaran SPBE tahun berikutnya diperbaiki sesuai hasil reviu',
      en: 'Next year’s SPBE budget was corrected as the review advised',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Anggaran SPBE terpadu dan direviu, beberapa unit melewatkan konsultasi',
      en: 'SPBE budgets are integrated and reviewed, but some units skip consultation',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
