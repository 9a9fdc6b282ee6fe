import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Layanan dikelola tiap unit tanpa pedoman bersama', en: 'Each unit manages its services without common guidelines' },
    given: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Kabupaten Aceh Tengah 2026: nilai dari asesor eksternal',
      en: 'Kabupaten Aceh Tengah 2026: value given by the external assessor',
    },
    given: '1.5',
    gives: '1.5',
  },
  {
    name: {
      id: 'Pedoman manajemen diterapkan pada empat dari dua belas layanan',
      en: 'The guidelines are applied to four of twelve services',
    },
    given: '2.1',
    gives: '2.1',
  },
  {
    name: {
      id: 'Semua layanan dikelola menurut pedoman, reviu baru dijadwalkan',
      en: 'All services follow the guidelines, the review is only scheduled',
    },
    given: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Laporan reviu manajemen layanan telah disampaikan kepada pimpinan',
      en: 'The service-management review has gone to the head of the agency',
    },
    given: '3.6',
    gives: '3.6',
  },
  {
    name: { id: 'Rekomendasi reviu diterapkan pada semua layanan', en: 'The recommendations of the review are applied to all services' },
    given: '4',
    gives: '4',
  },
])
