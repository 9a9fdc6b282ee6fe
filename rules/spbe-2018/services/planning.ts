import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 27,
  capability: 'service',
  name: { id: 'Layanan Manajemen Perencanaan', en: 'Planning management service' },
  label: { id: 'Layanan manajemen perencanaan', en: 'Planning management service' },
  question: { id: 'Apakah instansi memiliki sistem manajemen perencanaan?', en: 'Does the agency have a planning management system?' },
  levels: [
    {
      level: 0,
      criteria: [{ id: 'Tidak ada sistem manajemen perencanaan.', en: 'There is no such system.' }],
      evidence: [],
    },
    {
      level: 1,
      criteria: [
        {
          id: 'Sistem menyebarkan informasi satu arah, seperti anggaran yang tersedia.',
          en: 'It gives one-way information such as the budget available.',
        },
      ],
      evidence: [],
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Pengguna dapat mencari informasi dan mengunduh dokumen perencanaan.',
          en: 'Users can search for information and download planning documents.',
        },
      ],
      evidence: [],
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Sistem menanggapi pengguna dengan persetujuan dan validasi rencana.',
          en: 'It responds to users with approval and validation of plans.',
        },
      ],
      evidence: [],
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Layanan terintegrasi dengan layanan lain, seperti kepegawaian dan keuangan, atau instansi lain.',
          en: 'It is integrated with other services, such as personnel and finance, or other agencies.',
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
  cites: [questionnaire(27)],
})
