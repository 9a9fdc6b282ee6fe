import { decimal, defineIndicator } from '../../define.ts'
import { module } from '../sources.ts'

export default defineIndicator({
  number: 3,
  capability: 'maturity',
  rating: decimal,
  name: { id: 'Tingkat Kematangan Sumber Daya Manusia Pemdi', en: 'Maturity of digital government human resources' },
  label: { id: 'Sumber daya manusia', en: 'Human resources' },
  question: {
    id: 'Sejauh mana ASN memiliki dan memakai kompetensi digital?',
    en: 'How far do civil servants have digital competence and use it?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Peningkatan kompetensi digital ASN berbasis peta kompetensi sedang disiapkan.',
          en: 'Raising the digital competence of civil servants, based on a competence map, is being prepared.',
        },
      ],
      evidence: [
        { id: 'Peta kompetensi untuk pelaksanaan Pemdi', en: 'A competence map for digital government' },
        {
          id: 'Bukti pemakaian aplikasi dasar dan sistem kerja digital internal',
          en: 'Proof that basic applications and internal digital work systems are used',
        },
        { id: 'Dokumentasi komunitas belajar', en: 'Records of a learning community' },
        { id: 'Laporan pemakaian microlearning internal', en: 'A report on the use of internal microlearning' },
        { id: 'Dasbor instansi pada MyASN', en: "The agency's dashboard in MyASN" },
      ],
      lift: {
        id: 'Laksanakan peningkatan kompetensi digital bagi lebih dari 90% ASN pengelola sesuai peta kompetensi, dan laporkan hasilnya.',
        en: 'Train more than 90% of the civil servants who run digital services, following the competence map, and report the results.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Lebih dari 90% ASN pengelola telah mengikuti peningkatan kompetensi digital.',
          en: 'More than 90% of the civil servants who run digital services have been trained in digital skills.',
        },
      ],
      evidence: [
        {
          id: 'Peta kompetensi dan laporan peningkatan kompetensi digital ASN pengelola',
          en: 'A competence map and a report on the training of those who run digital services',
        },
        { id: 'Dokumentasi komunitas belajar yang diikuti 20% ASN', en: 'Records of a learning community joined by 20% of civil servants' },
        { id: 'Laporan pemanfaatan pembelajaran digital nasional', en: 'A report on the use of national digital learning' },
        {
          id: 'Laporan keikutsertaan dalam forum internasional tentang kompetensi digital',
          en: 'A report on taking part in international forums on digital competence',
        },
      ],
      lift: {
        id: 'Perluas peningkatan kompetensi kepada lebih dari 90% ASN pengguna layanan digital, disertai komunitas belajar dan pemanfaatan awal AI serta analisis data.',
        en: 'Extend training to more than 90% of civil servants who use digital services, with learning communities and first use of AI and data analysis.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Lebih dari 90% ASN pengelola dan pengguna layanan digital telah mengikuti peningkatan kompetensi digital.',
          en: 'More than 90% of the civil servants who run or use digital services have been trained in digital skills.',
        },
      ],
      evidence: [
        {
          id: 'Peta kompetensi digital dan laporan peningkatan kompetensi ASN pengelola serta pengguna',
          en: 'A digital competence map and a report on the training of those who run and use services',
        },
        { id: 'Dokumentasi komunitas belajar yang diikuti 50% ASN', en: 'Records of a learning community joined by 50% of civil servants' },
        {
          id: 'Laporan pemanfaatan AI dan analisis data oleh 20% ASN',
          en: 'A report on the use of AI and data analysis by 20% of civil servants',
        },
        {
          id: 'Laporan keikutsertaan 50% ASN dalam forum internasional',
          en: 'A report on 50% of civil servants taking part in international forums',
        },
      ],
      lift: {
        id: 'Latih ASN memakai AI dan analisis data secara intensif dalam pekerjaan hingga mencakup 50% ASN, dan laporkan hasil pemanfaatannya.',
        en: 'Train civil servants to use AI and data analysis intensively at work until 50% do so, and report the results.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'ASN memiliki kompetensi untuk memanfaatkan AI secara intensif.',
          en: 'Civil servants have the competence to use AI intensively.',
        },
        {
          id: 'ASN memiliki kompetensi untuk memanfaatkan analisis data secara intensif.',
          en: 'Civil servants have the competence to use data analysis intensively.',
        },
      ],
      evidence: [
        {
          id: 'Peta kompetensi digital dan laporan peningkatan kompetensi digital',
          en: 'A digital competence map and a report on digital training',
        },
        { id: 'Dokumentasi komunitas belajar yang diikuti 75% ASN', en: 'Records of a learning community joined by 75% of civil servants' },
        {
          id: 'Laporan pemanfaatan intensif AI dan analisis data oleh 50% ASN',
          en: 'A report on intensive use of AI and data analysis by 50% of civil servants',
        },
      ],
      lift: {
        id: 'Luaskan pemanfaatan AI dan analisis data kepada 90% ASN, dorong 20% memiliki bukti keahlian digital, dan gunakan teknologi terbaru.',
        en: 'Spread the use of AI and data analysis to 90% of civil servants, get proof of digital expertise for 20%, and adopt recent technology.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'ASN memanfaatkan AI dan analisis data secara intensif dalam pekerjaannya.',
          en: 'Civil servants use AI and data analysis intensively in their work.',
        },
        { id: 'ASN memanfaatkan teknologi terbaru secara intensif.', en: 'Civil servants use recent technology intensively.' },
      ],
      evidence: [
        {
          id: 'Peta kompetensi digital dan laporan peningkatan kompetensi digital',
          en: 'A digital competence map and a report on digital training',
        },
        { id: 'Dokumentasi komunitas belajar yang diikuti 90% ASN', en: 'Records of a learning community joined by 90% of civil servants' },
        {
          id: 'Laporan pemanfaatan intensif AI dan analisis data oleh 90% ASN',
          en: 'A report on intensive use of AI and data analysis by 90% of civil servants',
        },
        { id: 'Bukti keahlian digital yang dimiliki 20% ASN', en: 'Proof of digital expertise for 20% of civil servants' },
        { id: 'Laporan pemanfaatan teknologi terbaru', en: 'A report on the use of recent technology' },
      ],
    },
  ],
  cites: [module(3)],
})
