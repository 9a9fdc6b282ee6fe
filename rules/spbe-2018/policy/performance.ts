import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 12,
  capability: 'process',
  name: { id: 'Kebijakan Internal Layanan Manajemen Kinerja', en: 'Internal policy: the performance system' },
  label: { id: 'Kebijakan sistem kinerja', en: 'Performance system policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang sistem manajemen kinerja?',
    en: 'Does the agency have an internal policy on the performance system?',
  },
  levels: [
    {
      level: 0,
      criteria: [
        {
          id: 'Tidak ada kebijakan internal tentang sistem manajemen kinerja.',
          en: 'There is no internal policy on the performance system.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Bersama unit perencanaan, susun konsep kebijakan sistem manajemen kinerja yang menjelaskan sasaran, indikator, dan pelaporannya.',
        en: 'With the planning unit, draft a policy on the performance system that explains objectives, indicators and reporting.',
      },
    },
    {
      level: 1,
      criteria: [{ id: 'Konsep kebijakan telah ada.', en: 'A draft of the policy exists.' }],
      evidence: [],
      lift: {
        id: 'Tetapkan kebijakan sistem kinerja, sekurang-kurangnya untuk pencatatan target dan capaian setiap unit.',
        en: 'Enact a performance system policy, at least for recording the targets and results of each unit.',
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
        id: 'Atur siklus kinerja selengkapnya dalam kebijakan: penetapan target, pengukuran, persetujuan atasan, evaluasi, dan pelaporan.',
        en: 'Govern the whole performance cycle in the policy: setting targets, measuring, approval by superiors, evaluating and reporting.',
      },
    },
    {
      level: 3,
      criteria: [{ id: 'Seluruh kebutuhan instansi diatur.', en: 'It covers all of the agency’s needs.' }],
      evidence: [],
      lift: {
        id: 'Tentukan dalam kebijakan bagaimana data kinerja dipertukarkan dengan aplikasi penganggaran, kepegawaian, atau monitoring dan evaluasi.',
        en: 'Lay down in the policy how performance data is exchanged with budgeting, personnel or monitoring applications.',
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
        id: 'Pantau, nilai, dan evaluasi kebijakan sistem kinerja secara berkala, lalu sesuaikan ketika sasaran instansi atau cara pengukurannya berubah.',
        en: 'Monitor, assess and evaluate the performance system policy periodically, and adapt it when objectives or ways of measuring change.',
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
  cites: [questionnaire(12)],
})
