import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 47,
  capability: 'service',
  name: { id: 'Tingkat Kematangan Layanan Publik Sektor 3', en: 'Maturity of the sectoral public service 3' },
  label: { id: 'Layanan publik sektor 3', en: 'Sectoral public service 3' },
  question: {
    id: 'Apakah instansi memiliki layanan publik berbasis elektronik pada sektor 3 yang dipilihnya, selain layanan indikator 32–44?',
    en: 'Does the agency have an electronic public service in sector 3 of its choice, other than those of indicators 32–44?',
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
        id: 'Lengkapi layanan publik sektor 3 dengan pencarian informasi, unggah persyaratan, dan unduh hasil, misalnya pada penerimaan murid baru.',
        en: 'Equip sectoral public service 3 with search, upload of required documents and download of results, for example in school admissions.',
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
        id: 'Alihkan pemeriksaan syarat, validasi data, dan persetujuan layanan publik sektor 3 ke alur otomatis, disertai analitik data pemohon.',
        en: 'Move the check of requirements, data validation and approval of sectoral public service 3 to an automated workflow, with analytics of applicants.',
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
        id: 'Padukan layanan publik sektor 3 dengan layanan sektoral instansi lain, lalu tunjukkan integrasinya dalam arsitektur aplikasi dan repositori API.',
        en: 'Join sectoral public service 3 with sectoral services of other agencies, and show the integration in the application architecture and the API repository.',
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
        id: 'Evaluasi layanan publik sektor 3 terhadap perubahan kebutuhan dan teknologi, sempurnakan fungsinya, dan sediakan layanan pengguna (help desk) beserta prosedurnya.',
        en: 'Evaluate sectoral public service 3 against changes in needs and technology, improve its functions, and set up a help desk with its procedures.',
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
  cites: [annex(47), guide(189)],
})
