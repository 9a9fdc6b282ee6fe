import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 16,
  capability: 'process',
  name: { id: 'Tingkat Kematangan Layanan Pusat Data', en: 'Maturity of the data centre service' },
  label: { id: 'Layanan pusat data', en: 'Data centre service' },
  question: { id: 'Apakah unit-unit instansi menggunakan layanan pusat data?', en: 'Do the agency’s units use a data centre service?' },
  levels: [
    {
      level: 1,
      criteria: [{ id: 'Layanan pusat data belum atau telah tersedia.', en: 'The data centre service may or may not be available.' }],
      evidence: [{ id: 'Keterangan tersedianya layanan pusat data', en: 'A statement that the data centre service is available' }],
      lift: {
        id: 'Tempatkan aplikasi dan data sebagian unit pada pusat data, fisik atau berbasis awan, dan catat unit yang menggunakannya.',
        en: 'Host the applications and data of some units in a data centre, physical or cloud, and list the units using it.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Layanan pusat data digunakan sebagian unit kerja atau perangkat daerah.',
          en: 'The data centre service is used by some of the agency’s units.',
        },
      ],
      evidence: [{ id: 'Daftar unit yang menggunakannya', en: 'A list of the units that use it' }],
      lift: {
        id: 'Tetapkan prosedur pengoperasian baku pusat data dan perluas penggunaannya ke seluruh unit, disertai data utilisasi tiap unit.',
        en: 'Adopt a standard operating procedure for the data centre and extend its use to all units, with utilisation data for each.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Layanan pusat data digunakan seluruh unit kerja atau perangkat daerah.',
          en: 'The data centre service is used by all of the agency’s units.',
        },
        { id: 'Prosedur pengoperasian baku tersedia.', en: 'A standard operating procedure exists.' },
      ],
      evidence: [{ id: 'Bukti penggunaan oleh seluruh unit', en: 'Proof of use by all units' }],
      lift: {
        id: 'Hubungkan layanan dengan Pusat Data Nasional atau pusat data instansi lain, atau gunakan Pusat Data Nasional, serta reviu secara berkala.',
        en: 'Interconnect with the National Data Centre or another agency’s, or use the National Data Centre, and review the service periodically.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Layanan terhubung dengan Pusat Data Nasional atau pusat data instansi lain, atau menggunakan Pusat Data Nasional.',
          en: 'It is interconnected with the National Data Centre or another agency’s, or the National Data Centre is used.',
        },
        {
          id: 'Layanan pusat data direviu dan dievaluasi secara berkala.',
          en: 'The data centre service is reviewed and evaluated periodically.',
        },
      ],
      evidence: [
        {
          id: 'Bukti interkoneksi atau penggunaan Pusat Data Nasional',
          en: 'Proof of interconnection or of using the National Data Centre',
        },
        {
          id: 'Laporan reviu yang berumur kurang dari dua tahun, berisi masalah dan rekomendasi',
          en: 'A review report under two years old, with issues and recommendations',
        },
      ],
      lift: {
        id: 'Laksanakan perbaikan pusat data yang direkomendasikan reviu, misalnya kapasitas, pemulihan data, atau prosedur, dan catat hasilnya.',
        en: 'Carry out the data centre improvements the review recommends, for example in capacity, data recovery or procedures, and record the results.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Layanan pusat data diperbaiki sebagai tindak lanjut reviu dan evaluasi.',
          en: 'The data centre service has been improved to follow up the review and evaluation.',
        },
      ],
      evidence: [{ id: 'Catatan perbaikan layanan pusat data', en: 'Records of improvements to the data centre service' }],
    },
  ],
  cites: [annex(16), guide(66)],
})
