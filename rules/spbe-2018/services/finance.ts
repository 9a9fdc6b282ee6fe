import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 29,
  capability: 'service',
  name: { id: 'Layanan Manajemen Keuangan', en: 'Finance management service' },
  label: { id: 'Layanan manajemen keuangan', en: 'Finance management service' },
  question: { id: 'Apakah instansi memiliki sistem manajemen keuangan?', en: 'Does the agency have a finance management system?' },
  levels: [
    {
      level: 0,
      criteria: [{ id: 'Tidak ada sistem manajemen keuangan.', en: 'There is no such system.' }],
      evidence: [],
    },
    {
      level: 1,
      criteria: [
        {
          id: 'Sistem menyebarkan informasi administrasi keuangan satu arah.',
          en: 'It gives one-way information on financial administration.',
        },
      ],
      evidence: [],
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Pengguna dapat mencari informasi, mengunduh dokumen, dan memasukkan data keuangan.',
          en: 'Users can search for information, download documents and enter financial data.',
        },
      ],
      evidence: [],
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Sistem menanggapi pengguna dengan persetujuan atasan dan validasi.',
          en: 'It responds to users with approval by superiors and validation.',
        },
      ],
      evidence: [],
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Layanan terintegrasi dengan layanan kepegawaian, penganggaran, kinerja, atau instansi lain.',
          en: 'It is integrated with personnel, budgeting and performance services, or other agencies.',
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
  cites: [questionnaire(29)],
})
