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
      lift: {
        id: 'Susun program manajemen data bersama walidata dan produsen data, lengkap dengan sasaran dan jadwal, lalu masukkan ke peta rencana SPBE.',
        en: 'Draw up a data management programme with data stewards and data producers, including targets and dates, and enter it in the SPBE roadmap.',
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
      evidence: [{ id: 'Rencana kegiatan manajemen data dalam peta rencana', en: 'Planned activities of data management in the roadmap' }],
      lift: {
        id: 'Jalankan keenam proses manajemen data menurut pedoman, dari arsitektur data sampai interoperabilitas, dan dokumentasikan keluaran setiap proses.',
        en: 'Run all six processes of data management as the guideline says, from data architecture to interoperability, and document the output of each.',
      },
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
      lift: {
        id: 'Tetapkan strategi pengelolaan data dalam Forum Satu Data atau Tim Koordinasi SPBE, terapkan di seluruh unit, dan reviu secara berkala.',
        en: 'Set the data strategy in the One Data forum or the SPBE coordination team, apply it in all units, and review it periodically.',
      },
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
      lift: {
        id: 'Perbaiki mutu, metadata, dan pertukaran data sesuai rekomendasi reviu, selaraskan dengan kerangka Satu Data Indonesia, dan catat setiap perubahannya.',
        en: 'Improve data quality, metadata and exchange as the review recommends, align them with the One Data Indonesia framework, and record each change.',
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
        { id: 'Catatan perbaikan manajemen data setelah reviu', en: 'Records of improvements to data management after the review' },
      ],
    },
  ],
  cites: [annex(23), guide(93)],
})
