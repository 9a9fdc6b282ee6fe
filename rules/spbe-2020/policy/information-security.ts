import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 8,
  capability: 'process',
  name: {
    id: 'Tingkat Kematangan Kebijakan Internal Manajemen Keamanan Informasi',
    en: 'Maturity of the internal policy on information security management',
  },
  label: { id: 'Kebijakan keamanan informasi', en: 'Information security policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang manajemen keamanan informasi?',
    en: 'Does the agency have an internal policy on information security management?',
  },
  levels: [
    {
      level: 1,
      criteria: [{ id: 'Kebijakan belum ada atau baru berupa konsep.', en: 'No policy exists, or only a draft of it.' }],
      evidence: [
        {
          id: 'Rancangan peraturan atau keputusan tentang manajemen keamanan informasi',
          en: 'A draft regulation or decision on information security management',
        },
        { id: 'Notulensi atau undangan rapat penyusunannya', en: 'Minutes or invitations of its drafting meetings' },
      ],
      lift: {
        id: 'Tetapkan kebijakan manajemen keamanan informasi yang sedikitnya menentukan ruang lingkup dan penanggung jawabnya.',
        en: 'Enact an information security management policy that at least fixes its scope and who is responsible.',
      },
    },
    {
      level: 2,
      criteria: [
        { id: 'Kebijakan telah ditetapkan.', en: 'The policy has been enacted.' },
        { id: 'Cakupan manajemen keamanan informasi baru diatur sebagian.', en: 'It covers part of information security management.' },
      ],
      evidence: [{ id: 'Peraturan yang memuat sebagian cakupan', en: 'A regulation that covers part of the scope' }],
      lift: {
        id: 'Lengkapi kebijakan hingga mengatur ruang lingkup, penanggung jawab, perencanaan, dukungan pengoperasian, evaluasi kinerja, dan perbaikan berkelanjutan.',
        en: 'Complete the policy with scope, responsibility, planning, operational support, performance evaluation and continual improvement.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Seluruh cakupan diatur: ruang lingkup, penanggung jawab, perencanaan, dukungan pengoperasian, evaluasi kinerja, dan perbaikan berkelanjutan.',
          en: 'It covers all of it: scope, responsibility, planning, operational support, performance evaluation and continual improvement.',
        },
      ],
      evidence: [{ id: 'Peraturan yang memuat seluruh cakupan', en: 'A regulation that covers the whole scope' }],
      lift: {
        id: 'Cantumkan pasal yang mewajibkan seluruh unit menerapkan manajemen keamanan informasi, kemudian reviu dan evaluasi kebijakan itu secara berkala.',
        en: 'Add an article obliging all units to apply information security management, then review and evaluate the policy periodically.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Penerapannya diatur untuk seluruh unit kerja atau perangkat daerah.',
          en: 'It governs application in all of the agency’s units.',
        },
        { id: 'Kebijakan direviu dan dievaluasi secara berkala.', en: 'The policy is reviewed and evaluated periodically.' },
      ],
      evidence: [
        { id: 'Pasal yang mewajibkan seluruh unit', en: 'An article that binds all units' },
        {
          id: 'Laporan reviu yang berumur kurang dari dua tahun, berisi masalah dan rekomendasi',
          en: 'A review report under two years old, with issues and recommendations',
        },
      ],
      lift: {
        id: 'Jadikan rekomendasi reviu sebagai dasar kebijakan keamanan informasi yang baru, misalnya prosedur evaluasi kinerja keamanan.',
        en: 'Base a new information security policy on the review’s recommendations, for example a procedure for evaluating security performance.',
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
  cites: [annex(8), guide(37)],
})
