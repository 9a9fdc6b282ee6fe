import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 32,
  capability: 'service',
  name: { id: 'Layanan Pengaduan Publik', en: 'Public complaint service' },
  label: { id: 'Layanan pengaduan publik', en: 'Public complaint service' },
  question: { id: 'Apakah instansi memiliki sistem pengaduan publik?', en: 'Does the agency have a public complaint system?' },
  levels: [
    {
      level: 0,
      criteria: [{ id: 'Tidak ada sistem pengaduan publik.', en: 'There is no such system.' }],
      evidence: [],
    },
    {
      level: 1,
      criteria: [
        {
          id: 'Sistem menyebarkan informasi satu arah, seperti tata cara dan waktu tanggap.',
          en: 'It gives one-way information such as procedure and response time.',
        },
      ],
      evidence: [],
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Pengguna dapat mencari informasi dan menyampaikan pengaduan.',
          en: 'Users can search for information and file complaints.',
        },
      ],
      evidence: [],
    },
    {
      level: 3,
      criteria: [
        { id: 'Sistem memberi tahu kemajuan dan penyelesaian pengaduan.', en: 'It reports progress and resolution of complaints.' },
      ],
      evidence: [],
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Layanan terintegrasi dengan layanan lain atau instansi lain, seperti administrasi kependudukan.',
          en: 'It is integrated with other services or agencies, such as civil registration.',
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
  cites: [questionnaire(32)],
})
