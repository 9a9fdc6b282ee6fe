import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 40,
  capability: 'service',
  name: { id: 'Tingkat Kematangan Layanan Akuntabilitas Kinerja Organisasi', en: 'Maturity of the performance accountability service' },
  label: { id: 'Layanan akuntabilitas kinerja', en: 'Performance accountability service' },
  question: {
    id: 'Apakah instansi memiliki layanan akuntabilitas kinerja organisasi berbasis elektronik?',
    en: 'Does the agency have an electronic performance accountability service?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Layanan hanya menyajikan informasi tentang akuntabilitas kinerja organisasi.',
          en: 'The service only gives information on performance accountability.',
        },
      ],
      evidence: [
        {
          id: 'Tampilan informasi akuntabilitas kinerja organisasi pada aplikasi',
          en: 'The application’s pages on performance accountability',
        },
      ],
      lift: {
        id: 'Sediakan pencarian serta unggah dan unduh perjanjian kinerja dan laporan kinerja bagi setiap unit pelapor.',
        en: 'Provide search, upload and download of performance agreements and performance reports for every unit that reports.',
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
        id: 'Otomatiskan pelaporan capaian dengan validasi dan persetujuan pimpinan secara berjenjang, dan sajikan analitik capaian indikator kinerja.',
        en: 'Automate reports on results with tiered validation and approval by superiors, and present analytics of results by performance indicator.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Pengguna dapat bertransaksi: alur kerja, validasi, dan persetujuan laporan kinerja berjalan otomatis; analitik capaian kinerja dapat melengkapinya.',
          en: 'Users can transact: workflow, validation and approval of performance reports are automated; analytics of results may complement them.',
        },
      ],
      evidence: [{ id: 'Fitur alur kerja, validasi, dan persetujuan', en: 'Workflow, validation and approval features' }],
      lift: {
        id: 'Ambil data rencana, anggaran, dan realisasi langsung dari aplikasi asalnya melalui API, lalu dokumentasikan integrasi akuntabilitas kinerjanya.',
        en: 'Take plans, budgets and spending straight from their own applications through APIs, and document how performance accountability is integrated.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Layanan berkolaborasi dengan layanan elektronik lain, misalnya penganggaran, pengadaan, perencanaan, keuangan, atau layanan instansi lain.',
          en: 'It collaborates with other electronic services, such as budgeting, procurement, planning, finance, or those of other agencies.',
        },
      ],
      evidence: [
        { id: 'Arsitektur aplikasi dan dokumentasi integrasinya', en: 'The application architecture and its integration documents' },
        { id: 'Pengelolaan repositori API', en: 'Management of the API repository' },
      ],
      lift: {
        id: 'Evaluasi layanan akuntabilitas kinerja setelah perubahan rencana strategis atau peraturan, sesuaikan fiturnya, dan buktikan peningkatannya dalam laporan reviu.',
        en: 'Evaluate the accountability service after strategic plans or regulations change, adapt its features, and show the improvement in a review report.',
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
  cites: [annex(40), guide(159)],
})
