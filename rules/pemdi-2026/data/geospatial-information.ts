import { defineIndicator, external } from '../../define.ts'
import { module } from '../sources.ts'

export default defineIndicator({
  number: 6,
  capability: 'maturity',
  rating: external({
    index: { id: 'Indeks Simpul Jaringan Informasi Geospasial (SJIG)', en: 'Index of nodes of the geospatial information network (SJIG)' },
    body: { id: 'Badan Informasi Geospasial (BIG)', en: 'Geospatial Information Agency (BIG)' },
    points: [
      ['1', '1'],
      ['1.5', '1.5'],
      ['2.5', '2.5'],
      ['3.5', '3.5'],
      ['4', '4'],
      ['5', '5'],
    ],
    floor: '1',
  }),
  name: { id: 'Tingkat Kematangan Penyelenggaraan Informasi Geospasial', en: 'Maturity of the organisation of geospatial information' },
  label: { id: 'Informasi geospasial', en: 'Geospatial information' },
  question: {
    id: 'Berapa nilai Simpul Jaringan Informasi Geospasial (SJIG) yang diperoleh instansi?',
    en: 'What figure has the agency been given as a node of the geospatial information network (SJIG)?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Penyelenggaraan informasi geospasial dalam tahap penyiapan.',
          en: 'The organisation of geospatial information is being prepared.',
        },
      ],
      evidence: [{ id: 'Indeks SJIG di bawah 1,50', en: 'An SJIG index below 1.50' }],
      lift: {
        id: 'Tetapkan tata kelola dan kelembagaan penyelenggaraan informasi geospasial dengan peraturan atau keputusan resmi.',
        en: 'Establish the governance and the institutions for geospatial information by formal regulation or decision.',
      },
    },
    {
      level: 2,
      criteria: [
        { id: 'Tata kelola informasi geospasial ditetapkan.', en: 'The governance of geospatial information is established.' },
        { id: 'Kelembagaan informasi geospasial ditetapkan.', en: 'The institutions for geospatial information are established.' },
      ],
      evidence: [{ id: 'Indeks SJIG dari 1,50 sampai di bawah 2,50', en: 'An SJIG index from 1.50 to below 2.50' }],
      lift: {
        id: 'Susun SOP pengelolaan dan berbagi pakai informasi geospasial, serta sediakan perangkat untuk memproduksi datanya.',
        en: 'Write procedures for managing and sharing geospatial information, and provide the equipment to produce the data.',
      },
    },
    {
      level: 3,
      criteria: [
        { id: 'SOP penyelenggaraan informasi geospasial tersedia.', en: 'Procedures for geospatial information are in place.' },
        { id: 'Instansi memiliki perangkat produksi data geospasial.', en: 'The agency has equipment to produce geospatial data.' },
      ],
      evidence: [{ id: 'Indeks SJIG dari 2,50 sampai di bawah 3,50', en: 'An SJIG index from 2.50 to below 3.50' }],
      lift: {
        id: 'Tetapkan peta jalan informasi geospasial, penuhi kebutuhan pejabat fungsional surveyor, dan evaluasi pemanfaatan datanya.',
        en: 'Adopt a geospatial roadmap, fill the posts of functional surveyors, and evaluate how the data is used.',
      },
    },
    {
      level: 4,
      criteria: [
        { id: 'Peta jalan informasi geospasial tersedia.', en: 'A geospatial information roadmap exists.' },
        { id: 'SDM fungsional surveyor tersedia.', en: 'Functional surveyors are on the staff.' },
        { id: 'Pemanfaatan informasi geospasial dievaluasi.', en: 'The use of geospatial information is evaluated.' },
      ],
      evidence: [{ id: 'Indeks SJIG dari 3,50 sampai di bawah 4,00', en: 'An SJIG index from 3.50 to below 4.00' }],
      lift: {
        id: 'Jadwalkan reviu berkala atas penyelenggaraan informasi geospasial dan pastikan anggarannya tersedia secara rutin setiap tahun.',
        en: 'Schedule periodic reviews of how geospatial information is organised and secure a regular budget for it every year.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Penyelenggaraan informasi geospasial direviu secara berkala.',
          en: 'The organisation of geospatial information is reviewed periodically.',
        },
        { id: 'Anggaran informasi geospasial tersedia secara rutin.', en: 'Geospatial information has a regular budget.' },
      ],
      evidence: [{ id: 'Indeks SJIG 4,00 sampai 5,00', en: 'An SJIG index of 4.00 to 5.00' }],
    },
  ],
  cites: [module(6)],
})
