import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 6,
  capability: 'process',
  name: { id: 'Kebijakan Internal Integrasi Sistem Aplikasi', en: 'Internal policy: integrating application systems' },
  label: { id: 'Kebijakan integrasi aplikasi', en: 'Application integration policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang integrasi sistem aplikasi?',
    en: 'Does the agency have an internal policy on integrating application systems?',
  },
  levels: [
    {
      level: 0,
      criteria: [
        {
          id: 'Tidak ada kebijakan internal tentang integrasi sistem aplikasi.',
          en: 'There is no internal policy on integrating application systems.',
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
        { id: 'Integrasi diatur pada sebagian aplikasi.', en: 'It governs integration of some applications.' },
      ],
      evidence: [],
    },
    {
      level: 3,
      criteria: [{ id: 'Integrasi diatur pada semua aplikasi.', en: 'It governs integration of all applications.' }],
      evidence: [],
    },
    {
      level: 4,
      criteria: [{ id: 'Integrasi aplikasi antarinstansi diatur.', en: 'It governs integration of applications between agencies.' }],
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
  cites: [questionnaire(6)],
})
