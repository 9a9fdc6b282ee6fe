import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Tim koordinasi terbentuk, rencana kolaborasi masih konsep',
      en: 'The coordination team exists, the collaboration plan is a draft',
    },
    given: '1.1',
    gives: '1.1',
  },
  {
    name: {
      id: 'Kabupaten Aceh Tengah 2026: nilai dari asesor eksternal',
      en: 'Kabupaten Aceh Tengah 2026: value given by the external assessor',
    },
    given: '1.3',
    gives: '1.3',
  },
  {
    name: { id: 'Perjanjian berbagi data dengan satu kementerian berjalan', en: 'A data-sharing agreement with one ministry is running' },
    given: '1.8',
    gives: '1.8',
  },
  {
    name: { id: 'Kampus dan komunitas ikut merancang layanan', en: 'Universities and communities help to design services' },
    given: '2.5',
    gives: '2.5',
  },
  {
    name: {
      id: 'Laporan reviu kolaborasi memuat kendala setiap mitra',
      en: 'The collaboration review lists the obstacles of each partner',
    },
    given: '3.9',
    gives: '3.9',
  },
  {
    name: {
      id: 'Seluruh rekomendasi kolaborasi selesai dijalankan bersama mitra',
      en: 'All recommendations on collaboration are done with the partners',
    },
    given: '5',
    gives: '5',
  },
])
