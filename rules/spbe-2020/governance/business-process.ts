import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 14,
  capability: 'process',
  name: { id: 'Tingkat Kematangan Inovasi Proses Bisnis SPBE', en: 'Maturity of SPBE business process innovation' },
  label: { id: 'Inovasi proses bisnis SPBE', en: 'SPBE business process innovation' },
  question: {
    id: 'Apakah instansi memperbarui proses bisnisnya untuk SPBE?',
    en: 'Does the agency innovate its business processes for SPBE?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Dokumen proses bisnis belum ada, atau ada tetapi belum memenuhi standar.',
          en: 'No business process document exists, or one that does not meet the standard.',
        },
      ],
      evidence: [{ id: 'Rancangan atau dokumen proses bisnis', en: 'A draft or document of business processes' }],
      lift: {
        id: 'Susun peta proses bisnis pada setiap jenjang sesuai pedoman yang berlaku dan sahkan secara formal.',
        en: 'Map the business processes at every tier according to the guideline in force, and approve the map formally.',
      },
    },
    {
      level: 2,
      criteria: [{ id: 'Dokumen proses bisnis memenuhi standar.', en: 'The business process document meets the standard.' }],
      evidence: [{ id: 'Peta proses bisnis yang memenuhi standar', en: 'A map of business processes that meets the standard' }],
      lift: {
        id: 'Sederhanakan proses yang lambat atau tumpang tindih, lalu dokumentasikan peta proses sebelum dan sesudah perbaikan.',
        en: 'Simplify slow or overlapping processes, then document the process maps before and after the improvement.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Proses bisnis diperbaiki sebagai inovasi agar lebih efisien.',
          en: 'Business processes have been improved as an innovation, to be more efficient.',
        },
      ],
      evidence: [{ id: 'Perbandingan proses sebelum dan sesudah perbaikan', en: 'A comparison of processes before and after' }],
      lift: {
        id: 'Terapkan proses hasil inovasi dalam aplikasi, gambarkan model as-is dan to-be, dan reviu penerapannya secara berkala.',
        en: 'Build the innovated process into an application, draw as-is and to-be models, and review its use periodically.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Inovasi diterapkan dalam sistem elektronik atau aplikasi.',
          en: 'The innovation is built into an electronic system or application.',
        },
        { id: 'Inovasi direviu dan dievaluasi secara berkala.', en: 'It is reviewed and evaluated periodically.' },
      ],
      evidence: [
        { id: 'Aplikasi yang menjalankan proses hasil inovasi', en: 'An application that runs the innovated process' },
        {
          id: 'Laporan reviu yang berumur kurang dari dua tahun, berisi masalah dan rekomendasi',
          en: 'A review report under two years old, with issues and recommendations',
        },
      ],
      lift: {
        id: 'Perbaiki aplikasi beserta proses bisnisnya sesuai rekomendasi reviu, dan simpan dokumen versi sebelum dan sesudahnya.',
        en: 'Improve the application and its business process as the review recommends, and keep documents of both versions.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Inovasi yang diterapkan diperbaiki sebagai tindak lanjut reviu.',
          en: 'The innovation in use has been improved to follow up the review.',
        },
      ],
      evidence: [{ id: 'Dokumen perbaikan aplikasi dan prosesnya', en: 'A record of improvements to application and process' }],
    },
  ],
  cites: [annex(14), guide(59)],
})
