import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 7,
  capability: 'process',
  name: { id: 'Kebijakan Internal Penggunaan Aplikasi Umum Berbagi Pakai', en: 'Internal policy: using shared common applications' },
  label: { id: 'Kebijakan aplikasi umum berbagi pakai', en: 'Shared application policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang penggunaan aplikasi umum berbagi pakai?',
    en: 'Does the agency have an internal policy on using shared common applications?',
  },
  levels: [
    {
      level: 0,
      criteria: [
        {
          id: 'Tidak ada kebijakan internal tentang penggunaan aplikasi umum berbagi pakai.',
          en: 'There is no internal policy on using shared common applications.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Susun konsep kebijakan penggunaan aplikasi umum berbagi pakai, misalnya untuk naskah dinas, kepegawaian, dan pengaduan publik.',
        en: 'Draft a policy on using shared common applications, for example for official letters, personnel and public complaints.',
      },
    },
    {
      level: 1,
      criteria: [{ id: 'Konsep kebijakan telah ada.', en: 'A draft of the policy exists.' }],
      evidence: [],
      lift: {
        id: 'Tetapkan kebijakan yang menyebut aplikasi umum berbagi pakai yang digunakan instansi beserta unit penggunanya.',
        en: 'Enact a policy that names the shared common applications in use and the units that use them.',
      },
    },
    {
      level: 2,
      criteria: [
        { id: 'Kebijakan telah ditetapkan.', en: 'The policy has been enacted.' },
        { id: 'Penggunaan aplikasi umum berbagi pakai diatur.', en: 'It governs the use of shared common applications.' },
      ],
      evidence: [],
      lift: {
        id: 'Bandingkan kebijakan dengan arsitektur aplikasi pada rencana induk, lalu atur penggunaan semua aplikasi umum berbagi pakai.',
        en: 'Compare the policy with the application architecture of the master plan, then govern the use of all shared common applications.',
      },
    },
    {
      level: 3,
      criteria: [
        { id: 'Penggunaan semua aplikasi umum berbagi pakai diatur.', en: 'It governs the use of all shared common applications.' },
      ],
      evidence: [],
      lift: {
        id: 'Atur cara menghubungkan aplikasi umum berbagi pakai dengan aplikasi milik instansi, termasuk data yang dipertukarkan dan penanggung jawabnya.',
        en: 'Govern how shared common applications connect with the agency’s own, including the data exchanged and who answers for it.',
      },
    },
    {
      level: 4,
      criteria: [
        { id: 'Integrasinya dengan aplikasi instansi diatur.', en: 'It governs integrating them with the agency’s own applications.' },
      ],
      evidence: [],
      lift: {
        id: 'Nilai kebijakan berbagi pakai secara berkala melalui pemantauan dan evaluasi, lalu sesuaikan dengan aplikasi umum baru, teknologi, dan kebutuhan pengguna.',
        en: 'Assess the sharing policy periodically through monitoring and evaluation, and adapt it to new common applications, technology and users’ needs.',
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
  cites: [questionnaire(7)],
})
