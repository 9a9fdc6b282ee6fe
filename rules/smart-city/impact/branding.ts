import { decimal, defineIndicator } from '../../define.ts'
import { components, proposal } from '../sources.ts'

export default defineIndicator({
  number: 5,
  capability: 'attainment',
  rating: decimal,
  name: { id: 'Smart Branding', en: 'Smart Branding' },
  label: { id: 'Smart Branding', en: 'Smart Branding' },
  question: {
    id: 'Manfaat apa yang dirasakan masyarakat dari citra pariwisata, bisnis, dan wajah kota?',
    en: 'What benefit do people feel from the city’s image in tourism, business and appearance?',
  },
  levels: [
    {
      level: 0,
      criteria: [
        {
          id: 'Sasaran pada citra pariwisata, bisnis, dan wajah kota telah dirumuskan.',
          en: 'Goals in the image of tourism, business and city appearance have been set.',
        },
      ],
      evidence: [{ id: 'Daftar sasaran dan program smart branding', en: 'A list of smart branding goals and programmes' }],
      lift: {
        id: 'Tentukan satu destinasi unggulan, promosikan secara digital, dan catat jumlah kunjungannya tiap bulan.',
        en: 'Choose one leading destination, promote it digitally, and record its visitors every month.',
      },
    },
    {
      level: 1,
      criteria: [
        {
          id: 'Pariwisata (tourism branding): kunjungan ke sebagian destinasi mulai tumbuh.',
          en: 'Tourism branding: visits to some destinations begin to grow.',
        },
      ],
      evidence: [{ id: 'Jumlah kunjungan destinasi', en: 'Visitor numbers of destinations' }],
      lift: {
        id: 'Bangun merek produk lokal bersama pelaku usaha dan tata satu kawasan yang menjadi wajah kota.',
        en: 'Build brands of local products with businesses, and improve one area that stands for the city.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Bisnis (business branding): produk lokal dikenal dan dicari pembeli.',
          en: 'Business branding: local products are known and asked for.',
        },
        {
          id: 'Wajah kota (city appearance branding): kawasan utama tertata.',
          en: 'City appearance branding: the main areas are well kept.',
        },
      ],
      evidence: [
        { id: 'Daftar merek produk lokal', en: 'A list of local brands' },
        { id: 'Dokumentasi penataan kawasan', en: 'Pictures of areas before and after improvement' },
      ],
      lift: {
        id: 'Ukur citra kota melalui survei wisatawan dan pelaku usaha, lalu bandingkan dengan target masterplan.',
        en: 'Measure the city’s image in surveys of visitors and businesses, and compare it with the masterplan.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Citra kota pada ketiga subdimensi diukur secara berkala.',
          en: 'The city’s image is measured regularly in all three sub-dimensions.',
        },
      ],
      evidence: [
        {
          id: 'Survei citra kota di kalangan wisatawan dan pelaku usaha',
          en: 'A survey of the city’s image among visitors and businesses',
        },
      ],
      lift: {
        id: 'Serahkan sebagian promosi kepada komunitas dan pertahankan pertumbuhan kunjungan serta penjualan dua tahun berturut-turut.',
        en: 'Hand part of the promotion to communities, and keep visits and sales growing two years in a row.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Kunjungan dan penjualan produk lokal tumbuh dua tahun berturut-turut.',
          en: 'Visits and sales of local products grew two years in a row.',
        },
      ],
      evidence: [{ id: 'Statistik kunjungan dan penjualan dua tahun', en: 'Two years’ figures on visits and sales' }],
    },
  ],
  cites: [components, proposal(5)],
})
