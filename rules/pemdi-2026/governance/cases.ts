import { defineCases } from '../../define.ts'

/** Situations and what the rules make of them: tests, and examples in the catalogue. */
export default defineCases({
  1: [
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
  ],
  2: [
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
  ],
})
