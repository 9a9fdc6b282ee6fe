import { defineIndicator } from '../../define.ts'
import { proposal } from '../sources.ts'

export default defineIndicator({
  number: 7,
  capability: 'fulfilment',
  name: { id: 'Kompetensi dan pelatihan', en: 'Competence and training' },
  label: { id: 'Kompetensi dan pelatihan', en: 'Competence and training' },
  question: {
    id: 'Apakah pengelola TIK memiliki kompetensi yang dibutuhkan dan dilatih secara terencana?',
    en: 'Do the ICT staff have the competence they need, and are they trained by plan?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        { id: 'Kompetensi yang dibutuhkan pengelola TIK telah didaftar.', en: 'The competence that ICT staff need has been listed.' },
      ],
      evidence: [{ id: 'Daftar kompetensi menurut tugas TIK', en: 'A list of competence by ICT duty' }],
      lift: {
        id: 'Bandingkan kompetensi yang ada dengan yang dibutuhkan, lalu ikutkan pengelola TIK pada pelatihan yang paling mendesak.',
        en: 'Compare the competence there is with what is needed, and send ICT staff to the most urgent training.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Sebagian pengelola TIK telah mengikuti pelatihan yang sesuai tugasnya.',
          en: 'Some ICT staff have been trained for their duties.',
        },
      ],
      evidence: [{ id: 'Sertifikat atau surat keterangan pelatihan', en: 'Training certificates or letters' }],
      lift: {
        id: 'Susun rencana pelatihan tahunan berdasarkan kesenjangan kompetensi dan latih sebagian besar pengelola menurut rencana itu.',
        en: 'Write a yearly training plan from the gaps in competence, and train most of the staff by it.',
      },
    },
    {
      level: 3,
      criteria: [
        { id: 'Sebagian besar pengelola TIK memenuhi kompetensi tugasnya.', en: 'Most ICT staff have the competence for their duties.' },
        { id: 'Pelatihan dijalankan menurut rencana tahunan.', en: 'Training follows a yearly plan.' },
      ],
      evidence: [
        { id: 'Rencana pelatihan TIK tahunan', en: 'The yearly ICT training plan' },
        { id: 'Peta kompetensi pengelola TIK', en: 'A map of the competence of ICT staff' },
      ],
      lift: {
        id: 'Tutup kesenjangan yang tersisa, ukur hasil pelatihan dalam pekerjaan, dan perbarui rencana dari hasil ukur itu.',
        en: 'Close the remaining gaps, measure what training changed in the work, and renew the plan from the results.',
      },
    },
    {
      level: 4,
      criteria: [
        { id: 'Seluruh pengelola TIK memenuhi kompetensi tugasnya.', en: 'All ICT staff have the competence for their duties.' },
        {
          id: 'Hasil pelatihan diukur dan dipakai menyusun rencana berikutnya.',
          en: 'Results of training are measured and used for the next plan.',
        },
      ],
      evidence: [
        { id: 'Laporan evaluasi setelah pelatihan', en: 'An evaluation report after training' },
        { id: 'Sertifikat kompetensi yang masih berlaku', en: 'Certificates of competence in force' },
      ],
    },
  ],
  cites: [proposal(7)],
})
