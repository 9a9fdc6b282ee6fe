import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 2,
  capability: 'process',
  name: {
    id: 'Tingkat Kematangan Kebijakan Internal Peta Rencana SPBE Instansi Pusat/Pemerintah Daerah',
    en: 'Maturity of the internal policy on the SPBE roadmap of the agency',
  },
  label: { id: 'Kebijakan Peta Rencana SPBE', en: 'SPBE roadmap policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang Peta Rencana SPBE?',
    en: 'Does the agency have an internal policy on its SPBE roadmap?',
  },
  levels: [
    {
      level: 1,
      criteria: [{ id: 'Kebijakan belum ada atau baru berupa konsep.', en: 'No policy exists, or only a draft of it.' }],
      evidence: [
        { id: 'Rancangan peraturan atau keputusan tentang Peta Rencana SPBE', en: 'A draft regulation or decision on the SPBE roadmap' },
        { id: 'Notulensi atau undangan rapat penyusunannya', en: 'Minutes or invitations of its drafting meetings' },
      ],
    },
    {
      level: 2,
      criteria: [
        { id: 'Kebijakan telah ditetapkan.', en: 'The policy has been enacted.' },
        { id: 'Muatan peta rencana baru diatur sebagian.', en: 'It covers part of what a roadmap contains.' },
      ],
      evidence: [{ id: 'Peraturan yang memuat sebagian isi peta rencana', en: 'A regulation that covers part of the roadmap' }],
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Seluruh muatan diatur: tata kelola, manajemen, layanan, infrastruktur, aplikasi, keamanan, dan audit TIK.',
          en: 'It covers everything a roadmap contains: governance, management, services, infrastructure, applications, security and ICT audit.',
        },
      ],
      evidence: [{ id: 'Peraturan yang memuat seluruh isi peta rencana', en: 'A regulation that covers the whole roadmap' }],
    },
    {
      level: 4,
      criteria: [
        { id: 'Keselarasan dengan Peta Rencana SPBE Nasional diatur.', en: 'It governs alignment with the national SPBE roadmap.' },
        { id: 'Kebijakan direviu dan dievaluasi secara berkala.', en: 'The policy is reviewed and evaluated periodically.' },
      ],
      evidence: [
        { id: 'Pasal tentang keselarasan dengan peta rencana nasional', en: 'An article on alignment with the national roadmap' },
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
  cites: [annex(2), guide(11)],
})
