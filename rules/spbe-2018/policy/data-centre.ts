import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 5,
  capability: 'process',
  name: { id: 'Kebijakan Internal Pengoperasian Pusat Data', en: 'Internal policy: operating the data centre' },
  label: { id: 'Kebijakan pengoperasian pusat data', en: 'Data centre operation policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang pengoperasian pusat data?',
    en: 'Does the agency have an internal policy on operating the data centre?',
  },
  levels: [
    {
      level: 0,
      criteria: [
        {
          id: 'Tidak ada kebijakan internal tentang pengoperasian pusat data.',
          en: 'There is no internal policy on operating the data centre.',
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
        {
          id: 'Pengoperasian diatur bagi sebagian unit kerja atau perangkat daerah.',
          en: 'It governs operation for some of the agency’s units.',
        },
      ],
      evidence: [],
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Pengoperasian diatur bagi semua unit kerja atau perangkat daerah.',
          en: 'It governs operation for all of the agency’s units.',
        },
      ],
      evidence: [],
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Integrasi dengan pusat data instansi lain, atau peralihan ke pusat data nasional, diatur.',
          en: 'It governs integration with other agencies’ data centres, or transition to the national one.',
        },
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
  cites: [questionnaire(5)],
})
