import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 27,
  capability: 'process',
  name: { id: 'Tingkat Kematangan Penerapan Manajemen Perubahan', en: 'Maturity of the application of change management' },
  label: { id: 'Manajemen perubahan', en: 'Change management' },
  question: { id: 'Apakah instansi menerapkan manajemen perubahan SPBE?', en: 'Does the agency apply SPBE change management?' },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Kegiatan manajemen perubahan belum ada, atau tanpa perencanaan.',
          en: 'There is no change management, or it is unplanned.',
        },
      ],
      evidence: [{ id: 'Rancangan atau catatan awal manajemen perubahan', en: 'A draft or first records of change management' }],
      lift: {
        id: 'Susun rencana manajemen perubahan untuk aplikasi, infrastruktur, data, dan proses bisnis, lalu tuangkan dalam peta rencana SPBE.',
        en: 'Plan change management for applications, infrastructure, data and business processes, and set the plan out in the SPBE roadmap.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Kegiatan dilaksanakan dengan perencanaan, belum oleh seluruh unit terkait.',
          en: 'It is planned, not yet carried out by all units concerned.',
        },
      ],
      evidence: [
        { id: 'Rencana kegiatan manajemen perubahan dalam peta rencana', en: 'Planned activities of change management in the roadmap' },
      ],
      lift: {
        id: 'Terapkan pedoman manajemen perubahan di seluruh unit terkait, dari perencanaan dan analisis hingga pemantauan, serta dokumentasikan setiap perubahan.',
        en: 'Apply the change management guideline in all units concerned, from planning and analysis through to monitoring, and document every change.',
      },
    },
    {
      level: 3,
      criteria: [
        { id: 'Seluruh unit terkait melaksanakannya sesuai pedoman.', en: 'All units concerned carry it out as the guideline says.' },
      ],
      evidence: [
        { id: 'Dokumentasi manajemen perubahan yang mengikuti pedoman', en: 'Records of change management that follow the guideline' },
      ],
      lift: {
        id: 'Reviu kegiatan manajemen perubahan bersama Tim Koordinasi SPBE dan terbitkan laporan yang memuat masalah, akibatnya, serta rekomendasi perbaikan.',
        en: 'Review change management with the SPBE coordination team and issue a report that sets out problems, their effects and recommended improvements.',
      },
    },
    {
      level: 4,
      criteria: [{ id: 'Kegiatan direviu dan dievaluasi.', en: 'It is reviewed and evaluated.' }],
      evidence: [
        {
          id: 'Laporan reviu yang berumur kurang dari dua tahun, berisi masalah dan rekomendasi',
          en: 'A review report under two years old, with issues and recommendations',
        },
      ],
      lift: {
        id: 'Perbaiki alur permintaan, analisis dampak, dan persetujuan perubahan sesuai rekomendasi reviu, lalu arsipkan prosedur lama dan barunya.',
        en: 'Improve how changes are requested, analysed and approved as the review recommends, and keep both the old and the new procedure on file.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Manajemen perubahan diperbaiki sebagai tindak lanjut reviu.',
          en: 'Change management has been improved to follow up the review.',
        },
      ],
      evidence: [
        { id: 'Catatan perbaikan manajemen perubahan setelah reviu', en: 'Records of improvements to change management after the review' },
      ],
    },
  ],
  cites: [annex(27), guide(107)],
})
