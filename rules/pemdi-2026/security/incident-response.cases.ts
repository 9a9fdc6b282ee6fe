import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Insiden ditangani seadanya oleh admin jaringan', en: 'Incidents are handled ad hoc by the network administrator' },
    given: '1.1',
    gives: '1.1',
  },
  {
    name: {
      id: 'Kabupaten Aceh Tengah 2026: nilai dari asesor eksternal',
      en: 'Kabupaten Aceh Tengah 2026: value given by the external assessor',
    },
    given: '1.25',
    gives: '1.25',
  },
  {
    name: { id: 'TTIS ditetapkan dan melayani situs web utama', en: 'The response team is appointed and covers the main website' },
    given: '1.9',
    gives: '1.9',
  },
  {
    name: { id: 'TTIS menangani insiden semua layanan prioritas', en: 'The response team handles incidents in all priority services' },
    given: '2.6',
    gives: '2.6',
  },
  {
    name: { id: 'TTIS direviu dan ikut latihan nasional', en: 'The team was reviewed and joined a national exercise' },
    given: '3.95',
    gives: '3.95',
  },
  {
    name: { id: 'Prosedur diperbaiki setelah setiap insiden dievaluasi', en: 'Procedures are improved after each incident is evaluated' },
    given: '4.6',
    gives: '4.6',
  },
])
