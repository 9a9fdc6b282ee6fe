import { decimal, defineIndicator } from '../../define.ts'
import { module } from '../sources.ts'

export default defineIndicator({
  number: 19,
  capability: 'maturity',
  rating: decimal,
  name: { id: 'Fasilitas Dukungan Pengguna Layanan Digital Pemerintah', en: 'User support for government digital services' },
  label: { id: 'Dukungan pengguna', en: 'User support' },
  question: {
    id: 'Apakah pengguna layanan digital dibantu, dan apakah janji layanan (SLA) dipenuhi?',
    en: 'Are users of digital services supported, and are service level agreements (SLAs) kept?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        { id: 'Fasilitas dukungan pengguna dalam tahap penyusunan.', en: 'User support is being set up.' },
        { id: 'SOP layanan digital dalam tahap penyusunan.', en: 'Procedures for digital services are being drafted.' },
        { id: 'SLA layanan digital dalam tahap penyusunan.', en: 'SLAs for digital services are being drafted.' },
      ],
      evidence: [
        { id: 'Dokumen SLA layanan digital', en: 'An SLA for digital services' },
        { id: 'Dokumen SLA setiap proses layanan digital', en: 'An SLA for each process of a digital service' },
      ],
      lift: {
        id: 'Sediakan fasilitas dukungan pengguna, tetapkan SOP yang memuat SLA, dan pasang sistem untuk memantau pemenuhannya.',
        en: 'Provide user support, adopt procedures with SLAs, and install a system that monitors whether they are met.',
      },
    },
    {
      level: 2,
      criteria: [
        { id: 'Fasilitas dukungan pengguna tersedia.', en: 'User support is available.' },
        { id: 'SOP yang memuat SLA tersedia.', en: 'Procedures with SLAs are in place.' },
        { id: 'Sistem pemantauan SLA tersedia.', en: 'A system that monitors SLAs is in place.' },
      ],
      evidence: [
        {
          id: 'Dokumentasi fasilitas dukungan dan sistem pemantauan dengan SLA yang terpenuhi sebagian',
          en: 'Records of user support and of a monitoring system, with SLAs partly met',
        },
      ],
      lift: {
        id: 'Hubungkan fasilitas dukungan pengguna dan sistem pemantauan SLA instansi dengan sistem tingkat nasional.',
        en: "Connect the agency's user support and its SLA monitoring system with the systems at national level.",
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Fasilitas dukungan pengguna terintegrasi dengan tingkat nasional.',
          en: 'User support is integrated with the national level.',
        },
      ],
      evidence: [
        {
          id: 'Dokumentasi integrasi fasilitas dukungan dan sistem pemantauan SLA dengan tingkat nasional',
          en: 'Records of integrating user support and SLA monitoring with the national level',
        },
      ],
      lift: {
        id: 'Reviu fasilitas dukungan dan kepatuhan terhadap SLA, lalu susun laporan yang memuat kendala dan rekomendasi.',
        en: 'Review user support and compliance with SLAs, and write a report with obstacles and recommendations.',
      },
    },
    {
      level: 4,
      criteria: [
        { id: 'Pemenuhan SLA telah direviu dan dievaluasi.', en: 'The meeting of SLAs has been reviewed and evaluated.' },
        { id: 'Fasilitas dukungan pengguna telah direviu dan dievaluasi.', en: 'User support has been reviewed and evaluated.' },
      ],
      evidence: [
        { id: 'Laporan reviu fasilitas dukungan pengguna', en: 'A review report on user support' },
        { id: 'Laporan reviu kepatuhan SLA', en: 'A review report on compliance with SLAs' },
        { id: 'Uraian kendala dan rekomendasi dalam kedua laporan', en: 'Obstacles and recommendations in both reports' },
      ],
      lift: {
        id: 'Laksanakan rekomendasi kedua reviu dengan memperbaiki keterpaduan layanan, kompetensi petugas, dan keamanan data pengguna.',
        en: 'Carry out the recommendations of both reviews by improving service integration, staff skills and data security.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Hasil reviu SLA dan fasilitas dukungan telah ditindaklanjuti.',
          en: 'The reviews of SLAs and user support have been followed up.',
        },
      ],
      evidence: [
        { id: 'Laporan pelaksanaan rekomendasi reviu fasilitas dukungan', en: 'A follow-up report on the review of user support' },
        {
          id: 'Bukti bahwa keterpaduan layanan, kompetensi SDM, dan keamanan data membaik',
          en: 'Proof of better service integration, staff skills and data security',
        },
      ],
    },
  ],
  cites: [module(19)],
})
