import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Usulan program masih diperdebatkan antarperangkat daerah', en: 'Units still argue over which programme to choose' },
    given: '0',
    gives: '0',
  },
  {
    name: { id: 'Aplikasi pajak daerah ditetapkan dan mulai dibangun', en: 'A local tax application is chosen and being built' },
    given: '1.8',
    gives: '1.8',
  },
  {
    name: { id: 'Warga memakai kunjungan kesehatan rumah yang baru', en: 'Citizens use the new home health visits' },
    given: '2.9',
    gives: '2.9',
  },
  {
    name: { id: 'Kota Kediri 2022: nilai quick win yang terbit', en: 'Kota Kediri 2022: the published value of the quick wins' },
    given: '3.65',
    gives: '3.65',
  },
  {
    name: {
      id: 'Kabupaten tetangga meniru program yang terus dianggarkan',
      en: 'A neighbouring regency copies a programme that stays budgeted',
    },
    given: '4',
    gives: '4',
  },
])
