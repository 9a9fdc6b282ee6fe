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
    name: { id: 'Identifikasi infrastruktur vital baru dimulai', en: 'The identification of vital infrastructure has only begun' },
    given: '1.35',
    gives: '1.35',
  },
  {
    name: {
      id: 'Infrastruktur vital teridentifikasi, kontrol teknis belum terpasang',
      en: 'Vital infrastructure is identified, technical controls are missing',
    },
    given: '2',
    gives: '2',
  },
  {
    name: { id: 'Kontrol teknis lengkap, pengelolaan antarunit terpisah', en: 'Controls are complete, units manage security separately' },
    given: '3.1',
    gives: '3.1',
  },
  { name: { id: 'Keamanan direviu setiap semester', en: 'Security is reviewed every half-year' }, given: '3.65', gives: '3.65' },
  {
    name: { id: 'Sebagian pemantauan keamanan sudah otomatis', en: 'Part of the security monitoring is automated' },
    given: '4.25',
    gives: '4.25',
  },
])
