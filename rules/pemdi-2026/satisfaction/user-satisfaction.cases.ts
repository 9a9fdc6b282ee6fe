import { defineCases } from '../../define.ts'

export default defineCases([
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
    name: { id: 'Umpan balik nasional dipakai penuh untuk memperbaiki layanan', en: 'National feedback is fully used to improve services' },
    given: '5',
    gives: '5',
  },
])
