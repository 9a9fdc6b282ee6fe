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
      lift: {
        id: 'Sediakan sistem keuangan yang menyajikan informasi administrasi keuangan, misalnya realisasi belanja, kepada unit kerja.',
        en: 'Provide a finance system that gives units information on financial administration, for example spending to date.',
      },
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
      lift: {
        id: 'Buka fasilitas mencari informasi, mengunduh dokumen, dan memasukkan data keuangan bagi bendahara setiap unit.',
        en: 'Let the treasurer of each unit search for information, download documents and enter financial data.',
      },
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
      lift: {
        id: 'Terapkan persetujuan atasan dan validasi elektronik pada dokumen keuangan, dengan jejak waktu setiap keputusan.',
        en: 'Apply electronic approval by superiors and validation to financial documents, with a time stamp for each decision.',
      },
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
      lift: {
        id: 'Integrasikan sistem keuangan dengan layanan kepegawaian, penganggaran, dan kinerja, atau dengan instansi lain seperti Kementerian Keuangan.',
        en: 'Integrate the finance system with personnel, budgeting and performance services, or with another agency such as the finance ministry.',
      },
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
      lift: {
        id: 'Kembangkan sistem keuangan secara terencana dari temuan pemeriksaan, masukan bendahara, dan perubahan teknologi, lalu catat hasilnya.',
        en: 'Develop the finance system by plan from audit findings, treasurers’ feedback and changes in technology, and record the results.',
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
  cites: [questionnaire(29)],
})
