import { decimal, defineIndicator } from '../../define.ts'
import { module } from '../sources.ts'

export default defineIndicator({
  number: 17,
  capability: 'maturity',
  rating: decimal,
  name: { id: 'Portal Layanan Digital Pemerintah', en: 'Portal of government digital services' },
  label: { id: 'Portal layanan digital', en: 'Digital service portal' },
  question: {
    id: 'Sejauh mana layanan kepada masyarakat terpadu dalam portal instansi dan portal nasional?',
    en: "How far are services to the public brought together in the agency's and the national portal?",
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Substansi rencana aksi tentang portal layanan dalam tahap penyusunan.',
          en: "The action plan's content on the service portal is being drafted.",
        },
      ],
      evidence: [{ id: 'Portal layanan digital instansi yang sudah ada', en: "The agency's existing digital service portal" }],
      lift: {
        id: 'Rencanakan layanan yang akan dipadukan dan tayangkan sebagian layanan berbasis siklus hidup pada portal instansi.',
        en: "Plan which services to bring together and put some life-event services on the agency's portal.",
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Rencana aksi menjadi acuan portal pada sebagian layanan digital.',
          en: 'The action plan guides the portal for some digital services.',
        },
      ],
      evidence: [
        { id: 'Rencana pemaduan layanan digital ke dalam portal', en: 'A plan of services to be brought together in the portal' },
        { id: 'Portal yang memuat sebagian layanan berbasis siklus hidup', en: 'A portal with some life-event services' },
      ],
      lift: {
        id: 'Padukan seluruh layanan prioritas pada portal berdesain standar nasional, hubungkan dengan Dasbor Presiden, dan dorong pemakaian portal nasional.',
        en: "Bring all priority services into a portal of national design, connect it to the President's Dashboard, and promote the national portal.",
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Rencana aksi menjadi acuan portal pada seluruh layanan prioritas.',
          en: 'The action plan guides the portal for all priority services.',
        },
        { id: 'Portal terintegrasi dengan Dasbor Presiden.', en: "The portal is integrated with the President's Dashboard." },
      ],
      evidence: [
        { id: 'Portal yang memuat seluruh layanan berbasis siklus hidup', en: 'A portal with all life-event services' },
        { id: 'Kesesuaian desain antarmuka dengan standar nasional', en: 'An interface design that follows the national standard' },
        { id: 'Dasbor pemantauan pemanfaatan Portal Nasional', en: 'A dashboard that monitors the use of the national portal' },
        {
          id: 'Pemanfaatan Portal Nasional oleh lebih dari 50% populasi pengguna',
          en: 'Use of the national portal by more than 50% of the user population',
        },
      ],
      lift: {
        id: 'Integrasikan portal instansi dengan Portal Nasional, reviu secara berkala, dan naikkan pemanfaatannya hingga melampaui 90% pengguna.',
        en: "Integrate the agency's portal with the national portal, review it periodically, and raise use beyond 90% of users.",
      },
    },
    {
      level: 4,
      criteria: [
        { id: 'Portal layanan dikelola secara terorganisasi.', en: 'The service portal is run in an organised way.' },
        { id: 'Portal layanan direviu secara berkala.', en: 'The service portal is reviewed periodically.' },
        { id: 'Portal terintegrasi dengan Portal Nasional.', en: 'The portal is integrated with the national portal.' },
      ],
      evidence: [
        {
          id: 'Dasbor pemanfaatan Portal Nasional dan laporan reviu portal',
          en: 'A dashboard of national portal use and a review report on the portal',
        },
        {
          id: 'Pemanfaatan Portal Nasional oleh lebih dari 90% populasi pengguna',
          en: 'Use of the national portal by more than 90% of the user population',
        },
        { id: 'Notulensi atau berita acara reviu portal', en: 'Minutes or a signed record of the portal review' },
      ],
      lift: {
        id: 'Jadikan portal instansi bagian dari Portal Nasional dan selesaikan tindak lanjut reviu dalam matriks pemantauan pemanfaatannya.',
        en: "Make the agency's portal part of the national portal and complete the follow-up to the review in its monitoring matrix.",
      },
    },
    {
      level: 5,
      criteria: [
        { id: 'Portal instansi menjadi bagian dari Portal Nasional.', en: "The agency's portal is part of the national portal." },
        { id: 'Hasil reviu portal telah ditindaklanjuti.', en: 'The review of the portal has been followed up.' },
      ],
      evidence: [
        {
          id: 'Tindak lanjut atas matriks pemantauan pemakaian Portal Nasional',
          en: 'Follow-up on the monitoring matrix of national portal use',
        },
        {
          id: 'Pemanfaatan Portal Nasional oleh lebih dari 90% populasi pengguna',
          en: 'Use of the national portal by more than 90% of the user population',
        },
      ],
    },
  ],
  cites: [module(17)],
})
