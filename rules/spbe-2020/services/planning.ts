import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 32,
  capability: 'service',
  name: { id: 'Tingkat Kematangan Layanan Perencanaan', en: 'Maturity of the planning service' },
  label: { id: 'Layanan perencanaan', en: 'Planning service' },
  question: {
    id: 'Apakah instansi memiliki layanan perencanaan berbasis elektronik?',
    en: 'Does the agency have an electronic planning service?',
  },
  levels: [
    {
      level: 1,
      criteria: [{ id: 'Layanan hanya menyajikan informasi tentang perencanaan.', en: 'The service only gives information on planning.' }],
      evidence: [{ id: 'Tampilan informasi perencanaan pada aplikasi', en: 'The application’s pages on planning' }],
      lift: {
        id: 'Tambahkan pencarian serta fitur unggah dan unduh Renstra, Renja, dan dokumen perencanaan lain, lalu dokumentasikan tampilannya.',
        en: 'Add search, upload and download for strategic plans, annual work plans and other planning documents, and document the screens.',
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
        id: 'Otomatiskan alur usulan kegiatan dari pengisian, validasi, hingga persetujuan, dan sediakan analitik usulan pada dasbor perencanaan.',
        en: 'Automate activity proposals from entry through validation to approval, and provide analytics of proposals on a planning dashboard.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Pengguna dapat bertransaksi: alur kerja, validasi, dan persetujuan rencana kegiatan berjalan otomatis; analitik usulan kegiatan dapat melengkapinya.',
          en: 'Users can transact: workflow, validation and approval of activity plans are automated; analytics of proposals may complement them.',
        },
      ],
      evidence: [{ id: 'Fitur alur kerja, validasi, dan persetujuan', en: 'Workflow, validation and approval features' }],
      lift: {
        id: 'Integrasikan aplikasi perencanaan dengan layanan penganggaran, keuangan, atau pengadaan melalui API, lalu catat dalam repositori API dan arsitektur aplikasi.',
        en: 'Integrate the planning application with budgeting, finance or procurement through APIs, and record them in the API repository and the application architecture.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Layanan berkolaborasi dengan layanan elektronik lain, misalnya penganggaran, keuangan, pengadaan, atau layanan instansi lain.',
          en: 'It collaborates with other electronic services, such as budgeting, finance, procurement, or those of other agencies.',
        },
      ],
      evidence: [
        { id: 'Arsitektur aplikasi dan dokumentasi integrasinya', en: 'The application architecture and its integration documents' },
        { id: 'Pengelolaan repositori API', en: 'Management of the API repository' },
      ],
      lift: {
        id: 'Reviu aplikasi perencanaan terhadap peraturan dan kebutuhan terbaru, perbaiki modulnya, dan hubungkan dengan portal nasional administrasi pemerintahan.',
        en: 'Review the planning application against current regulations and needs, improve its modules, and link it to the national government administration portal.',
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
  cites: [annex(32), guide(127)],
})
