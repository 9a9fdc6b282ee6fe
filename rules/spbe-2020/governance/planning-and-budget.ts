import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 13,
  capability: 'process',
  name: {
    id: 'Tingkat Kematangan Keterpaduan Rencana dan Anggaran SPBE',
    en: 'Maturity of the integration of SPBE planning and budgeting',
  },
  label: { id: 'Keterpaduan rencana dan anggaran', en: 'Integrated planning and budgeting' },
  question: { id: 'Apakah rencana dan anggaran SPBE instansi terpadu?', en: 'Are the agency’s SPBE plans and budgets integrated?' },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Rencana dan anggaran SPBE belum atau telah tertuang dalam rencana kerja dan anggaran tahunan.',
          en: 'SPBE plans and budgets may or may not be part of the annual work plan and budget.',
        },
      ],
      evidence: [{ id: 'Rencana kerja dan anggaran tahunan', en: 'The annual work plan and budget' }],
      lift: {
        id: 'Adakan konsultasi rencana dan anggaran SPBE dengan unit pengelola TIK, dimulai dari sebagian unit, dan buat notulensinya.',
        en: 'Have some units put their SPBE plans and budgets to the ICT unit for advice, and keep minutes.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Sebagian rencana dan anggaran unit dikonsultasikan kepada unit pengelola TIK.',
          en: 'Some of the units’ plans and budgets are put to the ICT unit for advice.',
        },
      ],
      evidence: [{ id: 'Notulensi konsultasi sebagian unit', en: 'Minutes of consultations with some units' }],
      lift: {
        id: 'Wajibkan seluruh unit mengonsultasikan rencana dan anggaran SPBE kepada unit pengelola TIK, misalnya melalui prosedur penyusunan anggaran.',
        en: 'Require all units to consult the ICT unit on SPBE plans and budgets, for example through the budgeting procedure.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Seluruh rencana dan anggaran unit dikonsultasikan kepada unit pengelola TIK.',
          en: 'All of the units’ plans and budgets are put to the ICT unit for advice.',
        },
      ],
      evidence: [{ id: 'Notulensi konsultasi seluruh unit', en: 'Minutes of consultations with all units' }],
      lift: {
        id: 'Padukan seluruh rencana dan anggaran SPBE di bawah kendali unit perencanaan dan penganggaran, lalu reviu secara berkala.',
        en: 'Bring all SPBE plans and budgets together under the control of the planning and budgeting unit, and review them periodically.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Seluruh rencana dan anggaran terpadu dan dikendalikan unit perencanaan dan penganggaran.',
          en: 'All plans and budgets are integrated and controlled by the planning and budgeting unit.',
        },
        {
          id: 'Rencana dan anggaran direviu dan dievaluasi secara berkala.',
          en: 'Plans and budgets are reviewed and evaluated periodically.',
        },
      ],
      evidence: [
        { id: 'Dokumen perencanaan terpadu beserta pengendaliannya', en: 'Integrated planning documents and how they are controlled' },
        {
          id: 'Laporan reviu yang berumur kurang dari dua tahun, berisi masalah dan rekomendasi',
          en: 'A review report under two years old, with issues and recommendations',
        },
      ],
      lift: {
        id: 'Perbaiki rencana dan anggaran SPBE tahun berikutnya sesuai rekomendasi reviu, dan dokumentasikan perbandingannya dengan tahun sebelumnya.',
        en: 'Correct next year’s SPBE plans and budgets as the review recommends, and document the comparison with the year before.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Rencana dan anggaran tahun berikutnya diperbaiki sebagai tindak lanjut reviu.',
          en: 'Plans and budgets of the following year have been improved to follow up the review.',
        },
      ],
      evidence: [{ id: 'Rencana dan anggaran yang diperbaiki', en: 'The improved plans and budgets' }],
    },
  ],
  cites: [annex(13), guide(56)],
})
