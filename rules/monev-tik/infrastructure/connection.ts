import { defineIndicator } from '../../define.ts'
import { proposal } from '../sources.ts'

export default defineIndicator({
  number: 2,
  capability: 'fulfilment',
  name: { id: 'Koneksi internet / jaringan intra', en: 'Internet / intra-network connection' },
  label: { id: 'Koneksi internet dan intra', en: 'Internet and intra network' },
  question: {
    id: 'Apakah tempat kerja unit terhubung dengan internet dan jaringan intra secara andal?',
    en: 'Are the unit’s workplaces reliably connected to the internet and the intra network?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Kebutuhan lebar pita tiap lokasi kerja telah dihitung.',
          en: 'The bandwidth that each workplace needs has been worked out.',
        },
      ],
      evidence: [{ id: 'Perhitungan kebutuhan lebar pita', en: 'The calculation of bandwidth' }],
      lift: {
        id: 'Ajukan sambungan internet bagi kantor utama kepada dinas kominfo dan catat kecepatan yang benar-benar diterima.',
        en: 'Ask the local ICT office to connect the main office, and record the speed that actually arrives.',
      },
    },
    {
      level: 2,
      criteria: [
        { id: 'Sebagian lokasi kerja memiliki sambungan internet tetap.', en: 'Some workplaces have a fixed internet connection.' },
      ],
      evidence: [{ id: 'Berita acara pemasangan sambungan', en: 'The handover record of the connection' }],
      lift: {
        id: 'Sambungkan sebagian besar lokasi kerja, hubungkan dengan jaringan intra pemerintah daerah, dan ukur ketersediaannya tiap bulan.',
        en: 'Connect most workplaces, join them to the local government’s intra network, and measure availability every month.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Sebagian besar lokasi kerja memiliki sambungan yang mencukupi kebutuhannya.',
          en: 'Most workplaces have a connection that meets their needs.',
        },
        {
          id: 'Kantor utama tersambung dengan jaringan intra pemerintah daerah.',
          en: 'The main office is on the local government’s intra network.',
        },
      ],
      evidence: [
        { id: 'Topologi sambungan internet dan jaringan intra', en: 'The topology of the internet and intra-network connections' },
        { id: 'Hasil ukur kecepatan dan ketersediaan bulanan', en: 'Monthly measurements of speed and availability' },
      ],
      lift: {
        id: 'Sambungkan lokasi yang tersisa, siapkan jalur cadangan bagi layanan penting, dan uji perpindahannya secara berkala.',
        en: 'Connect the remaining places, provide a backup line for essential services, and test the switch-over regularly.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Seluruh lokasi kerja memiliki sambungan internet yang mencukupi.',
          en: 'All workplaces have a sufficient internet connection.',
        },
        {
          id: 'Layanan penting memiliki jalur cadangan yang telah diuji.',
          en: 'Essential services have a backup line that has been tested.',
        },
      ],
      evidence: [
        { id: 'Daftar lokasi kerja beserta jenis sambungannya', en: 'A list of workplaces with their kind of connection' },
        { id: 'Catatan uji jalur cadangan', en: 'Records of tests of the backup line' },
      ],
    },
  ],
  cites: [proposal(2)],
})
