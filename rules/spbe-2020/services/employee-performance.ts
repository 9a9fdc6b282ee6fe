import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 41,
  capability: 'service',
  name: { id: 'Tingkat Kematangan Layanan Kinerja Pegawai', en: 'Maturity of the employee performance service' },
  label: { id: 'Layanan kinerja pegawai', en: 'Employee performance service' },
  question: {
    id: 'Apakah instansi memiliki layanan kinerja pegawai berbasis elektronik?',
    en: 'Does the agency have an electronic employee performance service?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Layanan hanya menyajikan informasi tentang kinerja pegawai.',
          en: 'The service only gives information on employee performance.',
        },
      ],
      evidence: [{ id: 'Tampilan informasi kinerja pegawai pada aplikasi', en: 'The application’s pages on employee performance' }],
      lift: {
        id: 'Sediakan bagi pegawai fitur pencarian hasil penilaian serta unggah dan unduh sasaran kinerja beserta bukti hasil kerja.',
        en: 'Let employees search their appraisals, and upload and download their performance targets with proof of results.',
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
        id: 'Jalankan penyusunan, validasi, dan persetujuan sasaran kinerja antara pegawai dan atasan secara otomatis, dilengkapi analitik penilaian.',
        en: 'Automate how performance targets are drafted, validated and approved between employee and superior, with analytics of appraisals.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Pengguna dapat bertransaksi: alur kerja, validasi, dan persetujuan kinerja pegawai berjalan otomatis; analitik hasil kerja dapat melengkapinya.',
          en: 'Users can transact: workflow, validation and approval of employees’ performance are automated; analytics of results may complement them.',
        },
      ],
      evidence: [{ id: 'Fitur alur kerja, validasi, dan persetujuan', en: 'Workflow, validation and approval features' }],
      lift: {
        id: 'Hubungkan kinerja pegawai dengan layanan perencanaan dan akuntabilitas kinerja melalui integrasi data yang tercatat dalam arsitektur aplikasi.',
        en: 'Link employee performance with the planning and performance accountability services through data integration recorded in the application architecture.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Layanan berkolaborasi dengan layanan elektronik lain, misalnya perencanaan, akuntabilitas kinerja, atau layanan instansi lain.',
          en: 'It collaborates with other electronic services, such as planning, performance accountability, or those of other agencies.',
        },
      ],
      evidence: [
        { id: 'Arsitektur aplikasi dan dokumentasi integrasinya', en: 'The application architecture and its integration documents' },
        { id: 'Pengelolaan repositori API', en: 'Management of the API repository' },
      ],
      lift: {
        id: 'Reviu layanan kinerja pegawai terhadap peraturan dan kebutuhan pengguna, sederhanakan alurnya, dan sediakan layanan bantuan bagi pegawai.',
        en: 'Review the employee performance service against regulations and user needs, simplify its workflow, and offer employees a help desk.',
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
  cites: [annex(41), guide(163)],
})
