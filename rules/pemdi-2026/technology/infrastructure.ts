import { decimal, defineIndicator } from '../../define.ts'
import { module } from '../sources.ts'

export default defineIndicator({
  number: 14,
  capability: 'maturity',
  rating: decimal,
  name: { id: 'Tingkat Kematangan Infrastruktur Pemdi', en: 'Maturity of digital government infrastructure' },
  label: { id: 'Infrastruktur Pemdi', en: 'Digital government infrastructure' },
  question: {
    id: 'Sejauh mana layanan digital berjalan di atas teknologi awan dan infrastruktur digital nasional?',
    en: 'How far do digital services run on cloud technology and national digital infrastructure?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Substansi rencana aksi tentang infrastruktur dalam tahap penyusunan.',
          en: "The action plan's content on infrastructure is being drafted.",
        },
        {
          id: 'Arsitektur Teknologi untuk infrastruktur dalam tahap penyusunan.',
          en: 'The technology architecture for infrastructure is being drafted.',
        },
      ],
      evidence: [
        {
          id: 'Dasbor ekosistem pusat data yang dimanfaatkan instansi',
          en: 'A dashboard of the data-centre ecosystem that the agency uses',
        },
        { id: 'Tangkapan layar pemakaian jaringan intra', en: 'Screenshots of the use of the intranet' },
        { id: 'Topologi jaringan intra atau pusat data', en: 'The topology of the intranet or data centre' },
        {
          id: 'Isian infrastruktur pada Arsitektur Teknologi di SIAP Digital',
          en: 'Infrastructure entries in the technology architecture of SIAP Digital',
        },
      ],
      lift: {
        id: 'Pindahkan sebagian layanan digital ke teknologi awan sesuai rencana aksi dan arsitektur, dan pantau pemanfaatannya melalui dasbor.',
        en: 'Move some digital services to the cloud in line with the action plan and the architecture, and watch usage on a dashboard.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Rencana aksi dan arsitektur menjadi acuan penyediaan infrastruktur.',
          en: 'The action plan and the architecture guide the provision of infrastructure.',
        },
        { id: 'Sebagian layanan digital berbasis teknologi awan.', en: 'Some digital services are cloud-based.' },
      ],
      evidence: [
        {
          id: 'Laporan pemakaian infrastruktur oleh sebagian layanan digital',
          en: 'A report on the use of infrastructure by some digital services',
        },
        { id: 'Dasbor pemantauan pemanfaatan infrastruktur', en: 'A dashboard that monitors the use of infrastructure' },
      ],
      lift: {
        id: 'Pindahkan semua layanan prioritas dan tematik ke teknologi awan, lalu laporkan pemanfaatan infrastrukturnya.',
        en: 'Move all priority and thematic services to the cloud and report how the infrastructure is used.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Seluruh layanan prioritas dan/atau tematik berbasis teknologi awan.',
          en: 'All priority and/or thematic services are cloud-based.',
        },
      ],
      evidence: [
        {
          id: 'Laporan pemakaian infrastruktur oleh seluruh layanan digital',
          en: 'A report on the use of infrastructure by all digital services',
        },
        { id: 'Dasbor pemantauan pemanfaatan infrastruktur', en: 'A dashboard that monitors the use of infrastructure' },
      ],
      lift: {
        id: 'Hubungkan infrastruktur instansi dengan Jaringan Intra Pemerintah dan reviu pemanfaatannya dalam laporan tertulis.',
        en: "Connect the agency's infrastructure with the government intranet (JIP) and review its use in a written report.",
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Infrastruktur instansi tersambung ke Infrastruktur Digital Nasional, antara lain Jaringan Intra Pemerintah (JIP).',
          en: 'The infrastructure is integrated with national digital infrastructure, such as the government intranet (JIP).',
        },
        { id: 'Pemanfaatan infrastruktur telah direviu.', en: 'The use of infrastructure has been reviewed.' },
      ],
      evidence: [{ id: 'Bukti reviu pemanfaatan infrastruktur Pemdi', en: 'Proof of a review of the use of infrastructure' }],
      lift: {
        id: 'Manfaatkan Infrastruktur Digital Nasional untuk layanan instansi dan ubah Arsitektur Teknologi sesuai hasil reviu infrastruktur.',
        en: "Use national digital infrastructure for the agency's services and amend the technology architecture after the infrastructure review.",
      },
    },
    {
      level: 5,
      criteria: [
        { id: 'Infrastruktur Digital Nasional dimanfaatkan.', en: 'National digital infrastructure is in use.' },
        { id: 'Hasil reviu infrastruktur telah ditindaklanjuti.', en: 'The review of infrastructure has been followed up.' },
      ],
      evidence: [
        {
          id: 'Arsitektur yang diperbaiki atau diubah menurut reviu infrastruktur',
          en: 'An architecture corrected or amended after the infrastructure review',
        },
        { id: 'Laporan tindak lanjut reviu infrastruktur', en: 'A follow-up report on the infrastructure review' },
      ],
    },
  ],
  cites: [module(14)],
})
