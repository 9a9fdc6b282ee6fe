import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 45,
  capability: 'service',
  name: { id: 'Tingkat Kematangan Layanan Publik Sektor 1', en: 'Maturity of the sectoral public service 1' },
  label: { id: 'Layanan publik sektor 1', en: 'Sectoral public service 1' },
  question: {
    id: 'Apakah instansi memiliki layanan publik berbasis elektronik pada sektor 1 yang dipilihnya, selain layanan indikator 32–44?',
    en: 'Does the agency have an electronic public service in sector 1 of its choice, other than those of indicators 32–44?',
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
        id: 'Sediakan pencarian persyaratan serta unggah dan unduh berkas permohonan pada layanan publik sektor 1, misalnya perizinan.',
        en: 'Provide search of requirements, and upload and download of application files, in sectoral public service 1, for example licensing.',
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
        id: 'Proses permohonan masyarakat melalui alur kerja, validasi, dan persetujuan otomatis, lalu sediakan analitik jumlah dan lama penyelesaiannya.',
        en: 'Process applications from the public through automated workflow, validation and approval, and provide analytics of their number and handling time.',
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
        id: 'Hubungkan layanan publik sektor 1 dengan layanan kependudukan, layanan instansi lain, atau Mal Pelayanan Publik Digital melalui API yang terdokumentasi.',
        en: 'Connect sectoral public service 1 with the civil registry, services of other agencies, or the Digital Public Service Mall through documented APIs.',
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
        id: 'Reviu layanan publik sektor 1, perbaiki sesuai perubahan peraturan dan kebutuhan, lalu konsolidasikan dalam satu portal pelayanan publik instansi.',
        en: 'Review sectoral public service 1, improve it as regulations and needs change, and bring it into the agency’s single public service portal.',
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
  cites: [annex(45), guide(179)],
})
