import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 26,
  capability: 'service',
  name: { id: 'Layanan Manajemen Kepegawaian', en: 'Personnel management service' },
  label: { id: 'Layanan manajemen kepegawaian', en: 'Personnel management service' },
  question: { id: 'Apakah instansi memiliki sistem manajemen kepegawaian?', en: 'Does the agency have a personnel management system?' },
  levels: [
    {
      level: 0,
      criteria: [{ id: 'Tidak ada sistem manajemen kepegawaian.', en: 'There is no such system.' }],
      evidence: [],
    },
    {
      level: 1,
      criteria: [
        {
          id: 'Sistem menyebarkan informasi satu arah, seperti nomor pegawai dan riwayat jabatan.',
          en: 'It gives one-way information such as staff numbers and careers.',
        },
      ],
      evidence: [],
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Pengguna dapat mencari informasi dan mengunduh data diri.',
          en: 'Users can search for information and download their own records.',
        },
      ],
      evidence: [],
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Sistem menanggapi pengguna, seperti persetujuan kenaikan pangkat dan cuti.',
          en: 'It responds to users, such as approving promotions and leave.',
        },
      ],
      evidence: [],
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Layanan terintegrasi dengan layanan lain atau instansi lain, seperti BKN.',
          en: 'It is integrated with other services or agencies, such as the civil service agency.',
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
  cites: [questionnaire(26)],
})
