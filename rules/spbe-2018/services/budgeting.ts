import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 28,
  capability: 'service',
  name: { id: 'Layanan Manajemen Penganggaran', en: 'Budgeting management service' },
  label: { id: 'Layanan manajemen penganggaran', en: 'Budgeting management service' },
  question: { id: 'Apakah instansi memiliki sistem manajemen penganggaran?', en: 'Does the agency have a budgeting management system?' },
  levels: [
    {
      level: 0,
      criteria: [{ id: 'Tidak ada sistem manajemen penganggaran.', en: 'There is no such system.' }],
      evidence: [],
      lift: {
        id: 'Sediakan sistem penganggaran yang mengumumkan jumlah anggaran tersedia kepada setiap unit secara elektronik.',
        en: 'Provide a budgeting system that announces electronically to each unit how much budget it has.',
      },
    },
    {
      level: 1,
      criteria: [
        {
          id: 'Sistem menyebarkan informasi satu arah tentang anggaran yang tersedia.',
          en: 'It gives one-way information on the budget available.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Buka fasilitas pencarian dan pengunduhan dokumen penganggaran, misalnya rincian belanja, bagi setiap unit.',
        en: 'Let every unit search for and download budget documents, for example itemised expenditure.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Pengguna dapat mencari informasi dan mengunduh dokumen penganggaran.',
          en: 'Users can search for information and download budget documents.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Jalankan pengajuan, persetujuan, dan validasi anggaran dalam sistem sehingga setiap usulan memperoleh jawaban elektronik.',
        en: 'Run submission, approval and validation of budgets in the system so that every proposal gets an electronic answer.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Sistem menanggapi pengguna dengan persetujuan dan validasi anggaran.',
          en: 'It responds to users with approval and validation of budgets.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Hubungkan penganggaran dengan layanan keuangan, kepegawaian, atau Kementerian Keuangan, lalu periksa kesesuaian data di kedua sisi.',
        en: 'Connect budgeting with finance, personnel or the finance ministry, and check that the data agrees on both sides.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Layanan terintegrasi dengan layanan lain atau instansi lain, seperti Kementerian Keuangan.',
          en: 'It is integrated with other services or agencies, such as the finance ministry.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Tinjau sistem penganggaran secara teratur terhadap perubahan aturan anggaran dan kebutuhan unit, lalu laksanakan pengembangannya.',
        en: 'Review the budgeting system regularly against changed budget rules and units’ needs, and carry out the development it calls for.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Sistem terus ditingkatkan mengikuti perubahan lingkungan, teknologi, dan kebutuhan.',
          en: 'The system keeps improving as environment, technology and needs change.',
        },
      ],
      evidence: [],
    },
  ],
  cites: [questionnaire(28)],
})
