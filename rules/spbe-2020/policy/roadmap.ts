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
      lift: {
        id: 'Rampungkan rancangan kebijakan Peta Rencana SPBE dan tetapkan menjadi peraturan atau keputusan yang mengatur sedikitnya sebagian muatannya.',
        en: 'Finish the draft roadmap policy and enact it as a regulation or decision that covers at least part of its contents.',
      },
    },
    {
      level: 2,
      criteria: [
        { id: 'Kebijakan telah ditetapkan.', en: 'The policy has been enacted.' },
        { id: 'Muatan peta rencana baru diatur sebagian.', en: 'It covers part of what a roadmap contains.' },
      ],
      evidence: [{ id: 'Peraturan yang memuat sebagian isi peta rencana', en: 'A regulation that covers part of the roadmap' }],
      lift: {
        id: 'Atur muatan yang belum tercakup sehingga tata kelola, manajemen, layanan, infrastruktur, aplikasi, keamanan, dan audit TIK lengkap.',
        en: 'Add what is missing so that governance, management, services, infrastructure, applications, security and ICT audit are all covered.',
      },
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
      lift: {
        id: 'Masukkan keselarasan dengan Peta Rencana SPBE Nasional ke dalam kebijakan, lalu evaluasi kebijakan itu secara berkala dengan laporan tertulis.',
        en: 'Write alignment with the national SPBE roadmap into the policy, then evaluate the policy periodically with a written report.',
      },
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
      lift: {
        id: 'Terbitkan perubahan kebijakan peta rencana, atau surat edaran turunannya, yang menjawab setiap rekomendasi dalam laporan reviu.',
        en: 'Issue an amended roadmap policy, or a circular derived from it, that answers each recommendation of the review report.',
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
  cites: [annex(2), guide(11)],
})
