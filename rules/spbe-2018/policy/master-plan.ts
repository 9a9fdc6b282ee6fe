import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 3,
  capability: 'process',
  name: { id: 'Kebijakan Internal Rencana Induk SPBE Instansi Pemerintah', en: 'Internal policy: the SPBE master plan' },
  label: { id: 'Kebijakan Rencana Induk SPBE', en: 'SPBE master plan policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang Rencana Induk SPBE?',
    en: 'Does the agency have an internal policy on the SPBE master plan?',
  },
  levels: [
    {
      level: 0,
      criteria: [
        { id: 'Tidak ada kebijakan internal tentang Rencana Induk SPBE.', en: 'There is no internal policy on the SPBE master plan.' },
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
        {
          id: 'Sebagian muatan diatur di antara visi dan misi, arsitektur, atau peta jalan.',
          en: 'It covers part of vision and mission, architecture or roadmap.',
        },
      ],
      evidence: [],
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Seluruh muatan diatur: visi dan misi, arsitektur, dan peta jalan.',
          en: 'It covers all of them: vision and mission, architecture and roadmap.',
        },
      ],
      evidence: [],
    },
    {
      level: 4,
      criteria: [{ id: 'Integrasi SPBE antarinstansi diatur.', en: 'It governs SPBE integration between agencies.' }],
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
  cites: [questionnaire(3)],
})
