import { defineIndicator } from '../../define.ts'
import { proposal } from '../sources.ts'

export default defineIndicator({
  number: 14,
  capability: 'fulfilment',
  name: { id: 'SOP / kebijakan internal TIK', en: 'Internal ICT policy / SOP' },
  label: { id: 'Kebijakan dan SOP TIK', en: 'ICT policy and procedures' },
  question: {
    id: 'Apakah pengelolaan TIK unit diatur dalam kebijakan atau SOP yang dijalankan?',
    en: 'Is the unit’s ICT governed by policy or procedures that are followed?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        { id: 'Kegiatan TIK yang memerlukan SOP telah didaftar.', en: 'The ICT activities that need a procedure have been listed.' },
      ],
      evidence: [{ id: 'Daftar kebutuhan SOP TIK', en: 'A list of ICT procedures needed' }],
      lift: {
        id: 'Tulis dan tetapkan SOP bagi kegiatan yang paling sering bermasalah, misalnya penanganan gangguan atau pencadangan.',
        en: 'Write and adopt a procedure for what goes wrong most often, such as faults or backups.',
      },
    },
    {
      level: 2,
      criteria: [{ id: 'Sebagian kegiatan TIK memiliki SOP yang ditetapkan.', en: 'Some ICT activities have an adopted procedure.' }],
      evidence: [{ id: 'SOP TIK yang ditandatangani kepala unit', en: 'ICT procedures signed by the head of the unit' }],
      lift: {
        id: 'Tetapkan SOP bagi sebagian besar kegiatan TIK dan sosialisasikan kepada pelaksana dengan daftar hadir.',
        en: 'Adopt procedures for most ICT activities, and explain them to those who carry them out, with an attendance list.',
      },
    },
    {
      level: 3,
      criteria: [
        { id: 'Sebagian besar kegiatan TIK memiliki SOP yang ditetapkan.', en: 'Most ICT activities have an adopted procedure.' },
        { id: 'SOP disosialisasikan kepada pelaksananya.', en: 'Procedures are explained to those who carry them out.' },
      ],
      evidence: [
        { id: 'Kumpulan SOP TIK', en: 'The collected ICT procedures' },
        { id: 'Daftar hadir sosialisasi SOP', en: 'The attendance list of the briefing on procedures' },
      ],
      lift: {
        id: 'Lengkapi SOP yang tersisa, periksa kepatuhannya secara berkala, dan perbaiki SOP dari temuan pemeriksaan.',
        en: 'Complete the remaining procedures, check regularly that they are followed, and improve them from what is found.',
      },
    },
    {
      level: 4,
      criteria: [
        { id: 'Seluruh kegiatan TIK memiliki SOP yang ditetapkan.', en: 'All ICT activities have an adopted procedure.' },
        { id: 'Kepatuhan terhadap SOP diperiksa dan SOP diperbarui.', en: 'Compliance is checked and procedures are renewed.' },
      ],
      evidence: [
        { id: 'Laporan pemeriksaan kepatuhan SOP', en: 'The report of a compliance check' },
        { id: 'Riwayat perubahan SOP', en: 'The revision history of procedures' },
      ],
    },
  ],
  cites: [proposal(14)],
})
