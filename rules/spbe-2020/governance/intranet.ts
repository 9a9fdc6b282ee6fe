import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 17,
  capability: 'process',
  name: {
    id: 'Tingkat Kematangan Layanan Jaringan Intra Instansi Pusat/Pemerintah Daerah',
    en: 'Maturity of the intra-network service of the agency',
  },
  label: { id: 'Layanan jaringan intra', en: 'Intra-network service' },
  question: { id: 'Apakah unit-unit instansi menggunakan jaringan intra?', en: 'Do the agency’s units use its intra-network?' },
  levels: [
    {
      level: 1,
      criteria: [{ id: 'Jaringan intra belum atau telah tersedia.', en: 'The intra-network may or may not be available.' }],
      evidence: [{ id: 'Keterangan tersedianya jaringan intra', en: 'A statement that the intra-network is available' }],
      lift: {
        id: 'Hubungkan sebagian unit ke jaringan intra, baik milik sendiri maupun sewa, dan dokumentasikan pengoperasian serta penggunanya.',
        en: 'Connect some units to the intra-network, own or leased, and document its operation and users.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Jaringan intra digunakan sebagian unit kerja atau perangkat daerah.',
          en: 'The intra-network is used by some of the agency’s units.',
        },
      ],
      evidence: [{ id: 'Daftar unit yang menggunakannya', en: 'A list of the units that use it' }],
      lift: {
        id: 'Sambungkan unit yang tersisa ke jaringan intra, lalu tunjukkan penggunaan oleh seluruh unit dengan data utilisasi.',
        en: 'Connect the remaining units to the intra-network, then show with utilisation data that every unit uses it.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Jaringan intra digunakan seluruh unit kerja atau perangkat daerah.',
          en: 'The intra-network is used by all of the agency’s units.',
        },
      ],
      evidence: [{ id: 'Bukti penggunaan oleh seluruh unit', en: 'Proof of use by all units' }],
      lift: {
        id: 'Bangun interkoneksi dengan Jaringan Intra Pemerintah atau jaringan intra instansi lain, lalu reviu dan evaluasi layanannya secara berkala.',
        en: 'Set up interconnection with the Government Intra-network or that of another agency, then review and evaluate the service periodically.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Jaringan terhubung dengan Jaringan Intra Pemerintah atau jaringan intra instansi lain.',
          en: 'It is interconnected with the Government Intra-network or that of another agency.',
        },
        { id: 'Jaringan intra direviu dan dievaluasi secara berkala.', en: 'The intra-network is reviewed and evaluated periodically.' },
      ],
      evidence: [
        { id: 'Bukti interkoneksi jaringan', en: 'Proof of network interconnection' },
        {
          id: 'Laporan reviu yang berumur kurang dari dua tahun, berisi masalah dan rekomendasi',
          en: 'A review report under two years old, with issues and recommendations',
        },
      ],
      lift: {
        id: 'Perbaiki jaringan intra sesuai rekomendasi reviu, misalnya kapasitas atau keamanannya, dan dokumentasikan keadaan sebelum dan sesudahnya.',
        en: 'Improve the intra-network as the review recommends, for example its capacity or security, and document the state before and after.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Jaringan intra diperbaiki sebagai tindak lanjut reviu dan evaluasi.',
          en: 'The intra-network has been improved to follow up the review and evaluation.',
        },
      ],
      evidence: [{ id: 'Catatan perbaikan jaringan intra', en: 'Records of improvements to the intra-network' }],
    },
  ],
  cites: [annex(17), guide(70)],
})
