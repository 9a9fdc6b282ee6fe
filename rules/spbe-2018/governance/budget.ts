import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 21,
  capability: 'process',
  name: { id: 'Anggaran dan Belanja TIK', en: 'ICT budget and spending' },
  label: { id: 'Anggaran dan belanja TIK', en: 'ICT budget and spending' },
  question: { id: 'Apakah instansi merencanakan dan menganggarkan TIK untuk SPBE?', en: 'Does the agency plan and budget ICT for SPBE?' },
  levels: [
    {
      level: 0,
      criteria: [{ id: 'Tidak ada perencanaan dan penganggaran TIK.', en: 'There is no ICT planning and budgeting.' }],
      evidence: [],
      lift: {
        id: 'Cantumkan kegiatan dan anggaran TIK untuk SPBE dalam rencana kerja tahunan, lengkap dengan rincian belanjanya.',
        en: 'Put ICT activities and budgets for SPBE into the annual work plan, with the spending itemised.',
      },
    },
    {
      level: 1,
      criteria: [
        {
          id: 'Perencanaan dan penganggaran tertuang dalam rencana kerja tahunan.',
          en: 'Planning and budgeting are part of the annual work plan.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Mintakan pertimbangan unit pengelola TIK atas sebagian usulan belanja TIK dan simpan catatan konsultasinya.',
        en: 'Seek the ICT unit’s advice on part of the ICT spending proposals and keep the notes of each consultation.',
      },
    },
    {
      level: 2,
      criteria: [{ id: 'Sebagian dikonsultasikan kepada unit pengelola TIK.', en: 'Part of it is put to the ICT unit for advice.' }],
      evidence: [],
      lift: {
        id: 'Wajibkan setiap usulan belanja TIK dikonsultasikan kepada unit pengelola TIK, dengan pertimbangan tertulis sebagai bukti.',
        en: 'Require every ICT spending proposal to go to the ICT unit for advice, with its written opinion as evidence.',
      },
    },
    {
      level: 3,
      criteria: [{ id: 'Seluruhnya dikonsultasikan kepada unit pengelola TIK.', en: 'All of it is put to the ICT unit for advice.' }],
      evidence: [],
      lift: {
        id: 'Satukan seluruh rencana dan anggaran TIK di bawah kendali unit pengelola TIK, lalu pantau dan evaluasi pelaksanaannya secara berkala.',
        en: 'Bring all ICT plans and budgets under the control of the ICT unit, and monitor and evaluate their execution periodically.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Seluruhnya terintegrasi dan dikendalikan di unit pengelola TIK.',
          en: 'All of it is integrated and controlled by the ICT unit.',
        },
        { id: 'Pelaksanaannya dipantau dan dievaluasi berkala.', en: 'It is monitored and evaluated periodically.' },
      ],
      evidence: [],
      lift: {
        id: 'Tuangkan hasil evaluasi belanja TIK dalam rekomendasi tertulis yang dipakai ketika menyusun anggaran tahun berikutnya.',
        en: 'Put the evaluation of ICT spending into written advice that is used when the following year’s budget is drawn up.',
      },
    },
    {
      level: 5,
      criteria: [{ id: 'Hasil evaluasi memperbaiki anggaran tahun berikutnya.', en: 'Evaluations improve the following year’s budget.' }],
      evidence: [],
    },
  ],
  cites: [questionnaire(21)],
})
