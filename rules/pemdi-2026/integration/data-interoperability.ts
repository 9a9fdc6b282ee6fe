import { defineIndicator, external } from '../../define.ts'
import { module } from '../sources.ts'

export default defineIndicator({
  number: 18,
  capability: 'maturity',
  rating: external({
    index: { id: 'Indeks SDI aspek Interoperabilitas Data', en: 'SDI index, aspect of data interoperability' },
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
  name: { id: 'Interoperabilitas Data', en: 'Data interoperability' },
  label: { id: 'Interoperabilitas data', en: 'Data interoperability' },
  question: {
    id: 'Berapa Indeks SDI aspek Interoperabilitas Data yang diperoleh instansi?',
    en: 'What SDI index for data interoperability has the agency been given?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Acuan penerapan interoperabilitas data dalam tahap penyusunan.',
          en: 'The reference for data interoperability is being drafted.',
        },
      ],
      evidence: [
        {
          id: 'Arsitektur Data Pemdi pada SIAP Digital sesuai kondisi instansi',
          en: 'The data architecture in SIAP Digital, as matters stand in the agency',
        },
        { id: 'Indeks SDI aspek Interoperabilitas Data di bawah 12,5', en: 'An SDI index for data interoperability below 12.5' },
      ],
      lift: {
        id: 'Tetapkan rencana aksi dan Arsitektur Data sebagai acuan, lalu terapkan pertukaran data pada sebagian layanan digital.',
        en: 'Adopt the action plan and the data architecture as reference, and set up data exchange in some digital services.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Rencana aksi dan Arsitektur Data menjadi acuan interoperabilitas pada sebagian layanan digital.',
          en: 'The action plan and the data architecture guide interoperability for some digital services.',
        },
      ],
      evidence: [
        {
          id: 'Arsitektur Data Pemdi pada SIAP Digital sesuai kondisi instansi',
          en: 'The data architecture in SIAP Digital, as matters stand in the agency',
        },
        {
          id: 'Indeks SDI aspek Interoperabilitas Data dari 12,5 sampai di bawah 37,5',
          en: 'An SDI index for data interoperability from 12.5 to below 37.5',
        },
      ],
      lift: {
        id: 'Lengkapi Arsitektur Data seluruh layanan prioritas dan tematik, dan terapkan standar pertukaran datanya pada layanan tersebut.',
        en: 'Complete the data architecture of all priority and thematic services, and apply its exchange standards in them.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Rencana aksi dan Arsitektur Data menjadi acuan interoperabilitas seluruh layanan prioritas dan/atau tematik.',
          en: 'The action plan and the data architecture guide interoperability for all priority and/or thematic services.',
        },
      ],
      evidence: [
        {
          id: 'Arsitektur Data Pemdi pada SIAP Digital sesuai kondisi instansi',
          en: 'The data architecture in SIAP Digital, as matters stand in the agency',
        },
        {
          id: 'Indeks SDI aspek Interoperabilitas Data dari 37,5 sampai di bawah 62,5',
          en: 'An SDI index for data interoperability from 37.5 to below 62.5',
        },
      ],
      lift: {
        id: 'Perluas interoperabilitas dengan pertukaran data waktu nyata antarsistem dan reviu pelaksanaannya secara berkala.',
        en: 'Widen interoperability with real-time data exchange between systems and review it periodically.',
      },
    },
    {
      level: 4,
      criteria: [
        { id: 'Interoperabilitas data diterapkan secara luas.', en: 'Data interoperability is widely applied.' },
        { id: 'Data dipertukarkan secara waktu nyata.', en: 'Data is exchanged in real time.' },
        { id: 'Interoperabilitas data direviu secara berkala.', en: 'Data interoperability is reviewed periodically.' },
      ],
      evidence: [
        {
          id: 'Arsitektur Data Pemdi pada SIAP Digital sesuai kondisi instansi',
          en: 'The data architecture in SIAP Digital, as matters stand in the agency',
        },
        {
          id: 'Indeks SDI aspek Interoperabilitas Data dari 62,5 sampai di bawah 75',
          en: 'An SDI index for data interoperability from 62.5 to below 75',
        },
      ],
      lift: {
        id: 'Terapkan interoperabilitas pada semua data yang relevan dan tingkatkan kualitas datanya berdasarkan hasil reviu.',
        en: 'Extend interoperability to all relevant data and raise data quality on the basis of the review.',
      },
    },
    {
      level: 5,
      criteria: [
        { id: 'Interoperabilitas data diterapkan secara komprehensif.', en: 'Data interoperability is comprehensive.' },
        { id: 'Kualitas penerapan interoperabilitas data ditingkatkan.', en: 'The quality of data interoperability is being raised.' },
      ],
      evidence: [
        {
          id: 'Arsitektur Data Pemdi pada SIAP Digital sesuai kondisi instansi',
          en: 'The data architecture in SIAP Digital, as matters stand in the agency',
        },
        { id: 'Indeks SDI aspek Interoperabilitas Data 75 sampai 100', en: 'An SDI index for data interoperability of 75 to 100' },
      ],
    },
  ],
  cites: [module(18)],
})
