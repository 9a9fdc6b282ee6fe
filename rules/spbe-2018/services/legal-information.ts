import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 33,
  capability: 'service',
  name: { id: 'Layanan Dokumentasi dan Informasi Hukum', en: 'Legal documentation and information service (JDIH)' },
  label: { id: 'Layanan JDIH', en: 'JDIH legal information service' },
  question: {
    id: 'Apakah instansi memiliki sistem jaringan dokumentasi dan informasi hukum (JDIH)?',
    en: 'Does the agency have a legal documentation and information system (JDIH)?',
  },
  levels: [
    {
      level: 0,
      criteria: [{ id: 'Tidak ada sistem jaringan dokumentasi dan informasi hukum (JDIH).', en: 'There is no such system.' }],
      evidence: [],
    },
    {
      level: 1,
      criteria: [
        { id: 'Sistem menyebarkan informasi hukum dan peraturan satu arah.', en: 'It gives one-way information on law and regulation.' },
      ],
      evidence: [],
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Pengguna dapat mencari informasi dan mengunduh dokumen hukum.',
          en: 'Users can search for information and download legal documents.',
        },
      ],
      evidence: [],
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Pengguna dapat mengunggah, dan sistem memvalidasi produk hukum dan dokumen digitalnya.',
          en: 'Users can upload, and it validates legal products and their digital documents.',
        },
      ],
      evidence: [],
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Layanan terintegrasi dengan instansi lain, seperti kementerian bidang hukum.',
          en: 'It is integrated with other agencies, such as the ministry of law.',
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
  cites: [questionnaire(33)],
})
