import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 38,
  capability: 'service',
  name: {
    id: 'Tingkat Kematangan Layanan Pengelolaan Barang Milik Negara/Daerah',
    en: 'Maturity of the state and regional property service',
  },
  label: { id: 'Layanan barang milik negara/daerah', en: 'State and regional property service' },
  question: {
    id: 'Apakah instansi memiliki layanan pengelolaan barang milik negara/daerah berbasis elektronik?',
    en: 'Does the agency have an electronic state and regional property service?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Layanan hanya menyajikan informasi tentang pengelolaan barang milik negara/daerah.',
          en: 'The service only gives information on state and regional property.',
        },
      ],
      evidence: [
        {
          id: 'Tampilan informasi pengelolaan barang milik negara/daerah pada aplikasi',
          en: 'The application’s pages on state and regional property',
        },
      ],
      lift: {
        id: 'Lengkapi aplikasi barang milik negara/daerah dengan pencarian serta unggah dan unduh daftar inventaris ruangan dan dokumen kepemilikan.',
        en: 'Equip the property application with search, and with upload and download of room inventories and ownership documents.',
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
        id: 'Terapkan alur otomatis untuk usulan, validasi, dan persetujuan penghapusan barang, serta analitik nilai dan kondisi barang.',
        en: 'Introduce an automated workflow to propose, validate and approve the write-off of property, and analytics of its value and condition.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Pengguna dapat bertransaksi: alur kerja, validasi, dan persetujuan dalam pengelolaan barang berjalan otomatis; analitik nilai dan kondisi barang dapat melengkapinya.',
          en: 'Users can transact: workflow, validation and approval in property management are automated; analytics of value and condition may complement them.',
        },
      ],
      evidence: [{ id: 'Fitur alur kerja, validasi, dan persetujuan', en: 'Workflow, validation and approval features' }],
      lift: {
        id: 'Padukan data barang dengan layanan penganggaran, pengadaan, dan keuangan agar perolehan tercatat otomatis, lalu dokumentasikan API-nya.',
        en: 'Join property data with budgeting, procurement and finance so that acquisitions are recorded automatically, and document the APIs.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Layanan berkolaborasi dengan layanan elektronik lain, misalnya penganggaran, pengadaan, keuangan, atau layanan instansi lain.',
          en: 'It collaborates with other electronic services, such as budgeting, procurement, finance, or those of other agencies.',
        },
      ],
      evidence: [
        { id: 'Arsitektur aplikasi dan dokumentasi integrasinya', en: 'The application architecture and its integration documents' },
        { id: 'Pengelolaan repositori API', en: 'Management of the API repository' },
      ],
      lift: {
        id: 'Perbaiki pengelolaan barang berdasarkan reviu atas peraturan, teknologi, dan kebutuhan pengurus barang, serta siapkan layanan pengguna (help desk).',
        en: 'Improve property management after a review of regulations, technology and the needs of property officers, and set up a help desk.',
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
  cites: [annex(38), guide(150)],
})
