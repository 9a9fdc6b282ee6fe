import { defineIndicator } from '../../define.ts'
import { proposal } from '../sources.ts'

export default defineIndicator({
  number: 8,
  capability: 'fulfilment',
  name: { id: 'Literasi digital pegawai', en: 'Staff digital literacy' },
  label: { id: 'Literasi digital pegawai', en: 'Staff digital literacy' },
  question: {
    id: 'Seberapa banyak pegawai mampu bekerja dengan perangkat dan layanan digital secara aman?',
    en: 'How many of the staff can work safely with digital tools and services?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Kemampuan digital dasar yang diharapkan dari pegawai telah dirumuskan.',
          en: 'The basic digital skills expected of staff have been defined.',
        },
      ],
      evidence: [{ id: 'Rumusan kemampuan digital dasar pegawai', en: 'A statement of basic digital skills' }],
      lift: {
        id: 'Adakan bimbingan dasar tentang aplikasi perkantoran dan keamanan sandi bagi pegawai yang paling membutuhkan.',
        en: 'Hold a basic course on office software and safe passwords for the staff who need it most.',
      },
    },
    {
      level: 2,
      criteria: [{ id: 'Sebagian pegawai memakai aplikasi kerja tanpa bantuan.', en: 'Some staff use work applications without help.' }],
      evidence: [{ id: 'Daftar hadir bimbingan literasi digital', en: 'The attendance list of digital literacy courses' }],
      lift: {
        id: 'Ukur kemampuan pegawai dengan kuis sederhana dan latih sebagian besar pegawai, termasuk mengenali pesan penipuan.',
        en: 'Measure skills with a simple quiz and train most of the staff, including how to spot fraud messages.',
      },
    },
    {
      level: 3,
      criteria: [
        { id: 'Sebagian besar pegawai memakai aplikasi kerja tanpa bantuan.', en: 'Most staff use work applications without help.' },
        {
          id: 'Kemampuan pegawai telah diukur, termasuk kesadaran keamanan.',
          en: 'Skills have been measured, security awareness included.',
        },
      ],
      evidence: [
        { id: 'Hasil pengukuran literasi digital', en: 'Results of measuring digital literacy' },
        { id: 'Materi kesadaran keamanan informasi', en: 'Material on information security awareness' },
      ],
      lift: {
        id: 'Dampingi pegawai yang tertinggal satu per satu dan ulangi pengukuran setiap tahun untuk menentukan bahan pelatihan.',
        en: 'Coach those who lag behind one by one, and measure again every year to choose what to teach.',
      },
    },
    {
      level: 4,
      criteria: [
        { id: 'Seluruh pegawai memakai aplikasi kerja tanpa bantuan.', en: 'All staff use work applications without help.' },
        {
          id: 'Literasi digital diukur setiap tahun dan hasilnya menentukan pelatihan.',
          en: 'Digital literacy is measured every year and decides the training.',
        },
      ],
      evidence: [
        { id: 'Perbandingan hasil pengukuran dua tahun terakhir', en: 'A comparison of the last two years’ results' },
        { id: 'Program literasi digital yang disusun dari hasil pengukuran', en: 'A digital literacy programme built on the results' },
      ],
    },
  ],
  cites: [proposal(8)],
})
