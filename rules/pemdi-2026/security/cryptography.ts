import { decimal, defineIndicator } from '../../define.ts'
import { module } from '../sources.ts'

export default defineIndicator({
  number: 11,
  capability: 'maturity',
  rating: decimal,
  name: { id: 'Tingkat Kematangan Penerapan Kriptografi untuk Keamanan Data', en: 'Maturity of the use of cryptography for data security' },
  label: { id: 'Kriptografi', en: 'Cryptography' },
  question: {
    id: 'Pada layanan dan tahap siklus data mana teknologi kriptografi diterapkan?',
    en: 'In which services and stages of the data cycle is cryptography applied?',
  },
  levels: [
    {
      level: 1,
      criteria: [{ id: 'Penerapan teknologi kriptografi sedang disiapkan.', en: 'The use of cryptography is being prepared.' }],
      evidence: [{ id: 'Laporan awal penerapan teknologi kriptografi', en: 'A first report on the use of cryptography' }],
      lift: {
        id: 'Terapkan kriptografi dengan algoritma yang ditetapkan BSSN pada sebagian layanan digital dan laporkan pelaksanaannya.',
        en: 'Apply cryptography with algorithms approved by BSSN in some digital services and report on it.',
      },
    },
    {
      level: 2,
      criteria: [{ id: 'Sebagian layanan digital telah dilindungi kriptografi.', en: 'Cryptography is applied in some digital services.' }],
      evidence: [
        {
          id: 'Laporan penerapan kriptografi yang mengacu pada Keputusan Kepala BSSN 443/2025 tentang Algoritma Kriptografi Indonesia',
          en: 'A report on the use of cryptography under BSSN decision 443/2025 on Indonesian cryptographic algorithms',
        },
      ],
      lift: {
        id: 'Perluas kriptografi pada layanan tersebut hingga melindungi dua siklus data, misalnya saat disimpan dan saat dikirim.',
        en: 'Extend cryptography in those services to two stages of the data cycle, such as storage and transmission.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Kriptografi pada sebagian layanan mencakup dua siklus data.',
          en: 'Cryptography in some services covers two stages of the data cycle.',
        },
      ],
      evidence: [
        { id: 'Laporan penerapan kriptografi pada dua siklus data', en: 'A report on cryptography in two stages of the data cycle' },
      ],
      lift: {
        id: 'Terapkan kriptografi dua siklus data pada seluruh layanan prioritas, lalu evaluasi penerapannya dalam laporan tertulis.',
        en: 'Apply cryptography in two stages of the data cycle to all priority services, and evaluate it in a written report.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Seluruh layanan prioritas menerapkan kriptografi pada dua siklus data.',
          en: 'All priority services apply cryptography in two stages of the data cycle.',
        },
        { id: 'Penerapan kriptografi telah dievaluasi.', en: 'The use of cryptography has been evaluated.' },
      ],
      evidence: [{ id: 'Laporan evaluasi penerapan teknologi kriptografi', en: 'An evaluation report on the use of cryptography' }],
      lift: {
        id: 'Tindak lanjuti hasil evaluasi kriptografi dan ukur kematangan persandian dengan IKASANDI bersama BSSN.',
        en: 'Follow up the evaluation of cryptography and measure the maturity of cryptographic practice by IKASANDI with BSSN.',
      },
    },
    {
      level: 5,
      criteria: [{ id: 'Hasil evaluasi kriptografi telah ditindaklanjuti.', en: 'The evaluation of cryptography has been followed up.' }],
      evidence: [
        { id: 'Laporan tindak lanjut evaluasi kriptografi', en: 'A follow-up report on the evaluation of cryptography' },
        {
          id: 'Nilai IKASANDI area Persandian 4,00 sampai 5,00',
          en: 'An IKASANDI figure for cryptographic practice (Persandian) of 4.00 to 5.00',
        },
      ],
    },
  ],
  cites: [module(11)],
})
