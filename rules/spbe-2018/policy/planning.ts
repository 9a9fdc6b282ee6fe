import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 10,
  capability: 'process',
  name: {
    id: 'Kebijakan Internal Layanan Manajemen Perencanaan dan Penganggaran',
    en: 'Internal policy: the planning and budgeting system',
  },
  label: { id: 'Kebijakan sistem perencanaan dan anggaran', en: 'Planning and budgeting system policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang sistem manajemen perencanaan dan penganggaran?',
    en: 'Does the agency have an internal policy on the planning and budgeting system?',
  },
  levels: [
    {
      level: 0,
      criteria: [
        {
          id: 'Tidak ada kebijakan internal tentang sistem manajemen perencanaan dan penganggaran.',
          en: 'There is no internal policy on the planning and budgeting system.',
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
      criteria: [
        {
          id: 'Integrasi dengan aplikasi lain di dalam instansi didukung.',
          en: 'It supports integration with other applications within the agency.',
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
  cites: [questionnaire(10)],
})
