import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 35,
  capability: 'service',
  name: { id: 'Tingkat Kematangan Layanan Pengadaan Barang dan Jasa', en: 'Maturity of the procurement service' },
  label: { id: 'Layanan pengadaan barang dan jasa', en: 'Procurement service' },
  question: {
    id: 'Apakah instansi memiliki layanan pengadaan barang dan jasa berbasis elektronik?',
    en: 'Does the agency have an electronic procurement of goods and services service?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Layanan hanya menyajikan informasi tentang pengadaan barang dan jasa.',
          en: 'The service only gives information on procurement of goods and services.',
        },
      ],
      evidence: [
        {
          id: 'Tampilan informasi pengadaan barang dan jasa pada aplikasi',
          en: 'The application’s pages on procurement of goods and services',
        },
      ],
      lift: {
        id: 'Lengkapi layanan pengadaan dengan pencarian paket serta unggah dan unduh dokumen pengadaan bagi penyedia dan pejabat pengadaan.',
        en: 'Equip the procurement service with a search of packages, and with upload and download of tender documents for suppliers and procurement officers.',
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
        id: 'Jalankan pemilihan penyedia hingga penetapan pemenang secara elektronik dengan validasi dan persetujuan otomatis, dan sediakan analitik hasil pengadaan.',
        en: 'Run supplier selection through to the award electronically with automated validation and approval, and provide analytics of procurement results.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Pengguna dapat bertransaksi: alur kerja, validasi, dan persetujuan dalam pengadaan berjalan otomatis; analitik hasil pengadaan dapat melengkapinya.',
          en: 'Users can transact: workflow, validation and approval in procurement are automated; analytics of procurement results may complement them.',
        },
      ],
      evidence: [{ id: 'Fitur alur kerja, validasi, dan persetujuan', en: 'Workflow, validation and approval features' }],
      lift: {
        id: 'Sambungkan aplikasi pengadaan dengan layanan perencanaan, penganggaran, dan keuangan agar data paket digunakan bersama, lalu dokumentasikan integrasinya.',
        en: 'Connect the procurement application with planning, budgeting and finance so that package data are shared, and document the integration.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Layanan berkolaborasi dengan layanan elektronik lain, misalnya penganggaran, perencanaan, keuangan, atau layanan instansi lain.',
          en: 'It collaborates with other electronic services, such as budgeting, planning, finance, or those of other agencies.',
        },
      ],
      evidence: [
        { id: 'Arsitektur aplikasi dan dokumentasi integrasinya', en: 'The application architecture and its integration documents' },
        { id: 'Pengelolaan repositori API', en: 'Management of the API repository' },
      ],
      lift: {
        id: 'Reviu pengadaan elektronik setiap ada perubahan peraturan atau kebutuhan pengguna, perbaiki layanannya, dan sediakan layanan bantuan bagi penyedia.',
        en: 'Review electronic procurement whenever regulations or user needs change, improve the service, and offer suppliers a help desk.',
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
  cites: [annex(35), guide(138)],
})
