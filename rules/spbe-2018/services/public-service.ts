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
    },
    {
      level: 1,
      criteria: [{ id: 'Sistem menyebarkan informasi satu arah.', en: 'It gives one-way information.' }],
      evidence: [],
    },
    {
      level: 2,
      criteria: [{ id: 'Sistem menyediakan interaksi.', en: 'It offers interaction.' }],
      evidence: [],
    },
    {
      level: 3,
      criteria: [{ id: 'Sistem menyediakan transaksi.', en: 'It offers transactions.' }],
      evidence: [],
    },
    {
      level: 4,
      criteria: [{ id: 'Sistem menyediakan kolaborasi.', en: 'It offers collaboration.' }],
      evidence: [],
    },
    {
      level: 5,
      criteria: [{ id: 'Sistem dioptimalkan.', en: 'It is optimised.' }],
      evidence: [],
    },
  ],
  cites: [questionnaire(35)],
})
