import { decimal, defineIndicator } from '../../define.ts'
import { module } from '../sources.ts'

export default defineIndicator({
  number: 20,
  capability: 'maturity',
  rating: decimal,
  name: {
    id: 'Tingkat Pengelolaan Kepuasan Pengguna Layanan Digital Pemerintah',
    en: 'Management of user satisfaction with government digital services',
  },
  label: { id: 'Kepuasan pengguna', en: 'User satisfaction' },
  question: {
    id: 'Bagaimana instansi mengukur kepuasan pengguna dan memakainya untuk memperbaiki layanan?',
    en: 'How does the agency measure user satisfaction and use it to improve services?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        { id: 'Survei kepuasan disebarkan melalui kanal digital.', en: 'Satisfaction surveys are sent out through digital channels.' },
        { id: 'Umpan balik dua arah tersedia.', en: 'Two-way feedback is available.' },
      ],
      evidence: [
        { id: 'Hasil kepuasan pengguna yang tampil pada portal instansi', en: "Satisfaction results shown on the agency's portal" },
        { id: 'Jumlah transaksi layanan digital selama satu tahun', en: 'The number of digital service transactions in one year' },
        { id: 'Bukti pelibatan wakil kelompok rentan', en: 'Proof that representatives of vulnerable groups take part' },
        { id: 'Bukti tindak lanjut pengelolaan kepuasan pengguna', en: 'Proof of follow-up on user satisfaction' },
      ],
      lift: {
        id: 'Tetapkan tim teknis kepuasan pengguna, buka umpan balik langsung pada layanan, dan lakukan mystery guest.',
        en: 'Appoint a technical team for user satisfaction, open direct feedback in services, and send mystery guests.',
      },
    },
    {
      level: 2,
      criteria: [
        { id: 'Tim teknis pengelola kepuasan pengguna telah dibentuk.', en: 'A technical team for user satisfaction has been set up.' },
        { id: 'Mekanisme umpan balik langsung tersedia.', en: 'A direct feedback mechanism is available.' },
        { id: 'Mystery guest dilaksanakan.', en: 'Mystery guests test the services.' },
      ],
      evidence: [
        { id: 'Hasil kepuasan pengguna pada portal instansi', en: "Satisfaction results on the agency's portal" },
        { id: 'Jumlah transaksi layanan digital selama satu tahun', en: 'The number of digital service transactions in one year' },
        { id: 'Laporan tindak lanjut pengelolaan kepuasan pengguna', en: 'A follow-up report on user satisfaction' },
      ],
      lift: {
        id: 'Rancang ulang layanan dari hasil survei, analisis sentimen pengguna dengan AI, dan publikasikan umpan baliknya dalam dasbor.',
        en: 'Redesign services from survey results, analyse user sentiment with AI, and publish the feedback on a dashboard.',
      },
    },
    {
      level: 3,
      criteria: [
        { id: 'Layanan dirancang ulang berdasarkan hasil survei.', en: 'Services are redesigned from survey results.' },
        { id: 'AI dimanfaatkan untuk analisis sentimen pengguna.', en: 'AI is used to analyse user sentiment.' },
      ],
      evidence: [
        { id: 'Hasil kepuasan pengguna pada semua layanan digital', en: 'Satisfaction results for all digital services' },
        { id: 'Bukti penerapan mekanisme umpan balik', en: 'Proof that the feedback mechanism is in use' },
        { id: 'Penetapan tim teknis', en: 'The decision that appoints the technical team' },
        { id: 'Dasbor umpan balik publik yang dirinci sampai tiap layanan', en: 'A public feedback dashboard, broken down by service' },
        { id: 'Jumlah transaksi layanan digital selama satu tahun', en: 'The number of digital service transactions in one year' },
        { id: 'Laporan audit mystery guest', en: 'A mystery guest audit report' },
      ],
      lift: {
        id: 'Ukur tingkat keselamatan layanan, publikasikan log perubahan layanan, dan selenggarakan Forum Respons Daring.',
        en: 'Measure the safety of services, publish a log of service changes, and hold an online response forum.',
      },
    },
    {
      level: 4,
      criteria: [
        { id: 'Tingkat keselamatan layanan diukur.', en: 'The safety of services is measured.' },
        { id: 'Data riwayat perubahan layanan tersedia.', en: 'Data on the history of service changes is available.' },
      ],
      evidence: [
        { id: 'Hasil kepuasan pengguna layanan digital', en: 'Satisfaction results for digital services' },
        { id: 'Log perubahan layanan yang disajikan kepada publik', en: 'A log of service changes shown to the public' },
        { id: 'Bukti pelaksanaan Forum Respons Daring', en: 'Proof that the online response forum was held' },
        { id: 'Jumlah transaksi layanan digital selama satu tahun', en: 'The number of digital service transactions in one year' },
        { id: 'Laporan audit mystery guest', en: 'A mystery guest audit report' },
      ],
      lift: {
        id: 'Hubungkan seluruh umpan balik dengan sistem nasional dan catat perubahan layanan menurut kebutuhan pengguna dalam user satisfaction ledger.',
        en: "Connect all feedback with the national system and record changes made for users' needs in a user satisfaction ledger.",
      },
    },
    {
      level: 5,
      criteria: [
        { id: 'Integrasi umpan balik nasional dimanfaatkan sepenuhnya.', en: 'The national integration of feedback is used to the full.' },
      ],
      evidence: [
        { id: 'Hasil kepuasan pengguna layanan digital', en: 'Satisfaction results for digital services' },
        { id: 'Trust Score Tracker', en: 'A trust score tracker' },
        { id: 'Riwayat perubahan layanan menurut kebutuhan pengguna', en: "A history of service changes based on users' needs" },
        { id: 'User satisfaction ledger', en: 'A user satisfaction ledger' },
        { id: 'Jumlah transaksi layanan digital selama satu tahun', en: 'The number of digital service transactions in one year' },
      ],
    },
  ],
  cites: [module(20)],
})
