import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 5,
  capability: 'process',
  name: {
    id: 'Tingkat Kematangan Kebijakan Internal Layanan Pusat Data',
    en: 'Maturity of the internal policy on the data centre service',
  },
  label: { id: 'Kebijakan layanan pusat data', en: 'Data centre policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang layanan pusat data?',
    en: 'Does the agency have an internal policy on the data centre service?',
  },
  levels: [
    {
      level: 1,
      criteria: [{ id: 'Kebijakan belum ada atau baru berupa konsep.', en: 'No policy exists, or only a draft of it.' }],
      evidence: [
        {
          id: 'Rancangan peraturan atau keputusan tentang layanan pusat data',
          en: 'A draft regulation or decision on the data centre service',
        },
        { id: 'Notulensi atau undangan rapat penyusunannya', en: 'Minutes or invitations of its drafting meetings' },
      ],
      lift: {
        id: 'Tetapkan kebijakan layanan pusat data yang mengatur penempatan aplikasi dan data sekurang-kurangnya bagi sebagian unit.',
        en: 'Enact a data centre policy that governs the hosting of applications and data for at least some units.',
      },
    },
    {
      level: 2,
      criteria: [
        { id: 'Kebijakan telah ditetapkan.', en: 'The policy has been enacted.' },
        {
          id: 'Penggunaannya diatur untuk sebagian unit kerja atau perangkat daerah.',
          en: 'It governs use by some of the agency’s units.',
        },
      ],
      evidence: [{ id: 'Peraturan yang berlaku bagi sebagian unit', en: 'A regulation that applies to some units' }],
      lift: {
        id: 'Berlakukan ketentuan layanan pusat data bagi seluruh unit kerja atau perangkat daerah melalui peraturan tingkat instansi.',
        en: 'Make the data centre provisions binding on all units through a regulation issued at agency level.',
      },
    },
    {
      level: 3,
      criteria: [
        { id: 'Penggunaannya diatur untuk seluruh unit kerja atau perangkat daerah.', en: 'It governs use by all of the agency’s units.' },
      ],
      evidence: [{ id: 'Peraturan yang berlaku bagi seluruh unit', en: 'A regulation that applies to all units' }],
      lift: {
        id: 'Tambahkan pasal tentang interkoneksi dengan, atau penggunaan, Pusat Data Nasional, dan susun laporan reviu kebijakan secara berkala.',
        en: 'Add an article on interconnection with, or use of, the National Data Centre, and report on periodic reviews of the policy.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Interkoneksi dengan, atau penggunaan, Pusat Data Nasional diatur.',
          en: 'It governs interconnection with, or use of, the National Data Centre.',
        },
        { id: 'Kebijakan direviu dan dievaluasi secara berkala.', en: 'The policy is reviewed and evaluated periodically.' },
      ],
      evidence: [
        { id: 'Pasal tentang Pusat Data Nasional', en: 'An article on the National Data Centre' },
        {
          id: 'Laporan reviu yang berumur kurang dari dua tahun, berisi masalah dan rekomendasi',
          en: 'A review report under two years old, with issues and recommendations',
        },
      ],
      lift: {
        id: 'Perbarui kebijakan pusat data sesuai rekomendasi reviu, misalnya melalui keputusan atau prosedur pemanfaatan Pusat Data Nasional.',
        en: 'Renew the data centre policy as the review recommends, for example by a decision or procedure on using the National Data Centre.',
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
  cites: [annex(5), guide(23)],
})
