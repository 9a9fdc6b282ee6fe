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
      lift: {
        id: 'Susun konsep kebijakan sistem perencanaan dan penganggaran elektronik bersama unit perencanaan dan unit keuangan.',
        en: 'Draft a policy on the electronic planning and budgeting system with the planning and finance units.',
      },
    },
    {
      level: 1,
      criteria: [{ id: 'Konsep kebijakan telah ada.', en: 'A draft of the policy exists.' }],
      evidence: [],
      lift: {
        id: 'Tetapkan kebijakan yang mengatur sebagian tahapan perencanaan dan penganggaran, misalnya pengusulan kegiatan, melalui sistem.',
        en: 'Enact a policy under which some stages of planning and budgeting, for example proposing activities, run through the system.',
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
        id: 'Lengkapi kebijakan sehingga semua tahapan, dari usulan kegiatan sampai penetapan dan perubahan anggaran, diatur dalam sistem.',
        en: 'Complete the policy so that all stages, from proposed activities to adopting and amending the budget, are governed.',
      },
    },
    {
      level: 3,
      criteria: [{ id: 'Seluruh kebutuhan instansi diatur.', en: 'It covers all of the agency’s needs.' }],
      evidence: [],
      lift: {
        id: 'Atur pertukaran data sistem perencanaan dan penganggaran dengan aplikasi keuangan, kinerja, atau kepegawaian di dalam instansi.',
        en: 'Govern data exchange between the planning and budgeting system and the agency’s finance, performance or personnel applications.',
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
        id: 'Pantau, nilai, dan evaluasi kebijakan perencanaan dan penganggaran secara berkala, lalu revisi ketika aturan anggaran atau kebutuhan unit berubah.',
        en: 'Monitor, assess and evaluate the planning and budgeting policy periodically, and revise it when budget rules or units’ needs change.',
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
  cites: [questionnaire(10)],
})
