import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 31,
  capability: 'service',
  name: { id: 'Layanan Pengadaan', en: 'Electronic procurement service' },
  label: { id: 'Layanan pengadaan', en: 'Procurement service' },
  question: { id: 'Apakah instansi memiliki sistem pengadaan elektronik?', en: 'Does the agency have an electronic procurement system?' },
  levels: [
    {
      level: 0,
      criteria: [{ id: 'Tidak ada sistem pengadaan elektronik.', en: 'There is no such system.' }],
      evidence: [],
    },
    {
      level: 1,
      criteria: [
        {
          id: 'Sistem menyebarkan informasi satu arah, seperti daftar lelang.',
          en: 'It gives one-way information such as lists of tenders.',
        },
      ],
      evidence: [],
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Pengguna dapat mencari informasi, bertukar dokumen, dan memasukkan data pengadaan.',
          en: 'Users can search for information, exchange documents and enter procurement data.',
        },
      ],
      evidence: [],
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Sistem menanggapi pengguna dengan persetujuan, validasi, dan verifikasi penyedia.',
          en: 'It responds to users with approval, validation and verification of suppliers.',
        },
      ],
      evidence: [],
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Layanan terintegrasi dengan penganggaran dan keuangan, atau instansi lain.',
          en: 'It is integrated with budgeting and finance, or other agencies.',
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
  cites: [questionnaire(31)],
})
