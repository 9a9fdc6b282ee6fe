import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 46,
  capability: 'service',
  name: { id: 'Tingkat Kematangan Layanan Publik Sektor 2', en: 'Maturity of the sectoral public service 2' },
  label: { id: 'Layanan publik sektor 2', en: 'Sectoral public service 2' },
  question: {
    id: 'Apakah instansi memiliki layanan publik berbasis elektronik pada sektor 2 yang dipilihnya, selain layanan indikator 32–44?',
    en: 'Does the agency have an electronic public service in sector 2 of its choice, other than those of indicators 32–44?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Layanan hanya menyajikan informasi tentang layanan publik sektoral itu.',
          en: 'It only gives information on that sectoral public service.',
        },
      ],
      evidence: [{ id: 'Tampilan informasi layanan publik sektoral pada aplikasi', en: 'The application’s pages on the sectoral service' }],
      lift: {
        id: 'Tambahkan pencarian informasi serta unggah dan unduh dokumen pengguna pada layanan publik sektor 2, misalnya surat rujukan pasien.',
        en: 'Add search of information, and upload and download of users’ documents, to sectoral public service 2, for example patients’ referral letters.',
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
        id: 'Otomatiskan pendaftaran, validasi, dan persetujuan pada layanan publik sektor 2, serta sediakan analitik pemakaian layanannya.',
        en: 'Automate registration, validation and approval in sectoral public service 2, and provide analytics of how the service is used.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Pengguna dapat bertransaksi: alur kerja, validasi, dan persetujuan permohonan layanan berjalan otomatis; analitik permohonan dapat melengkapinya.',
          en: 'Users can transact: workflow, validation and approval of requests for the service are automated; analytics of requests may complement them.',
        },
      ],
      evidence: [{ id: 'Fitur alur kerja, validasi, dan persetujuan', en: 'Workflow, validation and approval features' }],
      lift: {
        id: 'Bagipakaikan data layanan publik sektor 2 dengan instansi terkait, misalnya fasilitas kesehatan rujukan, dan kelola API-nya dalam repositori.',
        en: 'Share data of sectoral public service 2 with other agencies concerned, for example referral hospitals, and manage the APIs in a repository.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Layanan berkolaborasi dengan layanan elektronik lain, misalnya layanan publik sektoral instansi lain.',
          en: 'It collaborates with other electronic services, such as sectoral public services of other agencies.',
        },
      ],
      evidence: [
        { id: 'Arsitektur aplikasi dan dokumentasi integrasinya', en: 'The application architecture and its integration documents' },
        { id: 'Pengelolaan repositori API', en: 'Management of the API repository' },
      ],
      lift: {
        id: 'Ukur kepuasan dan pemanfaatan layanan publik sektor 2 melalui survei pengguna, bahas hasilnya dalam reviu, dan perbaiki layanannya.',
        en: 'Measure satisfaction with and use of sectoral public service 2 in a user survey, discuss the results in a review, and improve the service.',
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
  cites: [annex(46), guide(184)],
})
