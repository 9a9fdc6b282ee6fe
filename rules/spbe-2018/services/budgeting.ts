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
