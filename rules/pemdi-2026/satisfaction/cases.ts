import { defineCases } from '../../define.ts'

/** Situations and what the rules make of them: tests, and examples in the catalogue. */
export default defineCases({
  19: [
    {
      name: {
        id: 'Kabupaten Aceh Tengah 2026: nilai dari asesor eksternal',
        en: 'Kabupaten Aceh Tengah 2026: value given by the external assessor',
      },
      given: '1',
      gives: '1',
    },
    {
      name: { id: 'SLA layanan tertulis, pusat bantuan belum beroperasi', en: 'SLAs are written, the help desk is not running' },
      given: '1.25',
      gives: '1.25',
    },
    {
      name: { id: 'Pusat bantuan dan pemantauan SLA mulai beroperasi', en: 'A help desk and SLA monitoring start to run' },
      given: '1.5',
      gives: '1.5',
    },
    {
      name: { id: 'Pengaduan tersambung dengan kanal nasional', en: 'Complaints are connected to the national channel' },
      given: '2.65',
      gives: '2.65',
    },
    {
      name: {
        id: 'Laporan kepatuhan SLA memuat kendala tiap layanan',
        en: 'The SLA compliance report lists the obstacles of each service',
      },
      given: '3.6',
      gives: '3.6',
    },
    {
      name: { id: 'Petugas bantuan dilatih ulang sesuai hasil reviu', en: 'Help desk staff are retrained after the review' },
      given: '4.35',
      gives: '4.35',
    },
  ],
  20: [
    {
      name: {
        id: 'Kabupaten Aceh Tengah 2026: nilai dari asesor eksternal',
        en: 'Kabupaten Aceh Tengah 2026: value given by the external assessor',
      },
      given: '1.3',
      gives: '1.3',
    },
    {
      name: {
        id: 'Survei daring berjalan, kelompok rentan belum terlibat',
        en: 'An online survey runs, vulnerable groups are not yet involved',
      },
      given: '1.45',
      gives: '1.45',
    },
    {
      name: { id: 'Tim teknis menerima umpan balik langsung', en: 'A technical team receives direct feedback' },
      given: '2.35',
      gives: '2.35',
    },
    {
      name: {
        id: 'Layanan dirancang ulang dari survei dan analisis sentimen',
        en: 'Services are redesigned from surveys and sentiment analysis',
      },
      given: '3.4',
      gives: '3.4',
    },
    {
      name: { id: 'Log perubahan layanan terbuka bagi publik', en: 'The log of service changes is open to the public' },
      given: '3.9',
      gives: '3.9',
    },
    {
      name: {
        id: 'Umpan balik nasional dipakai penuh untuk memperbaiki layanan',
        en: 'National feedback is fully used to improve services',
      },
      given: '5',
      gives: '5',
    },
  ],
})
