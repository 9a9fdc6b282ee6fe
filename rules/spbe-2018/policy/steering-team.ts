import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 1,
  capability: 'process',
  name: { id: 'Kebijakan Internal Tim Pengarah SPBE Instansi Pemerintah', en: 'Internal policy: the SPBE steering team' },
  label: { id: 'Kebijakan Tim Pengarah SPBE', en: 'SPBE steering team policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang Tim Pengarah SPBE?',
    en: 'Does the agency have an internal policy on the SPBE steering team?',
  },
  levels: [
    {
      level: 0,
      criteria: [
        { id: 'Tidak ada kebijakan internal tentang Tim Pengarah SPBE.', en: 'There is no internal policy on the SPBE steering team.' },
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
          id: 'Tugas tim diatur untuk penerapan SPBE pada sebagian unit kerja atau perangkat daerah.',
          en: 'It sets the team’s tasks for SPBE in some of the agency’s units.',
        },
      ],
      evidence: [],
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Tugas tim diatur untuk penerapan SPBE pada semua unit kerja atau perangkat daerah.',
          en: 'It sets the team’s tasks for SPBE in all of the agency’s units.',
        },
      ],
      evidence: [],
    },
    {
      level: 4,
      criteria: [{ id: 'Tugas tim mencakup penerapan SPBE antarinstansi.', en: 'The team’s tasks include SPBE between agencies.' }],
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
  cites: [questionnaire(1)],
})
