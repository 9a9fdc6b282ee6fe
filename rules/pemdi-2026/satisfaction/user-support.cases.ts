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
    name: { id: 'Laporan kepatuhan SLA memuat kendala tiap layanan', en: 'The SLA compliance report lists the obstacles of each service' },
    given: '3.6',
    gives: '3.6',
  },
  {
    name: { id: 'Petugas bantuan dilatih ulang sesuai hasil reviu', en: 'Help desk staff are retrained after the review' },
    given: '4.35',
    gives: '4.35',
  },
])
