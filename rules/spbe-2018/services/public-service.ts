import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 35,
  services: 3,
  capability: 'service',
  name: { id: 'Layanan Publik Instansi Pemerintah', en: 'Public service of the agency, up to three' },
  label: { id: 'Layanan publik instansi', en: 'The agency’s public service' },
  question: {
    id: 'Apakah instansi memiliki sistem pelayanan publik yang mendukung tugas pokoknya?',
    en: 'Does the agency have a public service system for its main task?',
  },
  levels: [
    {
      level: 0,
      criteria: [{ id: 'Tidak ada sistem pelayanan publik yang mendukung tugas pokoknya.', en: 'There is no such system.' }],
      evidence: [],
      lift: {
        id: 'Sediakan sistem bagi layanan publik pokok yang mengumumkan syarat, biaya, dan waktu layanan secara daring.',
        en: 'Provide a system for the main public service that announces requirements, fees and times online.',
      },
    },
    {
      level: 1,
      criteria: [{ id: 'Sistem menyebarkan informasi satu arah.', en: 'It gives one-way information.' }],
      evidence: [],
      lift: {
        id: 'Tambahkan interaksi, misalnya pencarian layanan, pengunduhan formulir, dan pengunggahan berkas oleh pemohon.',
        en: 'Add interaction, for example searching for services, downloading forms and uploading papers by applicants.',
      },
    },
    {
      level: 2,
      criteria: [{ id: 'Sistem menyediakan interaksi.', en: 'It offers interaction.' }],
      evidence: [],
      lift: {
        id: 'Proses permohonan sampai selesai dalam sistem, dengan verifikasi, persetujuan, dan pemberitahuan status kepada pemohon.',
        en: 'Process applications to the end in the system, with verification, approval and notice of status to applicants.',
      },
    },
    {
      level: 3,
      criteria: [{ id: 'Sistem menyediakan transaksi.', en: 'It offers transactions.' }],
      evidence: [],
      lift: {
        id: 'Hubungkan sistem dengan layanan lain atau instansi lain, misalnya data kependudukan, agar berkas tidak diserahkan berulang.',
        en: 'Connect the system with other services or agencies, for example population data, so that papers are not handed in again.',
      },
    },
    {
      level: 4,
      criteria: [{ id: 'Sistem menyediakan kolaborasi.', en: 'It offers collaboration.' }],
      evidence: [],
      lift: {
        id: 'Optimalkan sistem pelayanan secara berkala dari survei pengguna dan data pemakaian, lalu ukur waktu layanan sesudahnya.',
        en: 'Optimise the service system periodically from user surveys and usage data, and measure service times afterwards.',
      },
    },
    {
      level: 5,
      criteria: [{ id: 'Sistem dioptimalkan.', en: 'It is optimised.' }],
      evidence: [],
    },
  ],
  cites: [questionnaire(35)],
})
