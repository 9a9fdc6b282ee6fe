import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 19,
  capability: 'process',
  name: {
    id: 'Tingkat Kematangan Pelaksanaan Tim Koordinasi SPBE Instansi Pusat/Pemerintah Daerah',
    en: 'Maturity of the work of the SPBE coordination team of the agency',
  },
  label: { id: 'Pelaksanaan Tim Koordinasi SPBE', en: 'Work of the SPBE coordination team' },
  question: {
    id: 'Apakah Tim Koordinasi SPBE melaksanakan tugas dan program kerjanya?',
    en: 'Does the SPBE coordination team carry out its tasks and programme?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Tim belum terbentuk, atau bekerja sewaktu-waktu tanpa rencana.',
          en: 'The team is not formed, or works ad hoc without a plan.',
        },
      ],
      evidence: [{ id: 'Undangan dan notulensi pembentukan tim', en: 'Invitations and minutes of forming the team' }],
      lift: {
        id: 'Bentuk Tim Koordinasi SPBE apabila belum ada, susun program kerjanya, lalu laksanakan dan dokumentasikan sebagian kegiatannya sesuai rencana.',
        en: 'Form the SPBE coordination team if there is none, plan its programme, and carry out and document part of it as planned.',
      },
    },
    {
      level: 2,
      criteria: [{ id: 'Program kerja dilaksanakan sesuai rencana, sebagian.', en: 'Part of the programme is carried out as planned.' }],
      evidence: [{ id: 'Dokumentasi sebagian program kerja', en: 'Records of part of the programme' }],
      lift: {
        id: 'Tuntaskan sisa program kerja dan dokumentasikan pelaksanaan setiap tugas yang diamanatkan dalam keputusan pembentukan tim.',
        en: 'Complete the rest of the programme and document how each task given by the decision forming the team was done.',
      },
    },
    {
      level: 3,
      criteria: [{ id: 'Seluruh program kerja dilaksanakan.', en: 'The whole programme is carried out.' }],
      evidence: [{ id: 'Dokumentasi seluruh program kerja', en: 'Records of the whole programme' }],
      lift: {
        id: 'Koordinasikan program kerja dalam rapat bersama semua unit terkait, lalu reviu pelaksanaan tugas tim dalam laporan tertulis.',
        en: 'Coordinate the programme in meetings with all units concerned, then review the team’s work in a written report.',
      },
    },
    {
      level: 4,
      criteria: [
        { id: 'Program kerja dikoordinasikan kepada semua unit terkait.', en: 'The programme is coordinated with all units concerned.' },
        { id: 'Tugas dan program kerja direviu dan dievaluasi.', en: 'Tasks and programme are reviewed and evaluated.' },
      ],
      evidence: [
        { id: 'Notulensi koordinasi dengan seluruh unit', en: 'Minutes of coordination with all units' },
        {
          id: 'Laporan reviu yang berumur kurang dari dua tahun, berisi masalah dan rekomendasi',
          en: 'A review report under two years old, with issues and recommendations',
        },
      ],
      lift: {
        id: 'Perbaiki tugas dan program kerja tim menurut rekomendasi reviu, lalu laksanakan dan dokumentasikan hasilnya.',
        en: 'Revise the team’s tasks and programme as the review recommends, then carry them out and document the results.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Tugas, program kerja, dan pelaksanaannya diperbaiki sebagai tindak lanjut reviu.',
          en: 'Tasks, programme and work have been improved to follow up the review.',
        },
      ],
      evidence: [{ id: 'Program kerja yang diperbaiki beserta hasilnya', en: 'The improved programme and its results' }],
    },
  ],
  cites: [annex(19), guide(78)],
})
