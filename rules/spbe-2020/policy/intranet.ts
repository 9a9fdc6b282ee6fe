import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 6,
  capability: 'process',
  name: {
    id: 'Tingkat Kematangan Kebijakan Internal Layanan Jaringan Intra Instansi Pusat/Pemerintah Daerah',
    en: 'Maturity of the internal policy on the intra-network service of the agency',
  },
  label: { id: 'Kebijakan jaringan intra', en: 'Intra-network policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang layanan jaringan intra?',
    en: 'Does the agency have an internal policy on the intra-network service?',
  },
  levels: [
    {
      level: 1,
      criteria: [{ id: 'Kebijakan belum ada atau baru berupa konsep.', en: 'No policy exists, or only a draft of it.' }],
      evidence: [
        {
          id: 'Rancangan peraturan atau keputusan tentang layanan jaringan intra',
          en: 'A draft regulation or decision on the intra-network service',
        },
        { id: 'Notulensi atau undangan rapat penyusunannya', en: 'Minutes or invitations of its drafting meetings' },
      ],
      lift: {
        id: 'Tetapkan rancangan kebijakan jaringan intra sehingga pengoperasian dan penggunaannya pada sebagian unit memiliki dasar hukum.',
        en: 'Enact the draft intra-network policy so that operating and using the network in some units has a legal basis.',
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
        id: 'Ubah kebijakan jaringan intra agar mengatur penggunaan oleh seluruh unit kerja atau perangkat daerah, termasuk yang berkantor terpisah.',
        en: 'Amend the intra-network policy to govern use by all units, including those in separate buildings.',
      },
    },
    {
      level: 3,
      criteria: [
        { id: 'Penggunaannya diatur untuk seluruh unit kerja atau perangkat daerah.', en: 'It governs use by all of the agency’s units.' },
      ],
      evidence: [{ id: 'Peraturan yang berlaku bagi seluruh unit', en: 'A regulation that applies to all units' }],
      lift: {
        id: 'Atur interkoneksi dan akses ke Jaringan Intra Pemerintah atau jaringan intra instansi lain, disertai reviu berkala atas kebijakan itu.',
        en: 'Govern interconnection and access to the Government Intra-network or that of another agency, and review the policy periodically.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Interkoneksi dengan Jaringan Intra Pemerintah atau jaringan intra instansi lain diatur.',
          en: 'It governs interconnection with the Government Intra-network or that of another agency.',
        },
        { id: 'Kebijakan direviu dan dievaluasi secara berkala.', en: 'The policy is reviewed and evaluated periodically.' },
      ],
      evidence: [
        { id: 'Pasal tentang interkoneksi jaringan', en: 'An article on network interconnection' },
        {
          id: 'Laporan reviu yang berumur kurang dari dua tahun, berisi masalah dan rekomendasi',
          en: 'A review report under two years old, with issues and recommendations',
        },
      ],
      lift: {
        id: 'Tetapkan perubahan kebijakan atau prosedur jaringan intra yang melaksanakan rekomendasi reviu, misalnya tentang hak akses dan interkoneksi.',
        en: 'Enact an amended intra-network policy or procedure that carries out the review’s recommendations, for example on access rights and interconnection.',
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
  cites: [annex(6), guide(27)],
})
