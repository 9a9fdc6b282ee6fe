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
