import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 4,
  capability: 'process',
  name: { id: 'Kebijakan Internal Anggaran dan Belanja TIK', en: 'Internal policy: ICT planning and budgeting' },
  label: { id: 'Kebijakan anggaran dan belanja TIK', en: 'ICT budget policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang perencanaan dan penganggaran TIK?',
    en: 'Does the agency have an internal policy on ICT planning and budgeting?',
  },
  levels: [
    {
      level: 0,
      criteria: [
        {
          id: 'Tidak ada kebijakan internal tentang perencanaan dan penganggaran TIK.',
          en: 'There is no internal policy on ICT planning and budgeting.',
        },
      ],
      evidence: [],
    },
    {
      level: 1,
      criteria: [{ id: 'Konsep kebijakan telah ada.', en: 'A draft of the policy exists.' }],
      evidence: [],
    },
    {
      level: 2,
      criteria: [
        { id: 'Kebijakan telah ditetapkan.', en: 'The policy has been enacted.' },
        { id: 'Penganggaran diselaraskan dengan sebagian rencana induk.', en: 'It aligns budgeting with part of the master plan.' },
      ],
      evidence: [],
    },
    {
      level: 3,
      criteria: [{ id: 'Penganggaran diselaraskan dengan seluruh rencana induk.', en: 'It aligns budgeting with all of the master plan.' }],
      evidence: [],
    },
    {
      level: 4,
      criteria: [
        { id: 'Penganggaran mencakup integrasi SPBE antarinstansi.', en: 'Budgeting includes SPBE integration between agencies.' },
      ],
      evidence: [],
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Kebijakan dipantau, dinilai, dan dievaluasi berkala mengikuti perubahan lingkungan, teknologi, dan kebutuhan.',
          en: 'The policy is monitored, assessed and evaluated periodically as environment, technology and needs change.',
        },
      ],
      evidence: [],
    },
  ],
  cites: [questionnaire(4)],
})
