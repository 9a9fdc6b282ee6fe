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
      lift: {
        id: 'Hubungkan aplikasi yang datanya paling sering disalin ulang, meskipun masih sementara, dan catat cara penghubungannya.',
        en: 'Connect the applications whose data is copied by hand most, even if ad hoc, and note how they are connected.',
      },
    },
    {
      level: 1,
      criteria: [{ id: 'Integrasi dilakukan sementara.', en: 'Integration is done ad hoc.' }],
      evidence: [],
      lift: {
        id: 'Susun rencana integrasi yang memuat aplikasi, data, dan jadwal, lalu terapkan bagian yang paling mendesak.',
        en: 'Draw up an integration plan with applications, data and schedule, and carry out its most urgent part.',
      },
    },
    {
      level: 2,
      criteria: [{ id: 'Rencana ada, diterapkan sebagian.', en: 'A plan exists and is applied in part.' }],
      evidence: [],
      lift: {
        id: 'Tuntaskan seluruh integrasi dalam rencana, baik layanan, middleware, maupun data, dan dokumentasikan hasil uji setiap sambungan.',
        en: 'Complete every integration in the plan, of services, middleware and data, and document the test of each link.',
      },
    },
    {
      level: 3,
      criteria: [{ id: 'Rencana diterapkan seluruhnya.', en: 'The plan is applied in full.' }],
      evidence: [],
      lift: {
        id: 'Kendalikan integrasi dengan ukuran kuantitatif, misalnya tingkat keberhasilan pertukaran data, dan evaluasi hasilnya secara berkala.',
        en: 'Control the integration with measures, for example the share of data exchanges that succeed, and evaluate the results periodically.',
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
        id: 'Kembangkan integrasi dari hasil evaluasi, misalnya mengganti sambungan langsung dengan middleware bersama, agar lebih efektif dan efisien.',
        en: 'Develop integration from the evaluation, for example replacing direct links with shared middleware, to be more effective and efficient.',
      },
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
