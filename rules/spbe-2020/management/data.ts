import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 23,
  capability: 'process',
  name: { id: 'Tingkat Kematangan Penerapan Manajemen Data', en: 'Maturity of the application of data management' },
  label: { id: 'Manajemen data', en: 'Data management' },
  question: { id: 'Apakah instansi menerapkan manajemen data?', en: 'Does the agency apply data management?' },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Kegiatan manajemen data belum ada, atau tanpa program yang terarah dan terencana.',
          en: 'There is no data management, or it has no directed and planned programme.',
        },
      ],
      evidence: [{ id: 'Rancangan atau catatan awal manajemen data', en: 'A draft or first records of data management' }],
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Kegiatan memiliki program yang terarah dan terencana, belum mengacu pada pedoman.',
          en: 'It has a directed and planned programme, not yet following the guideline.',
        },
      ],
      evidence: [{ id: 'Rencana kegiatan manajemen data dalam peta rencana', en: 'Planned activities of data management in the roadmap' }],
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Kegiatan mengacu pada pedoman: arsitektur data, data induk, data referensi, basis data, kualitas, dan interoperabilitas.',
          en: 'It follows the guideline: data architecture, master data, reference data, databases, quality and interoperability.',
        },
      ],
      evidence: [{ id: 'Dokumentasi manajemen data yang mengikuti pedoman', en: 'Records of data management that follow the guideline' }],
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Forum Satu Data atau Tim Koordinasi SPBE menetapkan strategi pengelolaan data.',
          en: 'The One Data forum or the SPBE coordination team has set the data strategy.',
        },
        {
          id: 'Strategi itu diterapkan di seluruh unit kerja atau perangkat daerah.',
          en: 'That strategy is applied in all of the agency’s units.',
        },
        { id: 'Penerapannya direviu dan dievaluasi secara berkala.', en: 'Its application is reviewed and evaluated periodically.' },
      ],
      evidence: [
        { id: 'Strategi pengelolaan data yang ditetapkan', en: 'The data strategy as set' },
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
          id: 'Penerapannya diperbaiki sebagai tindak lanjut reviu dan evaluasi.',
          en: 'Its application has been improved to follow up the review and evaluation.',
        },
      ],
      evidence: [
        { id: 'Catatan perbaikan manajemen data setelah reviu', en: 'Records of improvements to data management after the review' },
      ],
    },
  ],
  cites: [annex(23), guide(93)],
})
