import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 13,
  capability: 'process',
  name: { id: 'Kebijakan Internal Layanan Pengadaan', en: 'Internal policy: the electronic procurement system' },
  label: { id: 'Kebijakan sistem pengadaan', en: 'Procurement system policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang sistem pengadaan elektronik?',
    en: 'Does the agency have an internal policy on the electronic procurement system?',
  },
  levels: [
    {
      level: 0,
      criteria: [
        {
          id: 'Tidak ada kebijakan internal tentang sistem pengadaan elektronik.',
          en: 'There is no internal policy on the electronic procurement system.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Susun konsep kebijakan sistem pengadaan elektronik bersama unit pengadaan barang/jasa dan unit hukum.',
        en: 'Draft a policy on the electronic procurement system together with the procurement and legal units.',
      },
    },
    {
      level: 1,
      criteria: [{ id: 'Konsep kebijakan telah ada.', en: 'A draft of the policy exists.' }],
      evidence: [],
      lift: {
        id: 'Tetapkan kebijakan pengadaan elektronik yang mengatur sebagian kebutuhan, misalnya pengumuman paket dan pemilihan penyedia.',
        en: 'Enact an electronic procurement policy for some needs, for example announcing packages and selecting suppliers.',
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
        id: 'Atur semua kebutuhan pengadaan elektronik, dari perencanaan paket dan pemilihan penyedia sampai kontrak dan serah terima.',
        en: 'Govern all needs of electronic procurement, from planning packages and selecting suppliers to contracts and handover.',
      },
    },
    {
      level: 3,
      criteria: [{ id: 'Seluruh kebutuhan instansi diatur.', en: 'It covers all of the agency’s needs.' }],
      evidence: [],
      lift: {
        id: 'Tambahkan ketentuan yang menghubungkan sistem pengadaan dengan aplikasi penganggaran dan keuangan instansi, misalnya melalui kode paket bersama.',
        en: 'Add provisions that connect procurement with the agency’s budgeting and finance applications, for example by common package codes.',
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
        id: 'Pantau dan nilai pelaksanaan kebijakan pengadaan elektronik, lalu evaluasi secara berkala mengikuti perubahan aturan pengadaan, teknologi, dan kebutuhan.',
        en: 'Monitor and assess how the electronic procurement policy works, and evaluate it periodically as procurement rules, technology and needs change.',
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
  cites: [questionnaire(13)],
})
