import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 28,
  capability: 'process',
  name: { id: 'Tingkat Kematangan Penerapan Manajemen Layanan SPBE', en: 'Maturity of the application of SPBE service management' },
  label: { id: 'Manajemen layanan SPBE', en: 'SPBE service management' },
  question: { id: 'Apakah instansi menerapkan manajemen layanan SPBE?', en: 'Does the agency apply SPBE service management?' },
  levels: [
    {
      level: 1,
      criteria: [{ id: 'Manajemen layanan belum ada, atau tanpa perencanaan.', en: 'There is no service management, or it is unplanned.' }],
      evidence: [{ id: 'Rancangan atau catatan awal manajemen layanan', en: 'A draft or first records of service management' }],
      lift: {
        id: 'Rencanakan pelayanan pengguna dan pengoperasian layanan SPBE, tunjuk unit pengelolanya, dan cantumkan kegiatannya dalam peta rencana SPBE.',
        en: 'Plan user support and service operation for SPBE, name the unit in charge, and enter the activities in the SPBE roadmap.',
      },
    },
    {
      level: 2,
      criteria: [{ id: 'Dilaksanakan dengan perencanaan, belum pada semua proses.', en: 'It is planned, not yet in all processes.' }],
      evidence: [
        { id: 'Rencana kegiatan manajemen layanan dalam peta rencana', en: 'Planned activities of service management in the roadmap' },
      ],
      lift: {
        id: 'Lengkapi proses yang belum dijalankan agar pelayanan pengguna dan pengoperasian layanan sama-sama dilaksanakan menurut pedoman dan terdokumentasi.',
        en: 'Add the process still missing, so that user support and service operation both run by the guideline and are documented.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Dilaksanakan pada kedua proses: pelayanan pengguna dan pengoperasian layanan.',
          en: 'It covers both processes: user support and service operation.',
        },
      ],
      evidence: [
        { id: 'Dokumentasi manajemen layanan yang mengikuti pedoman', en: 'Records of service management that follow the guideline' },
      ],
      lift: {
        id: 'Gunakan aplikasi manajemen layanan untuk mencatat gangguan dan permintaan pengguna, lalu evaluasi pelaksanaannya dalam laporan reviu.',
        en: 'Use a service management application to record incidents and user requests, and evaluate how they are handled in a review report.',
      },
    },
    {
      level: 4,
      criteria: [
        { id: 'Aplikasi manajemen layanan digunakan.', en: 'A service management application is used.' },
        { id: 'Kegiatan direviu dan dievaluasi.', en: 'It is reviewed and evaluated.' },
      ],
      evidence: [
        { id: 'Tangkapan layar aplikasi manajemen layanan', en: 'Screenshots of the service management application' },
        {
          id: 'Laporan reviu yang berumur kurang dari dua tahun, berisi masalah dan rekomendasi',
          en: 'A review report under two years old, with issues and recommendations',
        },
      ],
      lift: {
        id: 'Perbaiki waktu tanggap, eskalasi, dan pemeliharaan layanan sesuai rekomendasi reviu, lalu tunjukkan perubahannya melalui data aplikasi manajemen layanan.',
        en: 'Improve response times, escalation and maintenance as the review recommends, and show the change with data from the service management application.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Manajemen layanan diperbaiki sebagai tindak lanjut reviu.',
          en: 'Service management has been improved to follow up the review.',
        },
      ],
      evidence: [
        { id: 'Catatan perbaikan manajemen layanan setelah reviu', en: 'Records of improvements to service management after the review' },
      ],
    },
  ],
  cites: [annex(28), guide(111)],
})
