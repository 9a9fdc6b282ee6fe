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
      lift: {
        id: 'Sediakan sistem perencanaan yang menyajikan informasi dasar bagi unit, misalnya jumlah anggaran yang tersedia.',
        en: 'Provide a planning system that gives units basic information, for example how much budget is available.',
      },
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
      lift: {
        id: 'Lengkapi sistem perencanaan dengan pencarian informasi dan pengunduhan dokumen rencana kegiatan bagi unit pengusul.',
        en: 'Equip the planning system with searching and downloading of activity planning documents for the units that propose.',
      },
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
      lift: {
        id: 'Alihkan pengusulan rencana kegiatan ke sistem, dengan persetujuan dan validasi berjenjang yang dijawab secara elektronik.',
        en: 'Move proposals for activities into the system, with approval and validation step by step, answered electronically.',
      },
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
      lift: {
        id: 'Integrasikan perencanaan dengan layanan kepegawaian, keuangan, atau instansi lain agar data rencana tidak dimasukkan ulang.',
        en: 'Integrate planning with personnel, finance or another agency’s service so that plan data is not entered twice.',
      },
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
      lift: {
        id: 'Perbarui sistem perencanaan menjelang setiap siklus berdasarkan masukan perencana, perubahan aturan, dan perkembangan teknologi.',
        en: 'Update the planning system ahead of each cycle on planners’ feedback, changed rules and new technology.',
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
  cites: [questionnaire(27)],
})
