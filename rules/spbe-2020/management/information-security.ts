import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 22,
  capability: 'process',
  name: {
    id: 'Tingkat Kematangan Penerapan Manajemen Keamanan Informasi',
    en: 'Maturity of the application of information security management',
  },
  label: { id: 'Manajemen keamanan informasi', en: 'Information security management' },
  question: {
    id: 'Apakah instansi menerapkan manajemen keamanan informasi?',
    en: 'Does the agency apply information security management?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Pengendalian keamanan informasi belum ada atau sedang dibangun.',
          en: 'Information security controls do not exist, or are being built.',
        },
      ],
      evidence: [{ id: 'Rancangan pengendalian keamanan informasi', en: 'A draft of information security controls' }],
      lift: {
        id: 'Terapkan pengendalian keamanan informasi lebih dahulu pada unit pengelola layanan penting, sesuai rencana dalam peta rencana SPBE, dan dokumentasikan pelaksanaannya.',
        en: 'Introduce security controls first in the units that run key services, as planned in the SPBE roadmap, and record how they work.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Pengendalian dilaksanakan di sebagian unit kerja atau perangkat daerah.',
          en: 'Controls are in place in some of the agency’s units.',
        },
      ],
      evidence: [{ id: 'Dokumentasi pengendalian di sebagian unit', en: 'Records of controls in some units' }],
      lift: {
        id: 'Perluas pengendalian ke seluruh unit kerja atau perangkat daerah dengan memilih setiap pengendalian berdasarkan daftar risiko SPBE unit tersebut.',
        en: 'Extend controls to all of the agency’s units, choosing each control on the basis of the unit’s register of SPBE risks.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Pengendalian dilaksanakan di seluruh unit kerja atau perangkat daerah.',
          en: 'Controls are in place in all of the agency’s units.',
        },
        { id: 'Pengendalian didasarkan pada risiko SPBE.', en: 'Controls are based on SPBE risks.' },
      ],
      evidence: [{ id: 'Daftar risiko dan pengendalian di seluruh unit', en: 'A register of risks and controls in all units' }],
      lift: {
        id: 'Susun strategi keamanan informasi untuk ditetapkan Tim Koordinasi SPBE, lalu evaluasi pengendalian secara berkala dengan laporan berisi masalah dan rekomendasi.',
        en: 'Draft an information security strategy for the SPBE coordination team to set, and evaluate controls periodically in reports with issues and recommendations.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Pengendalian mengikuti strategi yang ditetapkan Tim Koordinasi SPBE.',
          en: 'Controls follow a strategy set by the SPBE coordination team.',
        },
        { id: 'Pengendalian direviu dan dievaluasi secara berkala.', en: 'Controls are reviewed and evaluated periodically.' },
      ],
      evidence: [
        { id: 'Strategi keamanan informasi yang ditetapkan', en: 'The information security strategy as set' },
        {
          id: 'Laporan reviu yang berumur kurang dari dua tahun, berisi masalah dan rekomendasi',
          en: 'A review report under two years old, with issues and recommendations',
        },
      ],
      lift: {
        id: 'Perbaiki prosedur pengendalian sesuai rekomendasi reviu, misalnya hak akses dan penanganan insiden, serta simpan catatan sebelum dan sesudah perubahan.',
        en: 'Improve control procedures as the review recommends, such as access rights and incident handling, and keep records from before and after.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Proses pengendalian diperbaiki sebagai tindak lanjut reviu.',
          en: 'The control process has been improved to follow up the review.',
        },
      ],
      evidence: [{ id: 'Catatan perbaikan pengendalian', en: 'Records of improved controls' }],
    },
  ],
  cites: [annex(22), guide(89)],
})
