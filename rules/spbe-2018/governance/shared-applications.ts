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
    },
    {
      level: 1,
      criteria: [{ id: 'Aplikasi umum digunakan sementara, tanpa rencana.', en: 'Shared applications are used ad hoc, without a plan.' }],
      evidence: [],
    },
    {
      level: 2,
      criteria: [{ id: 'Rencana ada, diterapkan sebagian.', en: 'A plan exists and is applied in part.' }],
      evidence: [],
    },
    {
      level: 3,
      criteria: [{ id: 'Rencana diterapkan seluruhnya.', en: 'The plan is applied in full.' }],
      evidence: [],
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
