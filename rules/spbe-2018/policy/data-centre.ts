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
      lift: {
        id: 'Susun konsep kebijakan pengoperasian pusat data yang mengatur penyediaan, pemeliharaan, dan pemanfaatannya, dengan merujuk standar seperti ANSI/TIA-942.',
        en: 'Draft a policy on supplying, maintaining and using the data centre that refers to a standard such as ANSI/TIA-942.',
      },
    },
    {
      level: 1,
      criteria: [{ id: 'Konsep kebijakan telah ada.', en: 'A draft of the policy exists.' }],
      evidence: [],
      lift: {
        id: 'Tetapkan kebijakan pusat data dan sebutkan unit kerja atau perangkat daerah yang mulai wajib mengikutinya.',
        en: 'Enact the data centre policy and name the units that must start to follow it.',
      },
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
      lift: {
        id: 'Berlakukan kebijakan pusat data bagi semua unit, termasuk unit yang masih mengelola server sendiri.',
        en: 'Apply the data centre policy to all units, including those that still run their own servers.',
      },
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
      lift: {
        id: 'Atur integrasi dengan pusat data instansi lain, atau tahapan peralihan ke pusat data nasional, dalam kebijakan pengoperasian.',
        en: 'Govern integration with other agencies’ data centres, or the stages of moving to the national one, in the operating policy.',
      },
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
      lift: {
        id: 'Evaluasi kebijakan pusat data secara berkala terhadap perkembangan teknologi, risiko, dan kebutuhan kapasitas, lalu dokumentasikan penilaian serta perubahannya.',
        en: 'Evaluate the data centre policy periodically against developments in technology, risks and capacity needs, and document assessments and changes.',
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
  cites: [questionnaire(5)],
})
