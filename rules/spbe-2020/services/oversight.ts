import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 39,
  capability: 'service',
  name: { id: 'Tingkat Kematangan Layanan Pengawasan Internal Pemerintah', en: 'Maturity of the internal oversight service' },
  label: { id: 'Layanan pengawasan internal', en: 'Internal oversight service' },
  question: {
    id: 'Apakah instansi memiliki layanan pengawasan internal pemerintah berbasis elektronik?',
    en: 'Does the agency have an electronic internal oversight service?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Layanan hanya menyajikan informasi tentang pengawasan internal pemerintah.',
          en: 'The service only gives information on internal oversight.',
        },
      ],
      evidence: [
        { id: 'Tampilan informasi pengawasan internal pemerintah pada aplikasi', en: 'The application’s pages on internal oversight' },
      ],
      lift: {
        id: 'Tambahkan pencarian laporan serta unggah dan unduh dokumen pengawasan bagi auditor internal dan unit yang diperiksa.',
        en: 'Add search of reports, and upload and download of oversight documents for internal auditors and the units they examine.',
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
        id: 'Kelola tindak lanjut temuan melalui alur kerja, validasi, dan persetujuan otomatis, lalu sediakan analitik temuan pengawasan.',
        en: 'Manage the follow-up of findings through automated workflow, validation and approval, and provide analytics of oversight findings.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Pengguna dapat bertransaksi: alur kerja, validasi, dan persetujuan dalam pengawasan internal berjalan otomatis; analitik temuan dapat melengkapinya.',
          en: 'Users can transact: workflow, validation and approval in internal oversight are automated; analytics of findings may complement them.',
        },
      ],
      evidence: [{ id: 'Fitur alur kerja, validasi, dan persetujuan', en: 'Workflow, validation and approval features' }],
      lift: {
        id: 'Hubungkan layanan pengawasan dengan layanan kepegawaian, akuntabilitas kinerja, atau pengawasan instansi lain, dan daftarkan API-nya dalam repositori.',
        en: 'Connect the oversight service with personnel, performance accountability, or the oversight services of other agencies, and list the APIs in the repository.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Layanan berkolaborasi dengan layanan elektronik lain, misalnya kepegawaian, akuntabilitas kinerja, atau layanan instansi lain.',
          en: 'It collaborates with other electronic services, such as personnel, performance accountability, or those of other agencies.',
        },
      ],
      evidence: [
        { id: 'Arsitektur aplikasi dan dokumentasi integrasinya', en: 'The application architecture and its integration documents' },
        { id: 'Pengelolaan repositori API', en: 'Management of the API repository' },
      ],
      lift: {
        id: 'Reviu aplikasi pengawasan bersama pengawas internal terhadap perubahan peraturan dan kebutuhan, kemudian sempurnakan fungsinya dan catat hasilnya.',
        en: 'Review the oversight application with the internal auditors against changed regulations and needs, then improve its functions and record the result.',
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
  cites: [annex(39), guide(155)],
})
