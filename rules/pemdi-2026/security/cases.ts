import { defineCases } from '../../define.ts'

/** Situations and what the rules make of them: tests, and examples in the catalogue. */
export default defineCases({
  9: [
    {
      name: {
        id: 'Kabupaten Aceh Tengah 2026: nilai dari asesor eksternal',
        en: 'Kabupaten Aceh Tengah 2026: value given by the external assessor',
      },
      given: '1',
      gives: '1',
    },
    {
      name: { id: 'Tim audit ditetapkan, rencananya belum disahkan', en: 'The audit team is appointed, its plan is not approved' },
      given: '1.25',
      gives: '1.25',
    },
    {
      name: { id: 'Satu layanan diaudit oleh tim internal', en: 'One service is audited by the internal team' },
      given: '1.5',
      gives: '1.5',
    },
    {
      name: {
        id: 'Temuan audit internal diperbaiki, sebagian buktinya lengkap',
        en: 'Findings of the internal audit are remedied, with partial proof',
      },
      given: '2.75',
      gives: '2.75',
    },
    {
      name: {
        id: 'Auditor eksternal menyampaikan laporan layanan prioritas',
        en: 'External auditors deliver their report on priority services',
      },
      given: '3.5',
      gives: '3.5',
    },
    {
      name: { id: 'Hampir semua temuan audit eksternal ditutup', en: 'Nearly all findings of the external audit are closed' },
      given: '4.8',
      gives: '4.8',
    },
  ],
  10: [
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
  ],
  11: [
    {
      name: { id: 'Kebutuhan enkripsi dipetakan, belum ada penerapan', en: 'Encryption needs are mapped, nothing is applied yet' },
      given: '1.3',
      gives: '1.3',
    },
    {
      name: {
        id: 'Kabupaten Aceh Tengah 2026: nilai dari asesor eksternal',
        en: 'Kabupaten Aceh Tengah 2026: value given by the external assessor',
      },
      given: '1.5',
      gives: '1.5',
    },
    {
      name: {
        id: 'Layanan perizinan memakai sertifikat elektronik dan enkripsi',
        en: 'The licensing service uses electronic certificates and encryption',
      },
      given: '2.2',
      gives: '2.2',
    },
    {
      name: {
        id: 'Data terenkripsi saat disimpan dan dikirim pada beberapa layanan',
        en: 'Data in some services is encrypted when stored and when sent',
      },
      given: '2.9',
      gives: '2.9',
    },
    {
      name: { id: 'Semua layanan prioritas terenkripsi dan dievaluasi', en: 'All priority services are encrypted and evaluated' },
      given: '3.7',
      gives: '3.7',
    },
    {
      name: { id: 'Algoritma lama diganti sesuai hasil evaluasi', en: 'Old algorithms are replaced after the evaluation' },
      given: '4.1',
      gives: '4.1',
    },
  ],
  12: [
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
  ],
})
