import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 14,
  capability: 'process',
  name: { id: 'Kebijakan Internal Layanan Pengaduan Publik', en: 'Internal policy: the public complaint system' },
  label: { id: 'Kebijakan sistem pengaduan publik', en: 'Public complaint system policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang sistem pengaduan publik?',
    en: 'Does the agency have an internal policy on the public complaint system?',
  },
  levels: [
    {
      level: 0,
      criteria: [
        {
          id: 'Tidak ada kebijakan internal tentang sistem pengaduan publik.',
          en: 'There is no internal policy on the public complaint system.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Susun konsep kebijakan sistem pengaduan publik yang memuat saluran, tata cara, dan unit yang wajib menanggapi.',
        en: 'Draft a policy on the public complaint system that states channels, procedure and the units that must respond.',
      },
    },
    {
      level: 1,
      criteria: [{ id: 'Konsep kebijakan telah ada.', en: 'A draft of the policy exists.' }],
      evidence: [],
      lift: {
        id: 'Tetapkan kebijakan pengaduan yang mengatur sebagian kebutuhan, seperti penerimaan laporan dan batas waktu tanggapan.',
        en: 'Enact a complaint policy that governs some needs, such as receiving reports and time limits for responding.',
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
        id: 'Lengkapi kebijakan dengan verifikasi, penyaluran, penyelesaian, dan pelaporan pengaduan sehingga semua kebutuhan instansi diatur.',
        en: 'Complete the policy with verifying, routing, resolving and reporting complaints, so that all of the agency’s needs are governed.',
      },
    },
    {
      level: 3,
      criteria: [{ id: 'Seluruh kebutuhan instansi diatur.', en: 'It covers all of the agency’s needs.' }],
      evidence: [],
      lift: {
        id: 'Atur penerusan data pengaduan ke aplikasi lain di dalam instansi, misalnya manajemen kinerja dan pelayanan publik.',
        en: 'Govern how complaint data passes to other applications within the agency, for example performance management and public services.',
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
        id: 'Pantau, nilai, dan evaluasi kebijakan pengaduan secara berkala dengan data pola laporan, lalu sesuaikan saluran dan prosedurnya.',
        en: 'Monitor, assess and evaluate the complaint policy periodically from patterns in the reports, and adapt channels and procedures.',
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
  cites: [questionnaire(14)],
})
