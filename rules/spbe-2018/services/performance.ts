import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 30,
  capability: 'service',
  name: { id: 'Layanan Manajemen Kinerja', en: 'Performance management service' },
  label: { id: 'Layanan manajemen kinerja', en: 'Performance management service' },
  question: { id: 'Apakah instansi memiliki sistem manajemen kinerja?', en: 'Does the agency have a performance management system?' },
  levels: [
    {
      level: 0,
      criteria: [{ id: 'Tidak ada sistem manajemen kinerja.', en: 'There is no such system.' }],
      evidence: [],
    },
    {
      level: 1,
      criteria: [
        {
          id: 'Sistem menyebarkan informasi satu arah, seperti indikator dan target kinerja.',
          en: 'It gives one-way information such as performance indicators and targets.',
        },
      ],
      evidence: [],
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Pengguna dapat mencari informasi, mengunggah kemajuan, dan melihat persentasenya.',
          en: 'Users can search for information, upload progress and see its percentage.',
        },
      ],
      evidence: [],
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Sistem menanggapi pengguna dengan persetujuan atasan dan validasi kinerja.',
          en: 'It responds to users with approval by superiors and validation of performance.',
        },
      ],
      evidence: [],
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Layanan terintegrasi dengan layanan lain, seperti penganggaran, monev, dan musrenbang.',
          en: 'It is integrated with other services, such as budgeting, monitoring and participatory planning.',
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
  cites: [questionnaire(30)],
})
