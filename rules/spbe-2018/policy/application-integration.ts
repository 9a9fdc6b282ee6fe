import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 6,
  capability: 'process',
  name: { id: 'Kebijakan Internal Integrasi Sistem Aplikasi', en: 'Internal policy: integrating application systems' },
  label: { id: 'Kebijakan integrasi aplikasi', en: 'Application integration policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang integrasi sistem aplikasi?',
    en: 'Does the agency have an internal policy on integrating application systems?',
  },
  levels: [
    {
      level: 0,
      criteria: [
        {
          id: 'Tidak ada kebijakan internal tentang integrasi sistem aplikasi.',
          en: 'There is no internal policy on integrating application systems.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Susun konsep kebijakan integrasi sistem aplikasi yang menjelaskan cara berbagi layanan, middleware, dan data antaraplikasi.',
        en: 'Draft a policy on application integration that explains how applications share services, middleware and data.',
      },
    },
    {
      level: 1,
      criteria: [{ id: 'Konsep kebijakan telah ada.', en: 'A draft of the policy exists.' }],
      evidence: [],
      lift: {
        id: 'Tetapkan kebijakan integrasi sistem aplikasi dan lampirkan daftar aplikasi yang lebih dahulu wajib saling terhubung.',
        en: 'Enact the integration policy and attach a list of the applications that must be connected first.',
      },
    },
    {
      level: 2,
      criteria: [
        { id: 'Kebijakan telah ditetapkan.', en: 'The policy has been enacted.' },
        { id: 'Integrasi diatur pada sebagian aplikasi.', en: 'It governs integration of some applications.' },
      ],
      evidence: [],
      lift: {
        id: 'Cocokkan daftar aplikasi dengan rencana induk atau dokumen perencanaan integrasi, lalu atur integrasi semua aplikasi instansi.',
        en: 'Match the list with the master plan or the integration planning document, and govern integration of all applications.',
      },
    },
    {
      level: 3,
      criteria: [{ id: 'Integrasi diatur pada semua aplikasi.', en: 'It governs integration of all applications.' }],
      evidence: [],
      lift: {
        id: 'Tambahkan ketentuan pertukaran data dengan aplikasi instansi lain, meliputi antarmuka, hak akses, dan perjanjian kerja sama.',
        en: 'Add rules for exchanging data with other agencies’ applications, covering interfaces, access rights and cooperation agreements.',
      },
    },
    {
      level: 4,
      criteria: [{ id: 'Integrasi aplikasi antarinstansi diatur.', en: 'It governs integration of applications between agencies.' }],
      evidence: [],
      lift: {
        id: 'Pantau, nilai, dan evaluasi kebijakan integrasi secara berkala, terutama ketika standar antarmuka, aplikasi, atau kebutuhan data berubah.',
        en: 'Monitor, assess and evaluate the integration policy periodically, above all when interface standards, applications or data needs change.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Kebijakan dipantau, dinilai, dan dievaluasi berkala mengikuti perubahan lingkungan, teknologi, dan kebutuhan.',
          en: 'The policy is monitored, assessed and evaluated periodically as environment, technology and needs change.',
        },
      ],
      evidence: [],
    },
  ],
  cites: [questionnaire(6)],
})
