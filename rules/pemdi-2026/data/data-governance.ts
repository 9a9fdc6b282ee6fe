import { defineIndicator, external } from '../../define.ts'
import { module } from '../sources.ts'

export default defineIndicator({
  number: 5,
  capability: 'maturity',
  rating: external({
    index: { id: 'Indeks Satu Data Indonesia', en: 'Satu Data Indonesia index' },
    body: { id: 'Kementerian PPN/Bappenas', en: 'Ministry of National Development Planning/Bappenas' },
    points: [
      ['0', '1'],
      ['12.5', '1.5'],
      ['37.5', '2.5'],
      ['62.5', '3.5'],
      ['75', '4'],
      ['100', '5'],
    ],
    floor: '1',
  }),
  name: { id: 'Tingkat Kematangan Tata Kelola Data', en: 'Maturity of data governance' },
  label: { id: 'Tata kelola data', en: 'Data governance' },
  question: {
    id: 'Berapa Indeks Satu Data Indonesia yang diperoleh instansi?',
    en: 'What Satu Data Indonesia index has the agency been given?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Penyelenggara Satu Data Indonesia (SDI) pada instansi masih disiapkan.',
          en: 'The organisers of Satu Data Indonesia (SDI) in the agency are still being set up.',
        },
      ],
      evidence: [{ id: 'Indeks SDI di bawah 12,5', en: 'An SDI index below 12.5' }],
      lift: {
        id: 'Bentuk penyelenggara Satu Data Indonesia melalui keputusan pimpinan, lalu mulai susun metadata untuk data yang dihasilkan instansi.',
        en: 'Set up the Satu Data Indonesia organisers by formal decision, and start writing metadata for the data that the agency produces.',
      },
    },
    {
      level: 2,
      criteria: [
        { id: 'Penyelenggara SDI telah terbentuk.', en: 'The SDI organisers have been set up.' },
        { id: 'Metadata mulai disusun.', en: 'Metadata is starting to be written.' },
      ],
      evidence: [{ id: 'Indeks SDI dari 12,5 sampai di bawah 37,5', en: 'An SDI index from 12.5 to below 37.5' }],
      lift: {
        id: 'Lengkapi struktur kelembagaan Satu Data Indonesia dan tetapkan peraturan internal yang mengatur tugas serta alur datanya.',
        en: 'Complete the institutional structure for Satu Data Indonesia and issue internal rules on duties and the flow of data.',
      },
    },
    {
      level: 3,
      criteria: [
        { id: 'Struktur kelembagaan SDI tersedia.', en: 'The institutional structure for SDI is in place.' },
        { id: 'Regulasi SDI tersedia.', en: 'Rules on SDI are in place.' },
      ],
      evidence: [{ id: 'Indeks SDI dari 37,5 sampai di bawah 62,5', en: 'An SDI index from 37.5 to below 62.5' }],
      lift: {
        id: 'Terapkan prinsip Satu Data Indonesia pada hampir semua data instansi dan sediakan data yang dibutuhkan Dasbor Presiden.',
        en: "Apply the principles of Satu Data Indonesia to nearly all the agency's data and supply what the President's Dashboard needs.",
      },
    },
    {
      level: 4,
      criteria: [
        { id: 'Hampir seluruh prinsip SDI diterapkan.', en: 'Nearly all SDI principles are applied.' },
        { id: 'Data instansi berkontribusi pada Dasbor Presiden.', en: "The agency's data feeds the President's Dashboard." },
      ],
      evidence: [{ id: 'Indeks SDI dari 62,5 sampai di bawah 75', en: 'An SDI index from 62.5 to below 75' }],
      lift: {
        id: 'Penuhi prinsip Satu Data Indonesia yang tersisa dan selesaikan tindak lanjut reviu tata kelola data.',
        en: 'Meet the remaining principles of Satu Data Indonesia and complete the follow-up to the data governance review.',
      },
    },
    {
      level: 5,
      criteria: [
        { id: 'Seluruh prinsip SDI diterapkan.', en: 'All SDI principles are applied.' },
        { id: 'Hasil reviu tata kelola data ditindaklanjuti.', en: 'The review of data governance has been followed up.' },
      ],
      evidence: [{ id: 'Indeks SDI 75 sampai 100', en: 'An SDI index of 75 to 100' }],
    },
  ],
  cites: [module(5)],
})
