import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 18,
  capability: 'process',
  name: {
    id: 'Tingkat Kematangan Penggunaan Sistem Penghubung Layanan Instansi Pusat/Pemerintah Daerah',
    en: 'Maturity of the use of the service interconnection system of the agency',
  },
  label: { id: 'Penggunaan sistem penghubung layanan', en: 'Use of the service interconnection system' },
  question: { id: 'Apakah instansi menggunakan sistem penghubung layanan?', en: 'Does the agency use a service interconnection system?' },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Sistem penghubung layanan belum atau telah tersedia.',
          en: 'The service interconnection system may or may not be available.',
        },
      ],
      evidence: [
        { id: 'Keterangan tersedianya sistem penghubung layanan', en: 'A statement that the service interconnection system is available' },
      ],
      lift: {
        id: 'Operasikan sistem penghubung layanan untuk integrasi aplikasi pada sebagian unit, dan dokumentasikan setiap integrasinya.',
        en: 'Run a service interconnection system that integrates the applications of some units, and document each integration.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Sistem penghubung layanan digunakan sebagian unit kerja atau perangkat daerah.',
          en: 'The service interconnection system is used by some of the agency’s units.',
        },
      ],
      evidence: [{ id: 'Daftar unit yang menggunakannya', en: 'A list of the units that use it' }],
      lift: {
        id: 'Alihkan integrasi aplikasi seluruh unit ke sistem penghubung layanan, dan dokumentasikan pemanfaatan serta prosedur operasionalnya.',
        en: 'Move the application integrations of all units to the service interconnection system, and document its use and operating procedures.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Sistem penghubung layanan digunakan seluruh unit kerja atau perangkat daerah.',
          en: 'The service interconnection system is used by all of the agency’s units.',
        },
      ],
      evidence: [{ id: 'Bukti penggunaan oleh seluruh unit', en: 'Proof of use by all units' }],
      lift: {
        id: 'Integrasikan sistem dengan Sistem Penghubung Layanan Pemerintah atau sistem penghubung instansi lain, dan reviu penggunaannya secara berkala.',
        en: 'Integrate the system with the Government Service Interconnection System or that of another agency, and review its use periodically.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Sistem terintegrasi dengan sistem penghubung pemerintah atau instansi lain.',
          en: 'It is integrated with the government’s system or that of another agency.',
        },
        {
          id: 'Sistem penghubung layanan direviu dan dievaluasi secara berkala.',
          en: 'The service interconnection system is reviewed and evaluated periodically.',
        },
      ],
      evidence: [
        { id: 'Bukti integrasi dengan sistem penghubung lain', en: 'Proof of integration with another system' },
        {
          id: 'Laporan reviu yang berumur kurang dari dua tahun, berisi masalah dan rekomendasi',
          en: 'A review report under two years old, with issues and recommendations',
        },
      ],
      lift: {
        id: 'Tingkatkan fungsi atau mutu sistem penghubung layanan sesuai rekomendasi reviu, dan simpan tangkapan layar sebelum dan sesudahnya.',
        en: 'Improve the functions or quality of the service interconnection system as the review recommends, keeping screenshots before and after.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Sistem penghubung layanan diperbaiki sebagai tindak lanjut reviu dan evaluasi.',
          en: 'The service interconnection system has been improved to follow up the review and evaluation.',
        },
      ],
      evidence: [
        { id: 'Catatan perbaikan sistem penghubung layanan', en: 'Records of improvements to the service interconnection system' },
      ],
    },
  ],
  cites: [annex(18), guide(74)],
})
