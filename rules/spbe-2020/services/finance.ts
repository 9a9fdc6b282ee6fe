import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 34,
  capability: 'service',
  name: { id: 'Tingkat Kematangan Layanan Keuangan', en: 'Maturity of the finance service' },
  label: { id: 'Layanan keuangan', en: 'Finance service' },
  question: {
    id: 'Apakah instansi memiliki layanan keuangan berbasis elektronik?',
    en: 'Does the agency have an electronic finance service?',
  },
  levels: [
    {
      level: 1,
      criteria: [{ id: 'Layanan hanya menyajikan informasi tentang keuangan.', en: 'The service only gives information on finance.' }],
      evidence: [{ id: 'Tampilan informasi keuangan pada aplikasi', en: 'The application’s pages on finance' }],
      lift: {
        id: 'Sediakan pencarian laporan keuangan serta fitur unggah dan unduh dokumen pertanggungjawaban bagi bendahara dan pengelola keuangan.',
        en: 'Provide search of financial reports and upload and download of accountability documents for treasurers and finance staff.',
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
        id: 'Alihkan pengajuan pencairan dana ke alur elektronik dengan validasi dan persetujuan otomatis, lengkap dengan analitik realisasi anggaran.',
        en: 'Move requests for disbursement to an electronic workflow with automated validation and approval, complete with analytics of spending against budget.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Pengguna dapat bertransaksi: alur kerja, validasi, dan persetujuan transaksi keuangan berjalan otomatis; analitik realisasi anggaran dapat melengkapinya.',
          en: 'Users can transact: workflow, validation and approval of financial transactions are automated; analytics of spending against budget may complement them.',
        },
      ],
      evidence: [{ id: 'Fitur alur kerja, validasi, dan persetujuan', en: 'Workflow, validation and approval features' }],
      lift: {
        id: 'Hubungkan transaksi keuangan dengan layanan penganggaran dan pengadaan melalui API, dan kelola API tersebut dalam repositori.',
        en: 'Connect financial transactions with the budgeting and procurement services through APIs, and manage these in an API repository.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Layanan berkolaborasi dengan layanan elektronik lain, misalnya penganggaran, pengadaan, perencanaan, atau layanan instansi lain.',
          en: 'It collaborates with other electronic services, such as budgeting, procurement, planning, or those of other agencies.',
        },
      ],
      evidence: [
        { id: 'Arsitektur aplikasi dan dokumentasi integrasinya', en: 'The application architecture and its integration documents' },
        { id: 'Pengelolaan repositori API', en: 'Management of the API repository' },
      ],
      lift: {
        id: 'Laksanakan reviu layanan keuangan terhadap teknologi dan peraturan terbaru, perbaiki fiturnya, serta dokumentasikan kondisi sebelum dan sesudahnya.',
        en: 'Review the finance service against current technology and regulations, improve its features, and document it before and after.',
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
  cites: [annex(34), guide(135)],
})
