import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Kabupaten Aceh Tengah 2026: nilai dari asesor eksternal',
      en: 'Kabupaten Aceh Tengah 2026: value given by the external assessor',
    },
    given: '1.26',
    gives: '1.26',
  },
  {
    name: { id: 'Peta kompetensi ada, pelatihan baru dirancang', en: 'A competence map exists, training is only being designed' },
    given: '1.4',
    gives: '1.4',
  },
  {
    name: {
      id: 'Hampir semua pengelola layanan sudah dilatih, pengguna belum',
      en: 'Nearly all who run services are trained, users are not',
    },
    given: '2.4',
    gives: '2.4',
  },
  {
    name: { id: 'ASN pengelola dan pengguna layanan sudah dilatih', en: 'Those who run and those who use services are trained' },
    given: '3.2',
    gives: '3.2',
  },
  {
    name: { id: 'Setengah ASN memakai analisis data setiap pekan', en: 'Half of the civil servants use data analysis every week' },
    given: '3.5',
    gives: '3.5',
  },
  {
    name: { id: 'Hampir semua ASN bekerja dengan bantuan AI', en: 'Nearly all civil servants work with the help of AI' },
    given: '4.75',
    gives: '4.75',
  },
])
