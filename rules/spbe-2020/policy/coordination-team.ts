import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 10,
  capability: 'process',
  name: {
    id: 'Tingkat Kematangan Kebijakan Internal Tim Koordinasi SPBE Instansi Pusat/Pemerintah Daerah',
    en: 'Maturity of the internal policy on the SPBE coordination team of the agency',
  },
  label: { id: 'Kebijakan Tim Koordinasi SPBE', en: 'SPBE coordination team policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang Tim Koordinasi SPBE?',
    en: 'Does the agency have an internal policy on its SPBE coordination team?',
  },
  levels: [
    {
      level: 1,
      criteria: [{ id: 'Kebijakan belum ada atau baru berupa konsep.', en: 'No policy exists, or only a draft of it.' }],
      evidence: [
        {
          id: 'Rancangan peraturan atau keputusan tentang Tim Koordinasi SPBE',
          en: 'A draft regulation or decision on the SPBE coordination team',
        },
        { id: 'Notulensi atau undangan rapat penyusunannya', en: 'Minutes or invitations of its drafting meetings' },
      ],
      lift: {
        id: 'Tetapkan Tim Koordinasi SPBE melalui keputusan pimpinan yang menguraikan tugas tim, sekurang-kurangnya bagi sebagian unit.',
        en: 'Establish the SPBE coordination team by a decision of the agency’s head that sets its tasks for at least some units.',
      },
    },
    {
      level: 2,
      criteria: [
        { id: 'Kebijakan telah ditetapkan.', en: 'The policy has been enacted.' },
        {
          id: 'Tugas tim diatur untuk penerapan SPBE pada sebagian unit kerja atau perangkat daerah.',
          en: 'It sets the team’s tasks for SPBE in some of the agency’s units.',
        },
      ],
      evidence: [{ id: 'Keputusan yang mengatur tugas tim bagi sebagian unit', en: 'A decision that sets its tasks for some units' }],
      lift: {
        id: 'Perluas uraian tugas tim dalam keputusan sehingga mencakup penerapan SPBE pada seluruh unit kerja atau perangkat daerah.',
        en: 'Widen the team’s tasks in the decision to cover SPBE in all of the agency’s units.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Tugas tim diatur untuk penerapan SPBE pada seluruh unit kerja atau perangkat daerah.',
          en: 'It sets the team’s tasks for SPBE in all of the agency’s units.',
        },
      ],
      evidence: [{ id: 'Keputusan yang mengatur tugas tim bagi seluruh unit', en: 'A decision that sets its tasks for all units' }],
      lift: {
        id: 'Cantumkan tugas koordinasi dan kerja sama SPBE dengan instansi lain, lalu evaluasi kebijakan tim secara berkala dan tertulis.',
        en: 'Add SPBE coordination and cooperation with other agencies to the team’s tasks, then evaluate the policy periodically in writing.',
      },
    },
    {
      level: 4,
      criteria: [
        { id: 'Tugas tim mencakup penerapan SPBE antarinstansi.', en: 'The team’s tasks include SPBE between agencies.' },
        { id: 'Kebijakan direviu dan dievaluasi secara berkala.', en: 'The policy is reviewed and evaluated periodically.' },
      ],
      evidence: [
        { id: 'Ketentuan tentang koordinasi antarinstansi', en: 'A provision on coordination between agencies' },
        {
          id: 'Laporan reviu yang berumur kurang dari dua tahun, berisi masalah dan rekomendasi',
          en: 'A review report under two years old, with issues and recommendations',
        },
      ],
      lift: {
        id: 'Perbarui keputusan Tim Koordinasi SPBE, misalnya susunan dan tugasnya, mengikuti rekomendasi dalam laporan reviu.',
        en: 'Renew the decision on the SPBE coordination team, for example its membership and tasks, as the review report recommends.',
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
  cites: [annex(10), guide(45)],
})
