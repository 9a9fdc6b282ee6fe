import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 21,
  capability: 'process',
  name: { id: 'Anggaran dan Belanja TIK', en: 'ICT budget and spending' },
  label: { id: 'Anggaran dan belanja TIK', en: 'ICT budget and spending' },
  question: { id: 'Apakah instansi merencanakan dan menganggarkan TIK untuk SPBE?', en: 'Does the agency plan and budget ICT for SPBE?' },
  levels: [
    {
      level: 0,
      criteria: [{ id: 'Tidak ada perencanaan dan penganggaran TIK.', en: 'There is no ICT planning and budgeting.' }],
      evidence: [],
    },
    {
      level: 1,
      criteria: [
        {
          id: 'Perencanaan dan penganggaran tertuang dalam rencana kerja tahunan.',
          en: 'Planning and budgeting are part of the annual work plan.',
        },
      ],
      evidence: [],
    },
    {
      level: 2,
      criteria: [{ id: 'Sebagian dikonsultasikan kepada unit pengelola TIK.', en: 'Part of it is put to the ICT unit for advice.' }],
      evidence: [],
    },
    {
      level: 3,
      criteria: [{ id: 'Seluruhnya dikonsultasikan kepada unit pengelola TIK.', en: 'All of it is put to the ICT unit for advice.' }],
      evidence: [],
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Seluruhnya terintegrasi dan dikendalikan di unit pengelola TIK.',
          en: 'All of it is integrated and controlled by the ICT unit.',
        },
        { id: 'Pelaksanaannya dipantau dan dievaluasi berkala.', en: 'It is monitored and evaluated periodically.' },
      ],
      evidence: [],
    },
    {
      level: 5,
      criteria: [{ id: 'Hasil evaluasi memperbaiki anggaran tahun berikutnya.', en: 'Evaluations improve the following year’s budget.' }],
      evidence: [],
    },
  ],
  cites: [questionnaire(21)],
})
