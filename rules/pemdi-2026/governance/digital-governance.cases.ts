import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Rancangan Renstra baru memuat sebagian arah rencana aksi',
      en: 'The draft strategic plan holds only part of the action plan',
    },
    given: '1.2',
    gives: '1.2',
  },
  {
    name: {
      id: 'Kabupaten Aceh Tengah 2026: nilai dari asesor eksternal',
      en: 'Kabupaten Aceh Tengah 2026: value given by the external assessor',
    },
    given: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Sebagian layanan sudah terisi pada SIAP Digital dan dianggarkan',
      en: 'Some services are entered in SIAP Digital and budgeted for',
    },
    given: '2.25',
    gives: '2.25',
  },
  {
    name: {
      id: 'Seluruh layanan prioritas memakai arsitektur, tetapi belum direviu',
      en: 'All priority services use the architecture, which is not yet reviewed',
    },
    given: '2.8',
    gives: '2.8',
  },
  {
    name: {
      id: 'Laporan reviu arsitektur terbit, rekomendasinya belum dijalankan',
      en: 'The review of the architecture is out, its advice not yet acted on',
    },
    given: '3.75',
    gives: '3.75',
  },
  {
    name: { id: 'Rencana dan arsitektur diubah mengikuti hasil reviu', en: 'Plans and architecture were amended after the review' },
    given: '4.5',
    gives: '4.5',
  },
])
