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
    },
    {
      level: 3,
      criteria: [
        { id: 'Seluruh unit terkait melaksanakannya sesuai pedoman.', en: 'All units concerned carry it out as the guideline says.' },
      ],
      evidence: [
        { id: 'Dokumentasi manajemen perubahan yang mengikuti pedoman', en: 'Records of change management that follow the guideline' },
      ],
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
