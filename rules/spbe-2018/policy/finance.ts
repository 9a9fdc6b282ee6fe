import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 11,
  capability: 'process',
  name: { id: 'Kebijakan Internal Layanan Manajemen Keuangan', en: 'Internal policy: the finance system' },
  label: { id: 'Kebijakan sistem keuangan', en: 'Finance system policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang sistem manajemen keuangan?',
    en: 'Does the agency have an internal policy on the finance system?',
  },
  levels: [
    {
      level: 0,
      criteria: [
        {
          id: 'Tidak ada kebijakan internal tentang sistem manajemen keuangan.',
          en: 'There is no internal policy on the finance system.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Susun konsep kebijakan sistem manajemen keuangan elektronik dengan melibatkan unit keuangan, inspektorat, dan unit pengelola TIK.',
        en: 'Draft a policy on the electronic finance system, involving the finance unit, the inspectorate and the ICT unit.',
      },
    },
    {
      level: 1,
      criteria: [{ id: 'Konsep kebijakan telah ada.', en: 'A draft of the policy exists.' }],
      evidence: [],
      lift: {
        id: 'Tetapkan kebijakan sistem keuangan bagi kebutuhan yang mendesak, seperti penatausahaan dan pencairan belanja.',
        en: 'Enact a finance system policy for urgent needs such as bookkeeping and payment of expenditure.',
      },
    },
    {
      level: 2,
      criteria: [
        { id: 'Kebijakan telah ditetapkan.', en: 'The policy has been enacted.' },
        { id: 'Sebagian kebutuhan instansi diatur.', en: 'It covers some of the agency’s needs.' },
      ],
      evidence: [],
      lift: {
        id: 'Perluas pengaturan ke seluruh kebutuhan keuangan, dari pelaksanaan anggaran dan penatausahaan sampai akuntansi dan pelaporan.',
        en: 'Widen the policy to all financial needs, from executing the budget and bookkeeping to accounting and reporting.',
      },
    },
    {
      level: 3,
      criteria: [{ id: 'Seluruh kebutuhan instansi diatur.', en: 'It covers all of the agency’s needs.' }],
      evidence: [],
      lift: {
        id: 'Wajibkan dalam kebijakan agar sistem keuangan terhubung dengan aplikasi lain instansi, seperti penganggaran, pengadaan, dan kepegawaian.',
        en: 'Require in the policy that the finance system connects to the agency’s other applications, such as budgeting, procurement and personnel.',
      },
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
      lift: {
        id: 'Evaluasi kebijakan sistem keuangan secara berkala; pantau dan nilai pengaruh temuan pemeriksaan, teknologi, serta perubahan standar akuntansi.',
        en: 'Evaluate the finance system policy periodically; monitor and assess the bearing of audit findings, technology and new accounting standards.',
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
  cites: [questionnaire(11)],
})
