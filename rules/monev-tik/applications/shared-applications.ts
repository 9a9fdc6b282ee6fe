import { defineIndicator } from '../../define.ts'
import { proposal } from '../sources.ts'

export default defineIndicator({
  number: 10,
  capability: 'fulfilment',
  name: { id: 'Aplikasi umum / berbagi pakai', en: 'Shared applications' },
  label: { id: 'Aplikasi umum dan berbagi pakai', en: 'Shared applications' },
  question: {
    id: 'Apakah unit memakai aplikasi umum atau berbagi pakai alih-alih membangun yang serupa?',
    en: 'Does the unit use shared applications instead of building similar ones?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        { id: 'Aplikasi umum dan berbagi pakai yang tersedia telah dikenali.', en: 'The shared applications on offer are known.' },
      ],
      evidence: [
        { id: 'Daftar aplikasi umum yang sesuai dengan tugas unit', en: 'A list of shared applications that fit the unit’s work' },
      ],
      lift: {
        id: 'Ajukan akun pada satu aplikasi umum yang sudah tersedia dan mulai pakai untuk pekerjaan nyata.',
        en: 'Ask for accounts on one shared application that exists already, and start using it for real work.',
      },
    },
    {
      level: 2,
      criteria: [
        { id: 'Sebagian urusan yang memiliki aplikasi umum memakainya.', en: 'Some matters that have a shared application use it.' },
      ],
      evidence: [{ id: 'Bukti pemakaian aplikasi umum', en: 'Proof that a shared application is used' }],
      lift: {
        id: 'Pindahkan sebagian besar urusan administrasi ke aplikasi umum dan hentikan rencana membangun aplikasi serupa.',
        en: 'Move most administrative matters to shared applications, and drop plans to build similar ones.',
      },
    },
    {
      level: 3,
      criteria: [
        { id: 'Sebagian besar urusan yang memiliki aplikasi umum memakainya.', en: 'Most matters that have a shared application use it.' },
        {
          id: 'Usulan aplikasi baru diperiksa agar tidak menduplikasi aplikasi umum.',
          en: 'Proposals for new applications are checked against shared ones.',
        },
      ],
      evidence: [
        { id: 'Rekapitulasi urusan dan aplikasi yang dipakai', en: 'A table of matters and the applications used' },
        { id: 'Hasil pemeriksaan usulan aplikasi', en: 'Results of checking proposals' },
      ],
      lift: {
        id: 'Tutup aplikasi sendiri yang fungsinya sudah ada pada aplikasi umum dan pindahkan datanya.',
        en: 'Retire own applications whose functions a shared one covers, and move their data across.',
      },
    },
    {
      level: 4,
      criteria: [
        { id: 'Seluruh urusan yang memiliki aplikasi umum memakainya.', en: 'All matters that have a shared application use it.' },
        {
          id: 'Tidak ada aplikasi sendiri yang menduplikasi aplikasi umum.',
          en: 'No application of the unit’s own duplicates a shared one.',
        },
      ],
      evidence: [
        { id: 'Berita acara pemindahan data ke aplikasi umum', en: 'The record of moving data to a shared application' },
        { id: 'Pernyataan bebas duplikasi aplikasi', en: 'A statement that no application is duplicated' },
      ],
    },
  ],
  cites: [proposal(10)],
})
