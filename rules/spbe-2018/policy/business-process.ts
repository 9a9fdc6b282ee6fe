import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 2,
  capability: 'process',
  name: { id: 'Kebijakan Internal Inovasi Proses Bisnis Terintegrasi', en: 'Internal policy: integrated business process innovation' },
  label: { id: 'Kebijakan proses bisnis terintegrasi', en: 'Integrated business process policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang inovasi proses bisnis terintegrasi?',
    en: 'Does the agency have an internal policy on integrated business process innovation?',
  },
  levels: [
    {
      level: 0,
      criteria: [
        {
          id: 'Tidak ada kebijakan internal tentang pembakuan proses bisnis.',
          en: 'There is no internal policy on standardising business processes.',
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
        { id: 'Penyusunan proses bisnis yang baku didukung.', en: 'It supports standardised drawing up of business processes.' },
      ],
      evidence: [],
    },
    {
      level: 3,
      criteria: [
        { id: 'Integrasi proses bisnis di dalam instansi didukung.', en: 'It supports integrating business processes within the agency.' },
      ],
      evidence: [],
    },
    {
      level: 4,
      criteria: [
        { id: 'Integrasi proses bisnis antarinstansi didukung.', en: 'It supports integrating business processes between agencies.' },
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
  cites: [questionnaire(2)],
})
