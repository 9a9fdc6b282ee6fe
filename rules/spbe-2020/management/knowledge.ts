import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 26,
  capability: 'process',
  name: { id: 'Tingkat Kematangan Penerapan Manajemen Pengetahuan', en: 'Maturity of the application of knowledge management' },
  label: { id: 'Manajemen pengetahuan', en: 'Knowledge management' },
  question: { id: 'Apakah instansi menerapkan manajemen pengetahuan SPBE?', en: 'Does the agency apply SPBE knowledge management?' },
  levels: [
    {
      level: 1,
      criteria: [
        { id: 'Manajemen pengetahuan belum ada, atau tanpa perencanaan.', en: 'There is no knowledge management, or it is unplanned.' },
      ],
      evidence: [{ id: 'Rancangan atau catatan awal manajemen pengetahuan', en: 'A draft or first records of knowledge management' }],
      lift: {
        id: 'Rencanakan kegiatan manajemen pengetahuan, tentukan pengetahuan SPBE yang perlu didokumentasikan, dan masukkan jadwalnya ke peta rencana SPBE.',
        en: 'Plan knowledge management, decide which SPBE knowledge must be documented, and enter the schedule in the SPBE roadmap.',
      },
    },
    {
      level: 2,
      criteria: [{ id: 'Dilaksanakan dengan perencanaan, belum berpedoman.', en: 'It is planned, without a guideline yet.' }],
      evidence: [
        {
          id: 'Rencana kegiatan manajemen pengetahuan dalam peta rencana',
          en: 'Planned activities of knowledge management in the roadmap',
        },
      ],
      lift: {
        id: 'Tetapkan pedoman manajemen pengetahuan beserta struktur pengelolanya, lalu gunakan aplikasi untuk menyimpan dan membagikan pengetahuan.',
        en: 'Adopt a knowledge management guideline that names who is in charge, and use an application to store and share knowledge.',
      },
    },
    {
      level: 3,
      criteria: [
        { id: 'Dilaksanakan mengikuti pedoman instansi.', en: 'It follows the agency’s guideline.' },
        { id: 'Aplikasi manajemen pengetahuan digunakan.', en: 'A knowledge management application is used.' },
      ],
      evidence: [
        {
          id: 'Dokumentasi manajemen pengetahuan yang mengikuti pedoman',
          en: 'Records of knowledge management that follow the guideline',
        },
      ],
      lift: {
        id: 'Integrasikan aplikasi manajemen pengetahuan, termasuk dengan sistem nasional, libatkan semua unit untuk mengisinya, dan reviu pemanfaatannya dalam laporan.',
        en: 'Integrate the knowledge application, also with the national system, have all units contribute to it, and review its use in a report.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Semua unit menggunakan aplikasi manajemen pengetahuan yang terintegrasi.',
          en: 'All units use an integrated knowledge management application.',
        },
        { id: 'Penerapannya direviu dan dievaluasi.', en: 'Its application is reviewed and evaluated.' },
      ],
      evidence: [
        { id: 'Bukti penggunaan aplikasi oleh semua unit', en: 'Proof that all units use the application' },
        {
          id: 'Laporan reviu yang berumur kurang dari dua tahun, berisi masalah dan rekomendasi',
          en: 'A review report under two years old, with issues and recommendations',
        },
      ],
      lift: {
        id: 'Tindak lanjuti reviu dengan memperbarui pedoman, menata ulang isi pengetahuan, dan menyempurnakan aplikasinya, disertai catatan setiap perbaikan.',
        en: 'Follow up the review by updating the guideline, reordering the knowledge held and improving the application, with a record of each improvement.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Manajemen pengetahuan diperbaiki sebagai tindak lanjut reviu.',
          en: 'Knowledge management has been improved to follow up the review.',
        },
      ],
      evidence: [
        {
          id: 'Catatan perbaikan manajemen pengetahuan setelah reviu',
          en: 'Records of improvements to knowledge management after the review',
        },
      ],
    },
  ],
  cites: [annex(26), guide(104)],
})
