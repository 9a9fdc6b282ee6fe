import { defineCases } from '../../define.ts'

/** Situations and what the rules make of them: tests, and examples in the catalogue. */
export default defineCases({
  3: [
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
  ],
  4: [
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
  ],
})
