import { decimal, defineIndicator } from '../../define.ts'
import { components, proposal } from '../sources.ts'

export default defineIndicator({
  number: 4,
  capability: 'attainment',
  rating: decimal,
  name: { id: 'Smart Governance', en: 'Smart Governance' },
  label: { id: 'Smart Governance', en: 'Smart Governance' },
  question: {
    id: 'Manfaat apa yang dirasakan masyarakat pada layanan publik, manajemen birokrasi, dan kebijakan publik?',
    en: 'What benefit do people feel in public service, bureaucracy and public policy?',
  },
  levels: [
    {
      level: 0,
      criteria: [
        {
          id: 'Sasaran pada layanan publik, manajemen birokrasi, dan kebijakan publik telah dirumuskan.',
          en: 'Goals in public service, bureaucracy and public policy have been set.',
        },
      ],
      evidence: [{ id: 'Daftar sasaran dan program smart governance', en: 'A list of smart governance goals and programmes' }],
      lift: {
        id: 'Permudah satu layanan publik yang banyak dikeluhkan dan catat waktu penyelesaiannya sebelum dan sesudah.',
        en: 'Make one much criticised public service easier, and record how long it takes before and after.',
      },
    },
    {
      level: 1,
      criteria: [
        {
          id: 'Layanan publik: manfaat mulai dirasakan pada sebagian layanan.',
          en: 'Public service: people begin to feel a benefit in some services.',
        },
      ],
      evidence: [{ id: 'Waktu penyelesaian layanan sebelum dan sesudah program', en: 'Service times before and after the programme' }],
      lift: {
        id: 'Sederhanakan proses birokrasi di balik layanan itu dan buka rancangan kebijakan bagi masukan warga.',
        en: 'Simplify the administration behind the service, and open draft policies to comments by citizens.',
      },
    },
    {
      level: 2,
      criteria: [
        { id: 'Manajemen birokrasi: proses kerja menjadi lebih ringkas.', en: 'Bureaucracy: work processes have become leaner.' },
        { id: 'Kebijakan publik: warga dapat menyampaikan masukan.', en: 'Public policy: citizens can have their say.' },
      ],
      evidence: [
        { id: 'Proses bisnis sebelum dan sesudah penyederhanaan', en: 'Business processes before and after simplification' },
        { id: 'Kanal masukan warga atas kebijakan', en: 'A channel for citizens’ comments on policy' },
      ],
      lift: {
        id: 'Survei pengguna ketiga subdimensi setiap tahun dan umumkan hasilnya beserta rencana perbaikan.',
        en: 'Survey users of all three sub-dimensions every year, and publish the results with a plan to improve.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Kepuasan warga atas ketiga subdimensi tata kelola diukur dengan survei.',
          en: 'A survey measures citizens’ satisfaction with all three sub-dimensions of governance.',
        },
      ],
      evidence: [{ id: 'Hasil survei kepuasan layanan publik', en: 'Results of a survey on public services' }],
      lift: {
        id: 'Tunjukkan kenaikan kepuasan pada dua survei berturut-turut dan lembagakan cara kerja yang berhasil.',
        en: 'Show higher satisfaction in two surveys in a row, and make what worked the standard way.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Manfaat tata kelola meningkat pada dua pengukuran berturut-turut.',
          en: 'The benefit of governance grew in two measurements in a row.',
        },
      ],
      evidence: [{ id: 'Perbandingan dua survei kepuasan', en: 'A comparison of two satisfaction surveys' }],
    },
  ],
  cites: [components, proposal(4)],
})
