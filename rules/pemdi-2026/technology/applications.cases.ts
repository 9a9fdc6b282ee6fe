import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Kabupaten Aceh Tengah 2026: nilai dari asesor eksternal',
      en: 'Kabupaten Aceh Tengah 2026: value given by the external assessor',
    },
    given: '1.17',
    gives: '1.17',
  },
  {
    name: {
      id: 'Dokumen pengembangan aplikasi ada, arsitekturnya belum diisi',
      en: 'Development documents exist, the architecture is not filled in',
    },
    given: '1.33',
    gives: '1.33',
  },
  {
    name: { id: 'Aplikasi baru wajib disetujui unit TIK', en: 'New applications need the approval of the ICT unit' },
    given: '2.3',
    gives: '2.3',
  },
  {
    name: {
      id: 'Repositori memuat aplikasi seluruh layanan prioritas',
      en: 'The repository holds the applications of all priority services',
    },
    given: '3.1',
    gives: '3.1',
  },
  {
    name: { id: 'Seluruh aplikasi terhubung dan direviu setiap tahun', en: 'All applications are connected and reviewed every year' },
    given: '3.6',
    gives: '3.6',
  },
  {
    name: {
      id: 'Perbaikan aplikasi terbukti dari data sebelum dan sesudah',
      en: 'Improvements of applications show in data before and after',
    },
    given: '4.2',
    gives: '4.2',
  },
])
