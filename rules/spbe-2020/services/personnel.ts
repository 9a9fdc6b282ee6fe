import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 36,
  capability: 'service',
  name: { id: 'Tingkat Kematangan Layanan Kepegawaian', en: 'Maturity of the personnel service' },
  label: { id: 'Layanan kepegawaian', en: 'Personnel service' },
  question: {
    id: 'Apakah instansi memiliki layanan kepegawaian berbasis elektronik?',
    en: 'Does the agency have an electronic personnel service?',
  },
  levels: [
    {
      level: 1,
      criteria: [{ id: 'Layanan hanya menyajikan informasi tentang kepegawaian.', en: 'The service only gives information on personnel.' }],
      evidence: [{ id: 'Tampilan informasi kepegawaian pada aplikasi', en: 'The application’s pages on personnel' }],
      lift: {
        id: 'Berikan akses kepada pegawai untuk mencari data kepegawaiannya serta mengunggah dan mengunduh dokumen seperti daftar riwayat hidup.',
        en: 'Give employees access to search their personnel data and to upload and download documents such as their curriculum vitae.',
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
        id: 'Proses permohonan cuti dan tugas belajar dengan alur kerja, validasi, dan persetujuan otomatis, dan sediakan analitik komposisi pegawai.',
        en: 'Process requests for leave and study assignments with automated workflow, validation and approval, and provide analytics of the workforce.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Pengguna dapat bertransaksi: alur kerja, validasi, dan persetujuan dalam urusan kepegawaian berjalan otomatis; analitik data pegawai dapat melengkapinya.',
          en: 'Users can transact: workflow, validation and approval in personnel matters are automated; analytics of employee data may complement them.',
        },
      ],
      evidence: [{ id: 'Fitur alur kerja, validasi, dan persetujuan', en: 'Workflow, validation and approval features' }],
      lift: {
        id: 'Bagikan data pegawai kepada layanan kinerja, keuangan, atau kepegawaian instansi lain melalui API yang terdokumentasi dalam repositori.',
        en: 'Share employee data with the performance service, finance, or the personnel services of other agencies through APIs documented in a repository.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Layanan berkolaborasi dengan layanan elektronik lain, misalnya kinerja, keuangan, atau layanan instansi lain.',
          en: 'It collaborates with other electronic services, such as performance, finance, or those of other agencies.',
        },
      ],
      evidence: [
        { id: 'Arsitektur aplikasi dan dokumentasi integrasinya', en: 'The application architecture and its integration documents' },
        { id: 'Pengelolaan repositori API', en: 'Management of the API repository' },
      ],
      lift: {
        id: 'Evaluasi layanan kepegawaian berdasarkan kebutuhan pegawai dan peraturan baru, terapkan perbaikannya, lalu satukan dalam portal administrasi pemerintahan.',
        en: 'Evaluate the personnel service against employees’ needs and new regulations, make the improvements, and bring it into the government administration portal.',
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
  cites: [annex(36), guide(143)],
})
