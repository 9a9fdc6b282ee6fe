import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 37,
  capability: 'service',
  name: { id: 'Tingkat Kematangan Layanan Kearsipan Dinamis', en: 'Maturity of the dynamic records service' },
  label: { id: 'Layanan kearsipan dinamis', en: 'Dynamic records service' },
  question: {
    id: 'Apakah instansi memiliki layanan kearsipan dinamis berbasis elektronik?',
    en: 'Does the agency have an electronic dynamic records service?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Layanan hanya menyajikan informasi tentang kearsipan dinamis.',
          en: 'The service only gives information on dynamic records.',
        },
      ],
      evidence: [{ id: 'Tampilan informasi kearsipan dinamis pada aplikasi', en: 'The application’s pages on dynamic records' }],
      lift: {
        id: 'Sediakan fitur pencarian arsip serta unggah dan unduh naskah dinas agar pegawai menemukan arsip dinamis tanpa meminta salinan.',
        en: 'Provide search of records and upload and download of official documents, so that staff find dynamic records without asking for copies.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Pengguna dapat mencari informasi serta mengunggah dan mengunduh dokumen.',
          en: 'Users can search for information, and upload and download documents.',
        },
      ],
      evidence: [{ id: 'Fitur pencarian, unggah, dan unduh', en: 'Search, upload and download features' }],
      lift: {
        id: 'Otomatiskan surat masuk, disposisi, dan persetujuan surat keluar dalam tata naskah dinas, disertai validasi dan analitik arsip.',
        en: 'Automate incoming letters, their forwarding to staff and the approval of outgoing letters, together with validation and analytics of records.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Pengguna dapat bertransaksi: alur kerja, validasi, dan persetujuan naskah dinas berjalan otomatis; analitik arsip dapat melengkapinya.',
          en: 'Users can transact: workflow, validation and approval of official documents are automated; analytics of records may complement them.',
        },
      ],
      evidence: [{ id: 'Fitur alur kerja, validasi, dan persetujuan', en: 'Workflow, validation and approval features' }],
      lift: {
        id: 'Integrasikan arsip dinamis dengan layanan pengadaan, kepegawaian, atau kearsipan instansi lain, dan gambarkan alirannya dalam arsitektur aplikasi.',
        en: 'Integrate dynamic records with procurement, personnel, or the records services of other agencies, and show the flow in the application architecture.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Layanan berkolaborasi dengan layanan elektronik lain, misalnya pengadaan, kepegawaian, atau layanan instansi lain.',
          en: 'It collaborates with other electronic services, such as procurement, personnel, or those of other agencies.',
        },
      ],
      evidence: [
        { id: 'Arsitektur aplikasi dan dokumentasi integrasinya', en: 'The application architecture and its integration documents' },
        { id: 'Pengelolaan repositori API', en: 'Management of the API repository' },
      ],
      lift: {
        id: 'Reviu layanan kearsipan terhadap peraturan kearsipan dan teknologi penyimpanan, perbaiki aplikasinya, dan simpan laporan reviu beserta buktinya.',
        en: 'Review the records service against records regulations and storage technology, improve the application, and keep the review report with its proof.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Layanan diperbaiki berdasarkan reviu terhadap perubahan lingkungan, peraturan, teknologi, atau kebutuhan.',
          en: 'It has been improved after a review of changes in environment, regulation, technology or needs.',
        },
      ],
      evidence: [
        { id: 'Laporan reviu dan bukti peningkatan layanan', en: 'A review report and proof of improvement' },
        {
          id: 'Layanan pengguna (help desk) atau keterhubungan dengan portal nasional',
          en: 'A help desk, or a link to the national portal',
        },
      ],
    },
  ],
  cites: [annex(37), guide(146)],
})
