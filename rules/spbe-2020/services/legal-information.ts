import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 44,
  capability: 'service',
  name: { id: 'Tingkat Kematangan Jaringan Dokumentasi dan Informasi Hukum (JDIH)', en: 'Maturity of the JDIH legal information service' },
  label: { id: 'Layanan JDIH', en: 'JDIH legal information service' },
  question: {
    id: 'Apakah instansi memiliki layanan jaringan dokumentasi dan informasi hukum (JDIH) berbasis elektronik?',
    en: 'Does the agency have an electronic legal documentation and information (JDIH) service?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Layanan hanya menyajikan informasi tentang jaringan dokumentasi dan informasi hukum (JDIH).',
          en: 'The service only gives information on legal documentation and information (JDIH).',
        },
      ],
      evidence: [
        {
          id: 'Tampilan informasi jaringan dokumentasi dan informasi hukum (JDIH) pada aplikasi',
          en: 'The application’s pages on legal documentation and information (JDIH)',
        },
      ],
      lift: {
        id: 'Bangun pencarian produk hukum menurut jenis dan tahun, fitur unduh bagi masyarakat, serta fitur unggah bagi pengelola JDIH.',
        en: 'Build a search of legal documents by type and year, with download for the public and upload for JDIH staff.',
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
        id: 'Terapkan alur otomatis untuk verifikasi dan persetujuan produk hukum sebelum terbit, serta analitik akses dokumen hukum.',
        en: 'Introduce an automated workflow to verify and approve legal documents before publication, and analytics of how they are accessed.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Pengguna dapat bertransaksi: alur kerja, validasi, dan persetujuan produk hukum berjalan otomatis; analitik akses dapat melengkapinya.',
          en: 'Users can transact: workflow, validation and approval of legal documents are automated; analytics of access may complement them.',
        },
      ],
      evidence: [{ id: 'Fitur alur kerja, validasi, dan persetujuan', en: 'Workflow, validation and approval features' }],
      lift: {
        id: 'Hubungkan JDIH dengan JDIH instansi lain atau layanan kearsipan melalui API agar koleksi produk hukum selalu mutakhir.',
        en: 'Connect the JDIH with those of other agencies or with the records service through APIs, so that collections of legal documents stay current.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Layanan berkolaborasi dengan layanan elektronik lain, misalnya JDIH instansi lain.',
          en: 'It collaborates with other electronic services, such as the JDIH of other agencies.',
        },
      ],
      evidence: [
        { id: 'Arsitektur aplikasi dan dokumentasi integrasinya', en: 'The application architecture and its integration documents' },
        { id: 'Pengelolaan repositori API', en: 'Management of the API repository' },
      ],
      lift: {
        id: 'Evaluasi JDIH menurut perubahan peraturan, teknologi, dan kebutuhan masyarakat, perbaiki fiturnya, dan sediakan layanan bantuan bagi pengunjung.',
        en: 'Evaluate the JDIH against changes in regulations, technology and people’s needs, improve its features, and offer visitors a help desk.',
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
  cites: [annex(44), guide(175)],
})
