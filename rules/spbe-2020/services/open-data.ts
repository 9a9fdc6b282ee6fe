import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 43,
  capability: 'service',
  name: { id: 'Tingkat Kematangan Layanan Data Terbuka', en: 'Maturity of the open data service' },
  label: { id: 'Layanan data terbuka', en: 'Open data service' },
  question: {
    id: 'Apakah instansi memiliki layanan data terbuka berbasis elektronik?',
    en: 'Does the agency have an electronic open data service?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        { id: 'Layanan hanya menyajikan informasi tentang data terbuka.', en: 'The service only gives information on open data.' },
      ],
      evidence: [{ id: 'Tampilan informasi data terbuka pada aplikasi', en: 'The application’s pages on open data' }],
      lift: {
        id: 'Lengkapi portal data dengan pencarian katalog serta fitur unggah bagi produsen data dan fitur unduh bagi masyarakat.',
        en: 'Equip the data portal with a catalogue search, with upload for data producers and with download for the public.',
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
        id: 'Otomatiskan pertukaran, validasi, dan persetujuan penerbitan data oleh walidata, serta sediakan analitik pemanfaatan data terbuka.',
        en: 'Automate the exchange, validation and approval of data for publication by data stewards, and provide analytics of how open data are used.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Pengguna dapat bertransaksi: pertukaran data, alur kerja, validasi, dan persetujuan berjalan otomatis; analitik pemanfaatan data dapat melengkapinya.',
          en: 'Users can transact: data exchange, workflow, validation and approval are automated; analytics of use may complement them.',
        },
      ],
      evidence: [{ id: 'Fitur alur kerja, validasi, dan persetujuan', en: 'Workflow, validation and approval features' }],
      lift: {
        id: 'Sinkronkan katalog data dengan Portal Satu Data Indonesia atau portal instansi lain melalui API, lalu dokumentasikan arsitektur pertukarannya.',
        en: 'Synchronise the data catalogue with the One Data Indonesia portal or portals of other agencies through APIs, and document the exchange architecture.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Layanan berkolaborasi dengan layanan elektronik lain, misalnya layanan data terbuka instansi lain.',
          en: 'It collaborates with other electronic services, such as open data services of other agencies.',
        },
      ],
      evidence: [
        { id: 'Arsitektur aplikasi dan dokumentasi integrasinya', en: 'The application architecture and its integration documents' },
        { id: 'Pengelolaan repositori API', en: 'Management of the API repository' },
      ],
      lift: {
        id: 'Reviu portal data terhadap kebutuhan pengguna dan ketentuan Satu Data Indonesia, perbaiki layanannya, dan susun laporan perbaikannya.',
        en: 'Review the data portal against user needs and the rules of One Data Indonesia, improve the service, and report on the improvement.',
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
  cites: [annex(43), guide(171)],
})
