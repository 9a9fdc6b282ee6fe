import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 9,
  capability: 'process',
  name: { id: 'Tingkat Kematangan Kebijakan Internal Audit TIK', en: 'Maturity of the internal policy on ICT audit' },
  label: { id: 'Kebijakan audit TIK', en: 'ICT audit policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang audit TIK?',
    en: 'Does the agency have an internal policy on ICT audit?',
  },
  levels: [
    {
      level: 1,
      criteria: [{ id: 'Kebijakan belum ada atau baru berupa konsep.', en: 'No policy exists, or only a draft of it.' }],
      evidence: [
        { id: 'Rancangan peraturan atau keputusan tentang audit TIK', en: 'A draft regulation or decision on ICT audit' },
        { id: 'Notulensi atau undangan rapat penyusunannya', en: 'Minutes or invitations of its drafting meetings' },
      ],
    },
    {
      level: 2,
      criteria: [
        { id: 'Kebijakan telah ditetapkan.', en: 'The policy has been enacted.' },
        {
          id: 'Sebagian jenis audit diatur di antara audit infrastruktur, aplikasi, dan keamanan.',
          en: 'It governs some of the audits of infrastructure, applications and security.',
        },
      ],
      evidence: [{ id: 'Peraturan tentang sebagian jenis audit', en: 'A regulation on some of the audits' }],
    },
    {
      level: 3,
      criteria: [{ id: 'Ketiga jenis audit diatur.', en: 'It governs all three audits.' }],
      evidence: [{ id: 'Peraturan tentang ketiga jenis audit', en: 'A regulation on all three audits' }],
    },
    {
      level: 4,
      criteria: [{ id: 'Kebijakan direviu dan dievaluasi secara berkala.', en: 'The policy is reviewed and evaluated periodically.' }],
      evidence: [
        {
          id: 'Laporan reviu yang berumur kurang dari dua tahun, berisi masalah dan rekomendasi',
          en: 'A review report under two years old, with issues and recommendations',
        },
      ],
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
  cites: [annex(9), guide(41)],
})
