import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 21,
  capability: 'process',
  name: { id: 'Tingkat Kematangan Penerapan Manajemen Risiko SPBE', en: 'Maturity of the application of SPBE risk management' },
  label: { id: 'Manajemen risiko SPBE', en: 'SPBE risk management' },
  question: { id: 'Apakah instansi menerapkan manajemen risiko SPBE?', en: 'Does the agency apply SPBE risk management?' },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Kegiatan manajemen risiko SPBE belum ada, atau tanpa program yang terarah dan terencana.',
          en: 'There is no SPBE risk management, or it has no directed and planned programme.',
        },
      ],
      evidence: [{ id: 'Rancangan atau catatan awal manajemen risiko SPBE', en: 'A draft or first records of SPBE risk management' }],
      lift: {
        id: 'Susun program kerja manajemen risiko SPBE, tunjuk pelaksananya, dan cantumkan jadwal serta anggarannya dalam peta rencana SPBE.',
        en: 'Write a work programme for SPBE risk management, name who runs it, and enter its schedule and budget in the SPBE roadmap.',
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
        {
          id: 'Rencana kegiatan manajemen risiko SPBE dalam peta rencana',
          en: 'Planned activities of SPBE risk management in the roadmap',
        },
      ],
      lift: {
        id: 'Laksanakan proses risiko menurut pedoman manajemen risiko SPBE: tetapkan konteksnya, susun daftar risiko, dan tandatangani pakta integritas.',
        en: 'Run the risk process as the SPBE risk management guideline says: set the context, keep a risk register, sign an integrity pact.',
      },
    },
    {
      level: 3,
      criteria: [{ id: 'Kegiatan mengacu pada pedoman manajemen risiko SPBE.', en: 'It follows the SPBE risk management guideline.' }],
      evidence: [
        {
          id: 'Dokumentasi manajemen risiko SPBE yang mengikuti pedoman',
          en: 'Records of SPBE risk management that follow the guideline',
        },
      ],
      lift: {
        id: 'Tetapkan kebijakan strategis risiko melalui Komite Manajemen Risiko atau Tim Koordinasi SPBE, terapkan di seluruh unit, lalu reviu penerapannya secara berkala.',
        en: 'Have the risk management committee or the SPBE coordination team set the strategic risk policy, apply it in all units, and review it periodically.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Komite Manajemen Risiko atau Tim Koordinasi SPBE menetapkan kebijakan strategisnya.',
          en: 'The risk management committee or the SPBE coordination team has set its strategic policy.',
        },
        {
          id: 'Kebijakan itu diterapkan di seluruh unit kerja atau perangkat daerah.',
          en: 'That policy is applied in all of the agency’s units.',
        },
        { id: 'Penerapannya direviu dan dievaluasi secara berkala.', en: 'Its application is reviewed and evaluated periodically.' },
      ],
      evidence: [
        { id: 'Kebijakan strategis yang ditetapkan komite atau tim', en: 'The strategic policy set by the committee or team' },
        {
          id: 'Laporan reviu yang berumur kurang dari dua tahun, berisi masalah dan rekomendasi',
          en: 'A review report under two years old, with issues and recommendations',
        },
      ],
      lift: {
        id: 'Tindak lanjuti setiap rekomendasi reviu dengan memperbarui daftar risiko dan penanganannya, lalu dokumentasikan penerapan sebelum dan sesudah perbaikan.',
        en: 'Act on each review recommendation by updating the risk register and the treatments, and document practice before and after the improvement.',
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
          id: 'Catatan perbaikan manajemen risiko SPBE setelah reviu',
          en: 'Records of improvements to SPBE risk management after the review',
        },
      ],
    },
  ],
  cites: [annex(21), guide(86)],
})
