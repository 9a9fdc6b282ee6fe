import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 24,
  capability: 'process',
  name: { id: 'Tingkat Kematangan Penerapan Manajemen Aset TIK', en: 'Maturity of the application of ICT asset management' },
  label: { id: 'Manajemen aset TIK', en: 'ICT asset management' },
  question: { id: 'Apakah instansi menerapkan manajemen aset TIK?', en: 'Does the agency apply ICT asset management?' },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Kegiatan manajemen aset TIK belum ada, atau tanpa program yang terarah dan terencana.',
          en: 'There is no ICT asset management, or it has no directed and planned programme.',
        },
      ],
      evidence: [{ id: 'Rancangan atau catatan awal manajemen aset TIK', en: 'A draft or first records of ICT asset management' }],
      lift: {
        id: 'Susun program inventarisasi dan pengelolaan aset TIK dengan target tahunan, lalu cantumkan kegiatannya dalam peta rencana SPBE.',
        en: 'Plan a programme to inventory and manage ICT assets with yearly targets, and enter its activities in the SPBE roadmap.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Kegiatan memiliki program yang terarah dan terencana, belum mengacu pada pedoman.',
          en: 'It has a directed and planned programme, not yet following the guideline.',
        },
      ],
      evidence: [
        { id: 'Rencana kegiatan manajemen aset TIK dalam peta rencana', en: 'Planned activities of ICT asset management in the roadmap' },
      ],
      lift: {
        id: 'Kelola aset TIK menurut pedoman sejak perencanaan, pengadaan, dan penggunaan hingga penghapusan, dengan dokumen keluaran pada setiap tahap.',
        en: 'Manage ICT assets by the guideline from planning, procurement and use through to disposal, with a documented output at every stage.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Kegiatan mengacu pada pedoman: perencanaan, pengadaan, penggunaan, dan penghapusan aset.',
          en: 'It follows the guideline: planning, procurement, use and disposal of assets.',
        },
      ],
      evidence: [
        { id: 'Dokumentasi manajemen aset TIK yang mengikuti pedoman', en: 'Records of ICT asset management that follow the guideline' },
      ],
      lift: {
        id: 'Susun strategi aset TIK untuk dijalankan unit pengelola TIK di seluruh unit, disertai daftar aset terpadu dan laporan reviu berkala.',
        en: 'Write an asset strategy that the ICT unit carries out across all units, with one joint asset register and periodic review reports.',
      },
    },
    {
      level: 4,
      criteria: [
        { id: 'Unit pengelola TIK menjalankan strategi pengelolaan aset.', en: 'The ICT unit carries out an asset strategy.' },
        {
          id: 'Strategi itu diterapkan di seluruh unit kerja atau perangkat daerah.',
          en: 'That strategy is applied in all of the agency’s units.',
        },
        { id: 'Penerapannya direviu dan dievaluasi secara berkala.', en: 'Its application is reviewed and evaluated periodically.' },
      ],
      evidence: [
        { id: 'Strategi dan daftar aset TIK seluruh unit', en: 'The strategy and the ICT asset register of all units' },
        {
          id: 'Laporan reviu yang berumur kurang dari dua tahun, berisi masalah dan rekomendasi',
          en: 'A review report under two years old, with issues and recommendations',
        },
      ],
      lift: {
        id: 'Perbaiki daftar aset, jadwal pemeliharaan, dan tata cara penghapusan sesuai rekomendasi reviu, lalu dokumentasikan pengelolaan sebelum dan sesudahnya.',
        en: 'Improve the asset register, maintenance schedule and disposal procedure as the review recommends, and document how assets were managed before and after.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Penerapannya diperbaiki sebagai tindak lanjut reviu dan evaluasi.',
          en: 'Its application has been improved to follow up the review and evaluation.',
        },
      ],
      evidence: [
        {
          id: 'Catatan perbaikan manajemen aset TIK setelah reviu',
          en: 'Records of improvements to ICT asset management after the review',
        },
      ],
    },
  ],
  cites: [annex(24), guide(96)],
})
