import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 1,
  capability: 'process',
  name: {
    id: 'Tingkat Kematangan Kebijakan Internal Arsitektur SPBE Instansi Pusat/Pemerintah Daerah',
    en: 'Maturity of the internal policy on the SPBE architecture of the agency',
  },
  label: { id: 'Kebijakan Arsitektur SPBE', en: 'SPBE architecture policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang Arsitektur SPBE?',
    en: 'Does the agency have an internal policy on its SPBE architecture?',
  },
  levels: [
    {
      level: 1,
      criteria: [{ id: 'Kebijakan belum ada atau baru berupa konsep.', en: 'No policy exists, or only a draft of it.' }],
      evidence: [
        {
          id: 'Rancangan peraturan atau keputusan; notulensi penyusunannya',
          en: 'A draft regulation or decision; minutes of its drafting',
        },
      ],
      lift: {
        id: 'Tetapkan peraturan atau keputusan pimpinan tentang Arsitektur SPBE yang mengatur sedikitnya sebagian domain dan referensi arsitektur.',
        en: 'Enact a regulation or decision on the SPBE architecture that governs at least some of its domains and references.',
      },
    },
    {
      level: 2,
      criteria: [
        { id: 'Kebijakan telah ditetapkan.', en: 'The policy has been enacted.' },
        { id: 'Referensi dan domain arsitektur diatur sebagian.', en: 'It covers some of the reference and domain architectures.' },
      ],
      evidence: [
        { id: 'Peraturan yang memuat sebagian domain arsitektur', en: 'A regulation that covers part of the architecture domains' },
      ],
      lift: {
        id: 'Petakan domain arsitektur yang belum diatur, lalu lengkapi peraturan hingga memuat keenam domain beserta referensinya.',
        en: 'Find the architecture domains not yet covered, then extend the regulation to all six domains and their references.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Keenam domain arsitektur dan referensinya diatur lengkap: proses bisnis, data dan informasi, infrastruktur, aplikasi, keamanan, layanan.',
          en: 'It covers all six architecture domains and their references: business process, data and information, infrastructure, application, security, service.',
        },
      ],
      evidence: [
        { id: 'Peraturan yang menguraikan keenam domain arsitektur', en: 'A regulation that sets out all six architecture domains' },
      ],
      lift: {
        id: 'Tambahkan pasal tentang integrasi SPBE dengan instansi lain, lalu reviu kebijakan secara berkala dan susun laporan berisi masalah serta rekomendasi.',
        en: 'Add an article on SPBE integration with other agencies, then review the policy periodically and report issues and recommendations.',
      },
    },
    {
      level: 4,
      criteria: [
        { id: 'Integrasi SPBE dengan instansi lain diatur.', en: 'It governs SPBE integration with other agencies.' },
        { id: 'Kebijakan direviu dan dievaluasi secara berkala.', en: 'It is reviewed and evaluated periodically.' },
      ],
      evidence: [
        { id: 'Pasal tentang integrasi antarinstansi', en: 'An article on integration between agencies' },
        {
          id: 'Laporan reviu yang berumur kurang dari dua tahun, berisi masalah dan rekomendasi',
          en: 'A review report under two years old, with issues and recommendations',
        },
      ],
      lift: {
        id: 'Tuangkan rekomendasi reviu ke dalam perubahan peraturan arsitektur atau kebijakan turunannya, misalnya keputusan tentang integrasi antarinstansi.',
        en: 'Turn the review’s recommendations into an amended architecture regulation or a derived policy, such as a decision on integration between agencies.',
      },
    },
    {
      level: 5,
      criteria: [{ id: 'Hasil reviu ditindaklanjuti dengan kebijakan baru.', en: 'The review has been followed up with a new policy.' }],
      evidence: [
        {
          id: 'Kebijakan baru atau turunannya yang mengikuti rekomendasi reviu',
          en: 'A new or derived policy that follows the recommendations of the review',
        },
      ],
    },
  ],
  cites: [annex(1), guide(7)],
})
