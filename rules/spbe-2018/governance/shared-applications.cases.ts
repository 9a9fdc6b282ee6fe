import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Aplikasi umum berbagi pakai belum direncanakan maupun digunakan', en: 'Shared applications are neither planned nor used' },
    met: '0',
    gives: '0',
  },
  {
    name: {
      id: 'Satu unit memakai aplikasi naskah dinas bersama tanpa rencana',
      en: 'One unit uses a shared letter application without a plan',
    },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'Rencana aplikasi umum ada, tetapi baru berjalan di unit percontohan', en: 'The plan is carried out in pilot units only' },
    met: '2',
    gives: '2',
  },
  {
    name: { id: 'Seluruh aplikasi umum dalam rencana telah digunakan', en: 'All common applications in the plan are in use' },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Jumlah pengguna aplikasi umum diukur dan dievaluasi setiap triwulan',
      en: 'Users of common applications are counted and evaluated every quarter',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Kinerja aplikasi umum terus diperbaiki menurut hasil evaluasi',
      en: 'Common applications keep improving on evaluation results',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Penggunaan diukur berkala, tetapi separuh rencana belum diterapkan',
      en: 'Use is measured, but half of the plan is not carried out',
    },
    met: '4 - 3.1',
    gives: '2',
  },
  {
    name: {
      id: 'Aplikasi umum terus diperbaiki karena keluhan, tetapi tanpa pengukuran',
      en: 'Common applications improve on complaints, without any measurement',
    },
    met: '5 - 4.1',
    gives: '3',
  },
])
