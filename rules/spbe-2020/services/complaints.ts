import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 42,
  capability: 'service',
  name: { id: 'Tingkat Kematangan Layanan Pengaduan Pelayanan Publik', en: 'Maturity of the public service complaint service' },
  label: { id: 'Layanan pengaduan pelayanan publik', en: 'Public service complaint service' },
  question: {
    id: 'Apakah instansi memiliki layanan pengaduan pelayanan publik berbasis elektronik?',
    en: 'Does the agency have an electronic public service complaints service?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Layanan hanya menyajikan informasi tentang pengaduan pelayanan publik.',
          en: 'The service only gives information on public service complaints.',
        },
      ],
      evidence: [
        { id: 'Tampilan informasi pengaduan pelayanan publik pada aplikasi', en: 'The application’s pages on public service complaints' },
      ],
      lift: {
        id: 'Sediakan bagi masyarakat fitur pencarian status pengaduan, unggah bukti, dan unduh tanggapan atas pengaduannya.',
        en: 'Let the public search the status of complaints, upload proof, and download the reply to their complaint.',
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
        id: 'Teruskan setiap pengaduan secara otomatis ke unit berwenang, dengan validasi dan persetujuan tanggapan, serta sediakan analitik pengaduan.',
        en: 'Route every complaint automatically to the unit in charge, with validation and approval of the reply, and provide analytics of complaints.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Pengguna dapat bertransaksi: alur kerja, validasi, dan persetujuan dalam penanganan pengaduan berjalan otomatis; analitik topik pengaduan dapat melengkapinya.',
          en: 'Users can transact: workflow, validation and approval in handling complaints are automated; analytics of topics may complement them.',
        },
      ],
      evidence: [{ id: 'Fitur alur kerja, validasi, dan persetujuan', en: 'Workflow, validation and approval features' }],
      lift: {
        id: 'Integrasikan layanan pengaduan dengan layanan instansi lain agar pengaduan diteruskan tanpa pengisian ulang, lalu dokumentasikan API-nya.',
        en: 'Integrate the complaint service with services of other agencies, so that complaints pass on without being entered again, and document the APIs.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Layanan berkolaborasi dengan layanan elektronik lain, misalnya kepegawaian, atau layanan instansi lain.',
          en: 'It collaborates with other electronic services, such as personnel, or those of other agencies.',
        },
      ],
      evidence: [
        { id: 'Arsitektur aplikasi dan dokumentasi integrasinya', en: 'The application architecture and its integration documents' },
        { id: 'Pengelolaan repositori API', en: 'Management of the API repository' },
      ],
      lift: {
        id: 'Reviu penanganan pengaduan terhadap kebutuhan masyarakat dan peraturan, perbaiki layanannya, dan hubungkan dengan Portal Nasional Pelayanan Publik.',
        en: 'Review complaint handling against people’s needs and regulations, improve the service, and link it to the national public service portal.',
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
  cites: [annex(42), guide(167)],
})
