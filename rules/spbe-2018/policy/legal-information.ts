import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 15,
  capability: 'process',
  name: {
    id: 'Kebijakan Internal Layanan Dokumentasi dan Informasi Hukum',
    en: 'Internal policy: the legal documentation and information system (JDIH)',
  },
  label: { id: 'Kebijakan sistem JDIH', en: 'JDIH system policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang sistem jaringan dokumentasi dan informasi hukum (JDIH)?',
    en: 'Does the agency have an internal policy on the legal documentation and information system (JDIH)?',
  },
  levels: [
    {
      level: 0,
      criteria: [
        {
          id: 'Tidak ada kebijakan internal tentang sistem jaringan dokumentasi dan informasi hukum (JDIH).',
          en: 'There is no internal policy on the legal documentation and information system (JDIH).',
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
        { id: 'Sebagian kebutuhan instansi diatur.', en: 'It covers some of the agency’s needs.' },
      ],
      evidence: [],
    },
    {
      level: 3,
      criteria: [{ id: 'Seluruh kebutuhan instansi diatur.', en: 'It covers all of the agency’s needs.' }],
      evidence: [],
    },
    {
      level: 4,
      criteria: [{ id: 'Integrasi JDIH antarinstansi didukung.', en: 'It supports integrating JDIH between agencies.' }],
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
  cites: [questionnaire(15)],
})
