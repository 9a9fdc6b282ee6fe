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
      lift: {
        id: 'Tetapkan kebijakan audit TIK yang mengatur sedikitnya satu jenis audit, misalnya audit aplikasi SPBE.',
        en: 'Enact an ICT audit policy that governs at least one kind of audit, for example that of SPBE applications.',
      },
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
      lift: {
        id: 'Lengkapi kebijakan sehingga pelaksanaan audit infrastruktur, audit aplikasi, dan audit keamanan SPBE seluruhnya diatur.',
        en: 'Complete the policy so that it governs how infrastructure, application and security audits are all carried out.',
      },
    },
    {
      level: 3,
      criteria: [{ id: 'Ketiga jenis audit diatur.', en: 'It governs all three audits.' }],
      evidence: [{ id: 'Peraturan tentang ketiga jenis audit', en: 'A regulation on all three audits' }],
      lift: {
        id: 'Reviu kebijakan audit TIK secara berkala bersama unit pengawasan intern, dan simpan laporan berisi masalah serta rekomendasi perbaikannya.',
        en: 'Review the ICT audit policy periodically with the internal oversight unit, and keep reports of issues and recommendations.',
      },
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
      lift: {
        id: 'Ubah kebijakan audit TIK, atau tetapkan prosedur audit turunannya, sesuai rekomendasi dalam laporan reviu.',
        en: 'Amend the ICT audit policy, or enact an audit procedure derived from it, as the review report recommends.',
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
  cites: [annex(9), guide(41)],
})
