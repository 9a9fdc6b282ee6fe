import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 33,
  capability: 'service',
  name: { id: 'Tingkat Kematangan Layanan Penganggaran', en: 'Maturity of the budgeting service' },
  label: { id: 'Layanan penganggaran', en: 'Budgeting service' },
  question: {
    id: 'Apakah instansi memiliki layanan penganggaran berbasis elektronik?',
    en: 'Does the agency have an electronic budgeting service?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        { id: 'Layanan hanya menyajikan informasi tentang penganggaran.', en: 'The service only gives information on budgeting.' },
      ],
      evidence: [{ id: 'Tampilan informasi penganggaran pada aplikasi', en: 'The application’s pages on budgeting' }],
      lift: {
        id: 'Bangun fitur pencarian pagu serta unggah dan unduh rencana kerja dan anggaran agar unit penyusun bertukar dokumen melalui aplikasi.',
        en: 'Build search of budget ceilings plus upload and download of work plans and budgets, so that units exchange documents in the application.',
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
        id: 'Terapkan validasi pagu dan persetujuan anggaran berjenjang secara otomatis, serta tambahkan analitik usulan anggaran antarunit.',
        en: 'Make the check of budget ceilings and the tiered approval of budgets automatic, and add analytics of budget proposals across units.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Pengguna dapat bertransaksi: alur kerja, validasi, dan persetujuan anggaran berjalan otomatis; analitik usulan anggaran dapat melengkapinya.',
          en: 'Users can transact: workflow, validation and approval of budgets are automated; analytics of budget proposals may complement them.',
        },
      ],
      evidence: [{ id: 'Fitur alur kerja, validasi, dan persetujuan', en: 'Workflow, validation and approval features' }],
      lift: {
        id: 'Bagipakaikan data anggaran dengan layanan perencanaan dan keuangan, lalu siapkan arsitektur aplikasi serta dokumentasi integrasinya.',
        en: 'Share budget data with the planning and finance services, and prepare the application architecture and the integration documents.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Layanan berkolaborasi dengan layanan elektronik lain, misalnya perencanaan, keuangan, pengadaan, atau layanan instansi lain.',
          en: 'It collaborates with other electronic services, such as planning, finance, procurement, or those of other agencies.',
        },
      ],
      evidence: [
        { id: 'Arsitektur aplikasi dan dokumentasi integrasinya', en: 'The application architecture and its integration documents' },
        { id: 'Pengelolaan repositori API', en: 'Management of the API repository' },
      ],
      lift: {
        id: 'Evaluasi layanan penganggaran setelah perubahan peraturan atau kebutuhan, sempurnakan fiturnya, dan sediakan layanan pengguna (help desk) bagi penyusun anggaran.',
        en: 'Evaluate the budgeting service after regulations or needs change, improve its features, and set up a help desk for those who draft budgets.',
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
  cites: [annex(33), guide(131)],
})
