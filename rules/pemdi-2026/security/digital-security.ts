import { decimal, defineIndicator } from '../../define.ts'
import { module } from '../sources.ts'

export default defineIndicator({
  number: 10,
  capability: 'maturity',
  rating: decimal,
  name: { id: 'Tingkat Kematangan Keamanan Pemdi', en: 'Maturity of digital government security' },
  label: { id: 'Keamanan Pemdi', en: 'Digital government security' },
  question: {
    id: 'Sejauh mana tata kelola dan kontrol keamanan informasi diterapkan?',
    en: 'How far are information security governance and controls applied?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        { id: 'Tata kelola keamanan informasi sedang disusun.', en: 'The governance of information security is being drafted.' },
        {
          id: 'Infrastruktur informasi vital (IIV) sedang diidentifikasi.',
          en: 'Vital information infrastructure (IIV) is being identified.',
        },
      ],
      evidence: [{ id: 'Nilai IKASANDI area Keamanan Siber di bawah 1,50', en: 'An IKASANDI figure for cyber security below 1.50' }],
      lift: {
        id: 'Terapkan tata kelola keamanan informasi sesuai pedoman, selesaikan identifikasi IIV, dan ukur kematangannya dengan IKASANDI bersama BSSN.',
        en: 'Apply information security governance as the guidelines require, complete the IIV identification, and measure maturity by IKASANDI with BSSN.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Tata kelola keamanan informasi diterapkan sesuai pedoman.',
          en: 'Information security governance is applied according to the guidelines.',
        },
        { id: 'Infrastruktur informasi vital telah diidentifikasi.', en: 'Vital information infrastructure has been identified.' },
      ],
      evidence: [
        { id: 'Catatan hasil identifikasi IIV', en: 'Records of the identification of vital information infrastructure' },
        {
          id: 'Nilai IKASANDI area Keamanan Siber dari 1,50 sampai di bawah 2,50',
          en: 'An IKASANDI figure for cyber security from 1.50 to below 2.50',
        },
      ],
      lift: {
        id: 'Pasang kontrol teknis keamanan berdasarkan hasil pengukuran IKASANDI dan jalankan tata kelolanya pada layanan digital.',
        en: 'Put technical security controls in place, based on the IKASANDI measurement, and run the governance in digital services.',
      },
    },
    {
      level: 3,
      criteria: [
        { id: 'Tata kelola keamanan informasi berjalan.', en: 'Information security governance is running.' },
        { id: 'Kontrol teknis keamanan dilaksanakan.', en: 'Technical security controls are in place.' },
      ],
      evidence: [
        {
          id: 'Nilai IKASANDI area Keamanan Siber dari 2,50 sampai di bawah 3,50',
          en: 'An IKASANDI figure for cyber security from 2.50 to below 3.50',
        },
      ],
      lift: {
        id: 'Padukan pengelolaan keamanan semua unit dalam satu organisasi dan jadwalkan reviu berkala beserta rekomendasinya.',
        en: 'Unify the security management of all units under one organisation and schedule periodic reviews with recommendations.',
      },
    },
    {
      level: 4,
      criteria: [
        { id: 'Tata kelola keamanan terorganisasi dan terpadu.', en: 'Security governance is organised and unified.' },
        { id: 'Tata kelola keamanan direviu secara berkala.', en: 'Security governance is reviewed periodically.' },
      ],
      evidence: [
        {
          id: 'Nilai IKASANDI area Keamanan Siber dari 3,50 sampai di bawah 4,00',
          en: 'An IKASANDI figure for cyber security from 3.50 to below 4.00',
        },
      ],
      lift: {
        id: 'Tindak lanjuti hasil reviu keamanan dengan mengotomasi pemantauan dan kontrol, lalu dokumentasikan hasilnya.',
        en: 'Follow up the security reviews by automating monitoring and controls, and document the results.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Hasil reviu keamanan ditindaklanjuti melalui proses otomasi.',
          en: 'Security reviews are followed up through automated processes.',
        },
      ],
      evidence: [
        { id: 'Nilai IKASANDI area Keamanan Siber 4,00 sampai 5,00', en: 'An IKASANDI figure for cyber security of 4.00 to 5.00' },
      ],
    },
  ],
  cites: [module(10)],
})
