import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 9,
  capability: 'process',
  name: { id: 'Kebijakan Internal Layanan Manajemen Kepegawaian', en: 'Internal policy: the personnel management system' },
  label: { id: 'Kebijakan sistem kepegawaian', en: 'Personnel system policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang sistem manajemen kepegawaian?',
    en: 'Does the agency have an internal policy on the personnel management system?',
  },
  levels: [
    {
      level: 0,
      criteria: [
        {
          id: 'Tidak ada kebijakan internal tentang sistem manajemen kepegawaian.',
          en: 'There is no internal policy on the personnel management system.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Susun konsep kebijakan sistem manajemen kepegawaian bersama unit kepegawaian, dimulai dari pengelolaan data pokok pegawai.',
        en: 'Draft a policy on the personnel management system with the personnel unit, starting from the core records of staff.',
      },
    },
    {
      level: 1,
      criteria: [{ id: 'Konsep kebijakan telah ada.', en: 'A draft of the policy exists.' }],
      evidence: [],
      lift: {
        id: 'Tetapkan kebijakan sistem kepegawaian yang mengatur kebutuhan prioritas, misalnya pemutakhiran data pegawai dan pengajuan cuti.',
        en: 'Enact a personnel system policy that governs priority needs, for example updating staff records and applying for leave.',
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
        id: 'Atur seluruh kebutuhan kepegawaian dalam kebijakan, dari pengangkatan, kenaikan pangkat, dan mutasi sampai pensiun.',
        en: 'Govern all personnel needs in the policy, from appointment, promotion and transfer to retirement.',
      },
    },
    {
      level: 3,
      criteria: [{ id: 'Seluruh kebutuhan instansi diatur.', en: 'It covers all of the agency’s needs.' }],
      evidence: [],
      lift: {
        id: 'Tambahkan ketentuan sinkronisasi data pegawai dengan sistem BKN atau aplikasi lain instansi, beserta jadwal dan penanggung jawabnya.',
        en: 'Add rules for synchronising staff data with the civil service agency or the agency’s other applications, with schedule and owner.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Integrasi dengan sistem Badan Kepegawaian Negara atau aplikasi lain instansi didukung.',
          en: 'It supports integration with the national civil service agency’s system or the agency’s other applications.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Evaluasi kebijakan sistem kepegawaian secara berkala, dengan memantau dan menilai kesesuaiannya terhadap aturan ASN, teknologi, dan kebutuhan pegawai.',
        en: 'Evaluate the personnel system policy periodically, monitoring and assessing its fit with civil service rules, technology and staff needs.',
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
  cites: [questionnaire(9)],
})
