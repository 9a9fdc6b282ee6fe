import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 7,
  capability: 'process',
  name: {
    id: 'Tingkat Kematangan Kebijakan Internal Penggunaan Sistem Penghubung Layanan Instansi Pusat/Pemerintah Daerah',
    en: 'Maturity of the internal policy on using the service interconnection system of the agency',
  },
  label: { id: 'Kebijakan sistem penghubung layanan', en: 'Service interconnection policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang penggunaan sistem penghubung layanan?',
    en: 'Does the agency have an internal policy on using the service interconnection system?',
  },
  levels: [
    {
      level: 1,
      criteria: [{ id: 'Kebijakan belum ada atau baru berupa konsep.', en: 'No policy exists, or only a draft of it.' }],
      evidence: [
        {
          id: 'Rancangan peraturan atau keputusan tentang penggunaan sistem penghubung layanan',
          en: 'A draft regulation or decision on using the service interconnection system',
        },
        { id: 'Notulensi atau undangan rapat penyusunannya', en: 'Minutes or invitations of its drafting meetings' },
      ],
      lift: {
        id: 'Tetapkan kebijakan penggunaan sistem penghubung layanan, dimulai dari unit yang layanannya sudah saling bertukar data.',
        en: 'Enact a policy on using the service interconnection system, starting with units whose services already exchange data.',
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
        id: 'Wajibkan dalam kebijakan agar seluruh unit mempertukarkan layanan melalui sistem penghubung, bukan melalui sambungan langsung antaraplikasi.',
        en: 'Require in the policy that all units exchange services through the interconnection system instead of direct links between applications.',
      },
    },
    {
      level: 3,
      criteria: [
        { id: 'Penggunaannya diatur untuk seluruh unit kerja atau perangkat daerah.', en: 'It governs use by all of the agency’s units.' },
      ],
      evidence: [{ id: 'Peraturan yang berlaku bagi seluruh unit', en: 'A regulation that applies to all units' }],
      lift: {
        id: 'Tambahkan ketentuan keterhubungan dengan Sistem Penghubung Layanan Pemerintah, lalu dokumentasikan reviu berkala atas kebijakan beserta rekomendasinya.',
        en: 'Add a provision on connecting to the Government Service Interconnection System, and document periodic policy reviews with their recommendations.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Keterhubungan dengan Sistem Penghubung Layanan Pemerintah diatur.',
          en: 'It governs connection to the Government Service Interconnection System.',
        },
        { id: 'Kebijakan direviu dan dievaluasi secara berkala.', en: 'The policy is reviewed and evaluated periodically.' },
      ],
      evidence: [
        { id: 'Pasal tentang keterhubungan dengan sistem pemerintah', en: 'An article on connecting to the government’s system' },
        {
          id: 'Laporan reviu yang berumur kurang dari dua tahun, berisi masalah dan rekomendasi',
          en: 'A review report under two years old, with issues and recommendations',
        },
      ],
      lift: {
        id: 'Terbitkan kebijakan baru atau prosedur turunan tentang integrasi dengan Sistem Penghubung Layanan Pemerintah sesuai rekomendasi reviu.',
        en: 'Issue a new policy or derived procedure on integration with the Government Service Interconnection System, following the review’s recommendations.',
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
  cites: [annex(7), guide(32)],
})
