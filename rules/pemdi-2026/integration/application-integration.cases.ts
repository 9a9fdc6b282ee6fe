import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Kabupaten Aceh Tengah 2026: nilai dari asesor eksternal',
      en: 'Kabupaten Aceh Tengah 2026: value given by the external assessor',
    },
    given: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Matriks integrasi dibuat, belum ada aplikasi terhubung',
      en: 'An integration matrix exists, no applications are connected',
    },
    given: '1.17',
    gives: '1.17',
  },
  {
    name: {
      id: 'Aplikasi kependudukan terhubung dengan layanan kesehatan',
      en: 'The civil registry application is connected to the health service',
    },
    given: '2.45',
    gives: '2.45',
  },
  {
    name: { id: 'Seluruh layanan prioritas mengikuti rencana integrasi', en: 'All priority services follow the integration plan' },
    given: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Semua layanan tematik terhubung dan direviu tiap triwulan',
      en: 'All thematic services are connected and reviewed every quarter',
    },
    given: '3.75',
    gives: '3.75',
  },
  {
    name: { id: 'Gangguan integrasi yang ditemukan reviu sudah diperbaiki', en: 'Integration faults found by the review are fixed' },
    given: '4.9',
    gives: '4.9',
  },
])
