import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 7,
  capability: 'process',
  name: { id: 'Kebijakan Internal Penggunaan Aplikasi Umum Berbagi Pakai', en: 'Internal policy: using shared common applications' },
  label: { id: 'Kebijakan aplikasi umum berbagi pakai', en: 'Shared application policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang penggunaan aplikasi umum berbagi pakai?',
    en: 'Does the agency have an internal policy on using shared common applications?',
  },
  levels: [
    {
      level: 0,
      criteria: [
        {
          id: 'Tidak ada kebijakan internal tentang penggunaan aplikasi umum berbagi pakai.',
          en: 'There is no internal policy on using shared common applications.',
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
        { id: 'Penggunaan aplikasi umum berbagi pakai diatur.', en: 'It governs the use of shared common applications.' },
      ],
      evidence: [],
    },
    {
      level: 3,
      criteria: [
        { id: 'Penggunaan semua aplikasi umum berbagi pakai diatur.', en: 'It governs the use of all shared common applications.' },
      ],
      evidence: [],
    },
    {
      level: 4,
      criteria: [
        { id: 'Integrasinya dengan aplikasi instansi diatur.', en: 'It governs integrating them with the agency’s own applications.' },
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
  cites: [questionnaire(7)],
})
