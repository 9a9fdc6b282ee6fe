import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 24,
  capability: 'process',
  name: { id: 'Penggunaan Aplikasi Umum Berbagi Pakai', en: 'Use of shared common applications' },
  label: { id: 'Aplikasi umum berbagi pakai', en: 'Shared common applications' },
  question: { id: 'Apakah instansi menggunakan aplikasi umum berbagi pakai?', en: 'Does the agency use shared common applications?' },
  levels: [
    {
      level: 0,
      criteria: [
        { id: 'Tidak ada rencana penggunaan aplikasi umum berbagi pakai.', en: 'There is no plan for using shared common applications.' },
      ],
      evidence: [],
      lift: {
        id: 'Mulai gunakan aplikasi umum berbagi pakai untuk kebutuhan mendesak, misalnya pengaduan atau naskah dinas, dan catat penggunaannya.',
        en: 'Start using shared common applications for urgent needs, for example complaints or letters, and record their use.',
      },
    },
    {
      level: 1,
      criteria: [{ id: 'Aplikasi umum digunakan sementara, tanpa rencana.', en: 'Shared applications are used ad hoc, without a plan.' }],
      evidence: [],
      lift: {
        id: 'Susun rencana penggunaan aplikasi umum menurut arsitektur aplikasi dan terapkan sebagian, misalnya di unit percontohan.',
        en: 'Plan the use of common applications along the application architecture and carry out part of it, for example in pilot units.',
      },
    },
    {
      level: 2,
      criteria: [{ id: 'Rencana ada, diterapkan sebagian.', en: 'A plan exists and is applied in part.' }],
      evidence: [],
      lift: {
        id: 'Terapkan seluruh rencana penggunaan aplikasi umum pada semua unit sasaran dan kumpulkan bukti pemakaiannya.',
        en: 'Carry out the whole plan for common applications in all units that it covers, and collect proof of use.',
      },
    },
    {
      level: 3,
      criteria: [{ id: 'Rencana diterapkan seluruhnya.', en: 'The plan is applied in full.' }],
      evidence: [],
      lift: {
        id: 'Ukur penggunaan aplikasi umum, misalnya jumlah pengguna aktif dan transaksi, lalu kendalikan dan evaluasi secara berkala.',
        en: 'Measure the use of common applications, for example active users and transactions, and control and evaluate it periodically.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Penerapannya dikendalikan, dinilai secara kuantitatif, dan dievaluasi berkala.',
          en: 'Its application is controlled, measured and evaluated periodically.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Tindak lanjuti evaluasi bersama pengelola aplikasi umum dengan memperbaiki kinerjanya, misalnya waktu tanggap dan fitur yang kurang.',
        en: 'Follow up evaluations with the keepers of the common applications by improving performance, for example response times and missing features.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Kinerja aplikasi ditingkatkan terus-menerus sebagai tindak lanjut evaluasi.',
          en: 'Their performance improves continually to follow up evaluations.',
        },
      ],
      evidence: [],
    },
  ],
  cites: [questionnaire(24)],
})
