import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 15,
  capability: 'process',
  name: { id: 'Tingkat Kematangan Pembangunan Aplikasi SPBE', en: 'Maturity of SPBE application development' },
  label: { id: 'Pembangunan aplikasi SPBE', en: 'SPBE application development' },
  question: { id: 'Bagaimana instansi membangun aplikasi SPBE?', en: 'How does the agency develop SPBE applications?' },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Aplikasi belum dibangun, atau dibangun sewaktu-waktu di luar siklus pembangunan.',
          en: 'Applications are not developed, or ad hoc and outside a development cycle.',
        },
      ],
      evidence: [{ id: 'Catatan pembangunan aplikasi', en: 'Records of application development' }],
      lift: {
        id: 'Bangun aplikasi menurut siklus pembangunan, dari perencanaan sampai pemeliharaan, dan dokumentasikan hasil setiap tahap.',
        en: 'Develop applications along the development cycle, from planning to maintenance, and document the result of each phase.',
      },
    },
    {
      level: 2,
      criteria: [{ id: 'Aplikasi dibangun mengikuti siklus pembangunan.', en: 'Applications are developed along the development cycle.' }],
      evidence: [{ id: 'Dokumen tiap tahap siklus pembangunan', en: 'Documents of each phase of the cycle' }],
      lift: {
        id: 'Libatkan unit pengelola TIK sejak usulan aplikasi hingga pemeliharaannya, dan catat setiap konsultasi dalam notulensi.',
        en: 'Involve the ICT unit from the proposal of an application to its maintenance, and minute every consultation.',
      },
    },
    {
      level: 3,
      criteria: [{ id: 'Pembangunan dikonsultasikan kepada unit pengelola TIK.', en: 'The ICT unit is consulted on development.' }],
      evidence: [{ id: 'Notulensi konsultasi dengan unit pengelola TIK', en: 'Minutes of consulting the ICT unit' }],
      lift: {
        id: 'Tempatkan pembangunan aplikasi di bawah kendali unit pengelola TIK dengan satu daftar aplikasi terpadu, dan reviu pelaksanaannya secara berkala.',
        en: 'Put application development under the control of the ICT unit with one integrated list, and review it periodically.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Pembangunan terpadu dan dikendalikan unit pengelola TIK.',
          en: 'Development is integrated and controlled by the ICT unit.',
        },
        {
          id: 'Pembangunan aplikasi direviu dan dievaluasi secara berkala.',
          en: 'Application development is reviewed and evaluated periodically.',
        },
      ],
      evidence: [
        { id: 'Daftar aplikasi terpadu beserta pengendaliannya', en: 'An integrated list of applications and how it is controlled' },
        {
          id: 'Laporan reviu yang berumur kurang dari dua tahun, berisi masalah dan rekomendasi',
          en: 'A review report under two years old, with issues and recommendations',
        },
      ],
      lift: {
        id: 'Kembangkan aplikasi sesuai rekomendasi reviu agar lebih efektif dan efisien, misalnya dengan menggabungkan aplikasi yang serupa.',
        en: 'Develop applications further as the review recommends, to be more effective and efficient, for example by merging similar ones.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Aplikasi dikembangkan lebih lanjut agar efektif dan efisien, sebagai tindak lanjut reviu.',
          en: 'Applications have been developed further for effectiveness and efficiency, to follow up the review.',
        },
      ],
      evidence: [{ id: 'Catatan pengembangan aplikasi setelah reviu', en: 'Records of development after the review' }],
    },
  ],
  cites: [annex(15), guide(63)],
})
