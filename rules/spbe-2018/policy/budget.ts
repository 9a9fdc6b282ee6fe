import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 4,
  capability: 'process',
  name: { id: 'Kebijakan Internal Anggaran dan Belanja TIK', en: 'Internal policy: ICT planning and budgeting' },
  label: { id: 'Kebijakan anggaran dan belanja TIK', en: 'ICT budget policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang perencanaan dan penganggaran TIK?',
    en: 'Does the agency have an internal policy on ICT planning and budgeting?',
  },
  levels: [
    {
      level: 0,
      criteria: [
        {
          id: 'Tidak ada kebijakan internal tentang perencanaan dan penganggaran TIK.',
          en: 'There is no internal policy on ICT planning and budgeting.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Susun konsep kebijakan yang menautkan usulan belanja TIK dengan Rencana Induk SPBE, bersama unit perencanaan dan unit keuangan.',
        en: 'Draft a policy that ties ICT spending proposals to the SPBE master plan, together with the planning and finance units.',
      },
    },
    {
      level: 1,
      criteria: [{ id: 'Konsep kebijakan telah ada.', en: 'A draft of the policy exists.' }],
      evidence: [],
      lift: {
        id: 'Tetapkan kebijakan penganggaran TIK dan sebutkan bagian rencana induk yang wajib menjadi dasar usulan belanja.',
        en: 'Enact the ICT budgeting policy and name the parts of the master plan that spending proposals must rest on.',
      },
    },
    {
      level: 2,
      criteria: [
        { id: 'Kebijakan telah ditetapkan.', en: 'The policy has been enacted.' },
        { id: 'Penganggaran diselaraskan dengan sebagian rencana induk.', en: 'It aligns budgeting with part of the master plan.' },
      ],
      evidence: [],
      lift: {
        id: 'Perluas kewajiban penyelarasan ke seluruh muatan rencana induk dan sertakan format untuk memeriksa setiap usulan belanja TIK.',
        en: 'Extend the duty to align to the whole master plan and add a form for checking every ICT proposal.',
      },
    },
    {
      level: 3,
      criteria: [{ id: 'Penganggaran diselaraskan dengan seluruh rencana induk.', en: 'It aligns budgeting with all of the master plan.' }],
      evidence: [],
      lift: {
        id: 'Atur penganggaran bagi integrasi SPBE dengan instansi lain, termasuk pembagian biaya layanan dan penghubung data bersama.',
        en: 'Govern budgeting for SPBE integration with other agencies, including how costs of shared services and data links are split.',
      },
    },
    {
      level: 4,
      criteria: [
        { id: 'Penganggaran mencakup integrasi SPBE antarinstansi.', en: 'Budgeting includes SPBE integration between agencies.' },
      ],
      evidence: [],
      lift: {
        id: 'Pantau, nilai, dan evaluasi kebijakan penganggaran TIK menurut siklus anggaran, lalu perbaiki ketentuan yang tertinggal oleh teknologi atau kebutuhan.',
        en: 'Monitor, assess and evaluate the ICT budgeting policy with the budget cycle, and mend provisions that technology or needs have overtaken.',
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
  cites: [questionnaire(4)],
})
