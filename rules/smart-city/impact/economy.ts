import { decimal, defineIndicator } from '../../define.ts'
import { components, proposal } from '../sources.ts'

export default defineIndicator({
  number: 6,
  capability: 'attainment',
  rating: decimal,
  name: { id: 'Smart Economy', en: 'Smart Economy' },
  label: { id: 'Smart Economy', en: 'Smart Economy' },
  question: {
    id: 'Manfaat apa yang dirasakan masyarakat pada industri, kesejahteraan, dan transaksi?',
    en: 'What benefit do people feel in industry, welfare and transactions?',
  },
  levels: [
    {
      level: 0,
      criteria: [
        {
          id: 'Sasaran pada industri, kesejahteraan, dan transaksi telah dirumuskan.',
          en: 'Goals in industry, welfare and transactions have been set.',
        },
      ],
      evidence: [{ id: 'Daftar sasaran dan program smart economy', en: 'A list of smart economy goals and programmes' }],
      lift: {
        id: 'Dampingi kelompok usaha kecil memakai pembayaran dan pemasaran digital, lalu catat perubahan omzetnya.',
        en: 'Help a group of small firms to use digital payment and marketing, and record how sales change.',
      },
    },
    {
      level: 1,
      criteria: [
        {
          id: 'Transaksi (transaction): sebagian usaha menerima pembayaran nontunai.',
          en: 'Transaction: some businesses take cashless payment.',
        },
      ],
      evidence: [
        { id: 'Jumlah pelaku usaha yang menerima pembayaran nontunai', en: 'The number of businesses that take cashless payment' },
      ],
      lift: {
        id: 'Perluas pendampingan ke industri unggulan dan hubungkan warga berpenghasilan rendah dengan lapangan kerja.',
        en: 'Extend the help to leading industries, and connect people on low incomes with jobs.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Industri (industry): industri unggulan memakai teknologi dalam usahanya.',
          en: 'Industry: leading industries use technology in their business.',
        },
        {
          id: 'Kesejahteraan (welfare): warga berpenghasilan rendah memperoleh akses usaha atau kerja.',
          en: 'Welfare: people on low incomes gain access to business or work.',
        },
      ],
      evidence: [
        { id: 'Data industri unggulan yang didampingi', en: 'Data on the leading industries that were helped' },
        { id: 'Data penerima program usaha dan kerja', en: 'Data on those whom business and job programmes reached' },
      ],
      lift: {
        id: 'Ukur pengaruh program terhadap omzet dan pendapatan dengan data resmi, lalu laporkan setiap tahun.',
        en: 'Measure the effect on sales and incomes with official data, and report it every year.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Pengaruh program terhadap omzet dan pendapatan diukur setiap tahun.',
          en: 'The effect of programmes on sales and incomes is measured every year.',
        },
      ],
      evidence: [{ id: 'Laporan tahunan omzet dan pendapatan', en: 'A yearly report on sales and incomes' }],
      lift: {
        id: 'Alihkan program yang berhasil kepada pelaku usaha dan lembaga keuangan agar berjalan tanpa bantuan daerah.',
        en: 'Hand what works to businesses and banks, so that it goes on without the city’s aid.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Ekosistem ekonomi digital berjalan tanpa bergantung pada bantuan daerah.',
          en: 'The digital economy goes on without depending on local aid.',
        },
      ],
      evidence: [{ id: 'Kerja sama pelaku usaha dengan lembaga keuangan', en: 'Agreements between businesses and banks' }],
    },
  ],
  cites: [components, proposal(6)],
})
