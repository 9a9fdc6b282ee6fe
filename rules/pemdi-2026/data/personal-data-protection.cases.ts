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
    name: { id: 'Kebutuhan PDP diidentifikasi, DPO belum ditunjuk', en: 'Needs are identified, no data protection officer is appointed' },
    given: '1.43',
    gives: '1.43',
  },
  {
    name: {
      id: 'Pemberitahuan privasi tayang pada layanan kependudukan saja',
      en: 'Privacy notices appear in the civil registry service only',
    },
    given: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Semua layanan memenuhi hak subjek data dan dipantau',
      en: 'All services meet the rights of data subjects and are monitored',
    },
    given: '3.4',
    gives: '3.4',
  },
  {
    name: { id: 'Evaluasi PDP selesai, perbaikan belum dimulai', en: 'The evaluation is complete, improvements have not begun' },
    given: '3.8',
    gives: '3.8',
  },
  {
    name: {
      id: 'Perbaikan pengamanan selesai dan tercatat dalam arsitektur',
      en: 'Safeguards are improved and recorded in the architecture',
    },
    given: '4.3',
    gives: '4.3',
  },
])
