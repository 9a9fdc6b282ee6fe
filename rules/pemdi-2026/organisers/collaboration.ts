import { decimal, defineIndicator } from '../../define.ts'
import { module } from '../sources.ts'

export default defineIndicator({
  number: 4,
  capability: 'maturity',
  rating: decimal,
  name: { id: 'Tingkat Kematangan Kolaborasi Pemdi', en: 'Maturity of digital government collaboration' },
  label: { id: 'Kolaborasi Pemdi', en: 'Digital government collaboration' },
  question: {
    id: 'Dengan siapa instansi berkolaborasi dalam Pemdi, dan apakah hasilnya direviu?',
    en: 'With whom does the agency collaborate on digital government, and are the results reviewed?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Rencana kolaborasi antarunit kerja sedang disusun sesuai substansi rencana aksi.',
          en: "A plan for collaboration between units is being drafted from the action plan's content.",
        },
      ],
      evidence: [
        { id: 'Penetapan Tim Koordinasi Pemdi', en: 'The decision that sets up the digital government coordination team' },
        {
          id: 'Perencanaan instansi yang merinci kolaborasi antarunit kerja atau perangkat daerah',
          en: 'Agency plans that detail collaboration between units',
        },
        {
          id: 'Undangan, notulensi, dan dokumentasi kolaborasi antarunit kerja',
          en: 'Invitations, minutes and records of collaboration between units',
        },
      ],
      lift: {
        id: 'Rencanakan dan jalankan kolaborasi dengan instansi lain hingga tingkat nasional, yang dibuktikan dengan nota kesepahaman atau perjanjian kerja sama.',
        en: 'Plan and carry out collaboration with other agencies up to national level, backed by a memorandum of understanding or cooperation agreement.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Kolaborasi antarinstansi hingga tingkat nasional telah dilaksanakan.',
          en: 'Collaboration between agencies, up to national level, takes place.',
        },
      ],
      evidence: [
        { id: 'Perencanaan instansi yang merinci kolaborasi antarinstansi', en: 'Agency plans that detail collaboration between agencies' },
        {
          id: 'MoU atau PKS, undangan, notulensi, dan berita acara kesepakatan data',
          en: 'Agreements, invitations, minutes and a signed record of data to be shared',
        },
      ],
      lift: {
        id: 'Libatkan akademisi, pelaku usaha, media, dan komunitas dalam merancang layanan digital bersama, lalu dokumentasikan peran tiap pihak.',
        en: 'Involve academics, businesses, media and communities in designing digital services together, and record the part each plays.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Layanan dikembangkan bersama akademisi, industri, media, dan masyarakat (co-creation).',
          en: 'Services are created together with academics, industry, media and the public.',
        },
      ],
      evidence: [
        { id: 'Perencanaan instansi yang merinci kolaborasi antarinstansi', en: 'Agency plans that detail collaboration between agencies' },
        {
          id: 'Bukti kolaborasi dengan akademisi, lembaga penelitian, pelaku usaha, media, komunitas, dan organisasi masyarakat',
          en: 'Proof of collaboration with academics, research bodies, businesses, media, communities and civil society',
        },
      ],
      lift: {
        id: 'Tetapkan sasaran setiap kolaborasi, reviu hasilnya pada sedikitnya satu layanan, dan susun laporan monitoring dan evaluasinya.',
        en: 'Set a goal for each collaboration, review the outcome for at least one service, and write a monitoring and evaluation report.',
      },
    },
    {
      level: 4,
      criteria: [
        { id: 'Kolaborasi dilaksanakan secara terarah.', en: 'Collaboration is purposeful.' },
        {
          id: 'Kolaborasi telah direviu dan/atau berkontribusi pada Dasbor Presiden.',
          en: "Collaboration has been reviewed and/or feeds the President's Dashboard.",
        },
      ],
      evidence: [
        { id: 'Laporan reviu kegiatan kolaborasi Pemdi', en: 'A review report on digital government collaboration' },
        {
          id: 'Laporan monitoring dan evaluasi kolaborasi pada salah satu layanan',
          en: 'A monitoring and evaluation report on collaboration in one service',
        },
      ],
      lift: {
        id: 'Jalankan seluruh rekomendasi reviu kolaborasi bersama para mitra dan laporkan perubahan yang dihasilkan.',
        en: 'Carry out all recommendations of the collaboration review with the partners and report what changed.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Hasil reviu kolaborasi ditindaklanjuti secara menyeluruh.',
          en: 'The review of collaboration has been followed up in full.',
        },
      ],
      evidence: [
        { id: 'Bukti optimalisasi kolaborasi Pemdi', en: 'Proof that collaboration was optimised' },
        { id: 'Laporan tindak lanjut reviu kolaborasi', en: 'A follow-up report on the collaboration review' },
      ],
    },
  ],
  cites: [module(4)],
})
