import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 23,
  capability: 'process',
  name: { id: 'Integrasi Sistem Aplikasi', en: 'Integration of application systems' },
  label: { id: 'Integrasi sistem aplikasi', en: 'Application integration' },
  question: { id: 'Apakah instansi mengintegrasikan sistem aplikasinya?', en: 'Does the agency integrate its application systems?' },
  levels: [
    {
      level: 0,
      criteria: [{ id: 'Tidak ada rencana integrasi sistem aplikasi.', en: 'There is no plan for integrating applications.' }],
      evidence: [],
    },
    {
      level: 1,
      criteria: [{ id: 'Integrasi dilakukan sementara.', en: 'Integration is done ad hoc.' }],
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
          id: 'Integrasi dikembangkan agar efektif dan efisien mengikuti perubahan lingkungan, teknologi, dan kebutuhan.',
          en: 'Integration is developed for effectiveness and efficiency as environment, technology and needs change.',
        },
      ],
      evidence: [],
    },
  ],
  cites: [questionnaire(23)],
})
