import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 4,
  capability: 'process',
  name: {
    id: 'Tingkat Kematangan Kebijakan Internal Pembangunan Aplikasi SPBE',
    en: 'Maturity of the internal policy on SPBE application development',
  },
  label: { id: 'Kebijakan pembangunan aplikasi', en: 'Application development policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang pembangunan aplikasi SPBE?',
    en: 'Does the agency have an internal policy on developing SPBE applications?',
  },
  levels: [
    {
      level: 1,
      criteria: [{ id: 'Kebijakan belum ada atau baru berupa konsep.', en: 'No policy exists, or only a draft of it.' }],
      evidence: [
        {
          id: 'Rancangan peraturan atau keputusan tentang pembangunan aplikasi',
          en: 'A draft regulation or decision on application development',
        },
        { id: 'Notulensi atau undangan rapat penyusunannya', en: 'Minutes or invitations of its drafting meetings' },
      ],
      lift: {
        id: 'Tetapkan kebijakan yang mengatur siklus pembangunan aplikasi, sedikitnya perencanaan, analisis, desain, implementasi, dan pemeliharaan.',
        en: 'Enact a policy on the application development cycle, covering at least planning, analysis, design, implementation and maintenance.',
      },
    },
    {
      level: 2,
      criteria: [
        { id: 'Kebijakan telah ditetapkan.', en: 'The policy has been enacted.' },
        { id: 'Siklus pembangunan aplikasi diatur.', en: 'It governs the application development cycle.' },
      ],
      evidence: [{ id: 'Peraturan yang memuat siklus pembangunan aplikasi', en: 'A regulation that sets out the development cycle' }],
      lift: {
        id: 'Tambahkan pasal yang mewajibkan setiap unit berkonsultasi dengan unit pengelola TIK sepanjang siklus pembangunan aplikasi.',
        en: 'Add an article that obliges every unit to consult the ICT unit throughout the application development cycle.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Konsultasi dengan unit pengelola TIK sepanjang siklus diatur.',
          en: 'It requires consulting the ICT unit along the cycle.',
        },
      ],
      evidence: [{ id: 'Pasal tentang konsultasi dengan unit pengelola TIK', en: 'An article on consulting the ICT unit' }],
      lift: {
        id: 'Atur kewenangan unit pengelola TIK untuk memadukan dan mengendalikan pembangunan aplikasi, lalu reviu kebijakan tersebut secara berkala.',
        en: 'Give the ICT unit authority in the policy to integrate and control application development, and review the policy periodically.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Keterpaduan dan pengendalian pembangunan oleh unit pengelola TIK diatur.',
          en: 'It governs integration and control of development by the ICT unit.',
        },
        { id: 'Kebijakan direviu dan dievaluasi secara berkala.', en: 'The policy is reviewed and evaluated periodically.' },
      ],
      evidence: [
        { id: 'Pasal tentang pengendalian oleh unit pengelola TIK', en: 'An article on control by the ICT unit' },
        {
          id: 'Laporan reviu yang berumur kurang dari dua tahun, berisi masalah dan rekomendasi',
          en: 'A review report under two years old, with issues and recommendations',
        },
      ],
      lift: {
        id: 'Tindak lanjuti rekomendasi reviu dengan kebijakan baru, misalnya prosedur pengujian kelaikan atau pemeliharaan aplikasi.',
        en: 'Follow up the review’s recommendations with a new policy, for example a procedure for acceptance testing or maintaining applications.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Hasil reviu dan evaluasi ditindaklanjuti dengan kebijakan baru.',
          en: 'Review and evaluation have been followed up with a new policy.',
        },
      ],
      evidence: [
        { id: 'Laporan reviu beserta rekomendasinya', en: 'The review report with its recommendations' },
        { id: 'Kebijakan baru atau turunannya yang mengikuti rekomendasi itu', en: 'A new or derived policy that follows them' },
      ],
    },
  ],
  cites: [annex(4), guide(19)],
})
