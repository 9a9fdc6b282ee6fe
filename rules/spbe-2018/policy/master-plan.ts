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
      lift: {
        id: 'Susun konsep kebijakan tentang Rencana Induk SPBE yang menyebut visi dan misi, arsitektur, serta peta jalan sebagai muatannya.',
        en: 'Draft a policy on the SPBE master plan that names vision and mission, architecture and roadmap as its contents.',
      },
    },
    {
      level: 1,
      criteria: [{ id: 'Konsep kebijakan telah ada.', en: 'A draft of the policy exists.' }],
      evidence: [],
      lift: {
        id: 'Tetapkan kebijakan rencana induk dengan tanda tangan pimpinan dan atur sebagian muatannya, misalnya visi, misi, dan peta jalan.',
        en: 'Have the head sign the master plan policy and govern part of its contents, for example vision, mission and roadmap.',
      },
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
      lift: {
        id: 'Lengkapi kebijakan rencana induk dengan muatan yang belum diatur sehingga visi, misi, arsitektur, dan peta jalan tercakup seluruhnya.',
        en: 'Complete the master plan policy with what it still lacks, so that vision, mission, architecture and roadmap are all covered.',
      },
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
      lift: {
        id: 'Cantumkan dalam kebijakan rencana induk bagaimana SPBE instansi diintegrasikan dengan instansi pusat atau pemerintah daerah lain.',
        en: 'State in the master plan policy how the agency’s SPBE is integrated with other central agencies or local governments.',
      },
    },
    {
      level: 4,
      criteria: [{ id: 'Integrasi SPBE antarinstansi diatur.', en: 'It governs SPBE integration between agencies.' }],
      evidence: [],
      lift: {
        id: 'Jadwalkan pemantauan, penilaian, dan evaluasi kebijakan rencana induk, lalu ubah ketentuannya ketika arah pembangunan, teknologi, atau kebutuhan bergeser.',
        en: 'Schedule monitoring, assessment and evaluation of the master plan policy, and amend it when development goals, technology or needs shift.',
      },
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
