import { defineIndicator } from '../../define.ts'
import { proposal } from '../sources.ts'

export default defineIndicator({
  number: 15,
  capability: 'fulfilment',
  name: { id: 'Rencana dan anggaran TIK', en: 'ICT plan and budget' },
  label: { id: 'Rencana dan anggaran TIK', en: 'ICT plan and budget' },
  question: {
    id: 'Apakah kegiatan TIK unit direncanakan dan dianggarkan secara terpadu?',
    en: 'Are the unit’s ICT activities planned and budgeted together?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Kegiatan TIK yang diperlukan unit tahun depan telah diusulkan.',
          en: 'The ICT activities that the unit needs next year have been proposed.',
        },
      ],
      evidence: [{ id: 'Usulan kegiatan TIK', en: 'A proposal of ICT activities' }],
      lift: {
        id: 'Masukkan kegiatan TIK yang paling mendesak ke dalam rencana kerja unit beserta kebutuhan anggarannya.',
        en: 'Put the most urgent ICT activities into the unit’s work plan, with the budget that they need.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Sebagian kegiatan TIK tercantum dalam rencana kerja dan dianggarkan.',
          en: 'Some ICT activities are in the work plan and budgeted.',
        },
      ],
      evidence: [{ id: 'Rencana kerja unit yang memuat kegiatan TIK', en: 'The unit’s work plan with ICT activities' }],
      lift: {
        id: 'Susun rencana TIK unit yang memuat sebagian besar kegiatan dan mintakan pertimbangan dinas kominfo sebelum dianggarkan.',
        en: 'Write an ICT plan with most activities, and ask the local ICT office to review it before budgeting.',
      },
    },
    {
      level: 3,
      criteria: [
        { id: 'Sebagian besar kegiatan TIK direncanakan dan dianggarkan.', en: 'Most ICT activities are planned and budgeted.' },
        {
          id: 'Belanja TIK memperoleh pertimbangan dinas kominfo sebelum dianggarkan.',
          en: 'The local ICT office reviews ICT spending before it is budgeted.',
        },
      ],
      evidence: [
        { id: 'Rencana TIK unit', en: 'The unit’s ICT plan' },
        { id: 'Surat pertimbangan dinas kominfo', en: 'The letter of review from the ICT office' },
      ],
      lift: {
        id: 'Rencanakan seluruh kegiatan TIK termasuk pemeliharaan, pantau serapannya, dan evaluasi hasilnya pada akhir tahun.',
        en: 'Plan all ICT activities including maintenance, monitor the spending, and evaluate what it achieved at the end of the year.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Seluruh kegiatan TIK, termasuk pemeliharaan, direncanakan dan dianggarkan.',
          en: 'All ICT activities, maintenance included, are planned and budgeted.',
        },
        { id: 'Pelaksanaan anggaran TIK dipantau dan dievaluasi.', en: 'The ICT budget is monitored and evaluated.' },
      ],
      evidence: [
        { id: 'Dokumen pelaksanaan anggaran untuk kegiatan TIK', en: 'The budget execution document for ICT activities' },
        { id: 'Laporan evaluasi rencana dan anggaran TIK', en: 'The evaluation report on ICT plan and budget' },
      ],
    },
  ],
  cites: [proposal(15)],
})
