import { decimal, defineIndicator } from '../../define.ts'
import { module } from '../sources.ts'

export default defineIndicator({
  number: 15,
  capability: 'maturity',
  rating: decimal,
  name: {
    id: 'Keterpaduan Proses Bisnis Pemdi Lintas Unit dan Instansi',
    en: 'Integration of digital government business processes across units and agencies',
  },
  label: { id: 'Keterpaduan proses bisnis', en: 'Business process integration' },
  question: {
    id: 'Sejauh mana proses bisnis lintas unit dan instansi terpadu dalam Arsitektur Pemdi?',
    en: 'How far are business processes across units and agencies integrated through the architecture?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Substansi rencana aksi tentang proses bisnis dalam tahap penyusunan.',
          en: "The action plan's content on business processes is being drafted.",
        },
        {
          id: 'Arsitektur Layanan untuk proses bisnis dalam tahap penyusunan.',
          en: 'The service architecture for business processes is being drafted.',
        },
      ],
      evidence: [
        {
          id: 'Proses bisnis pendukung layanan digital pada SIAP Digital',
          en: 'Business processes that support digital services, in SIAP Digital',
        },
        { id: 'Tangkapan layar proses bisnis pada SIAP Digital', en: 'Screenshots of business processes in SIAP Digital' },
      ],
      lift: {
        id: 'Petakan proses bisnis sebagian layanan digital pada SIAP Digital dan rancang proses sasaran (to-be) yang memadukan unit terkait.',
        en: 'Map the business processes of some digital services in SIAP Digital and design target (to-be) processes that join the units involved.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Rencana aksi dan Arsitektur Layanan menjadi acuan proses bisnis pada sebagian layanan digital.',
          en: 'The action plan and the service architecture guide the business processes of some digital services.',
        },
      ],
      evidence: [
        { id: 'Pemetaan proses bisnis dari SIAP Digital', en: 'A map of business processes from SIAP Digital' },
        {
          id: 'Proses bisnis sasaran (to-be) yang mendukung keterpaduan layanan',
          en: 'Target (to-be) processes that support the integration of services',
        },
        { id: 'Tangkapan layar proses bisnis pada SIAP Digital', en: 'Screenshots of business processes in SIAP Digital' },
      ],
      lift: {
        id: 'Lengkapi pemetaan dan proses sasaran untuk seluruh layanan prioritas dan tematik, lalu sepakati dengan unit serta instansi terkait.',
        en: 'Complete the maps and target processes of all priority and thematic services, and agree them with the units and agencies involved.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Rencana aksi dan Arsitektur Layanan menjadi acuan proses bisnis seluruh layanan prioritas dan/atau tematik.',
          en: 'The action plan and the service architecture guide the business processes of all priority and/or thematic services.',
        },
      ],
      evidence: [
        {
          id: 'Pemetaan proses bisnis seluruh layanan prioritas dan/atau tematik',
          en: 'A map of the business processes of all priority and/or thematic services',
        },
        {
          id: 'Proses bisnis sasaran (to-be) seluruh layanan prioritas dan/atau tematik',
          en: 'Target (to-be) processes of all priority and/or thematic services',
        },
      ],
      lift: {
        id: 'Padukan proses bisnis hingga sektor nasional, kelola arsip digital dengan SRIKANDI, dan reviu keterpaduannya secara berkala.',
        en: 'Integrate processes up to national sectors, manage digital records with SRIKANDI, and review the integration periodically.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Keterpaduan proses bisnis menjangkau sektor nasional.',
          en: 'The integration of business processes reaches national sectors.',
        },
        { id: 'Keterpaduan proses bisnis direviu secara berkala.', en: 'The integration of business processes is reviewed periodically.' },
        { id: 'Arsip digital dikelola dengan SRIKANDI.', en: 'Digital records are managed with SRIKANDI.' },
      ],
      evidence: [
        {
          id: 'Reviu keterpaduan proses bisnis yang tampil pada dasbor SIAP Digital',
          en: 'A SIAP Digital dashboard with the review of process integration',
        },
        { id: 'Reviu proses bisnis berisi identifikasi masalah dan rekomendasi', en: 'A process review with issues and recommendations' },
        {
          id: 'Notulensi, laporan, telaah staf, atau naskah dinas reviu proses bisnis',
          en: 'Minutes, a report, a staff paper or an official letter on the process review',
        },
      ],
      lift: {
        id: 'Perbaiki proses bisnis sesuai rekomendasi reviu dan ubah Arsitektur Proses Bisnis pada SIAP Digital.',
        en: 'Improve business processes as the review recommends and amend the business process architecture in SIAP Digital.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Hasil reviu keterpaduan proses bisnis telah ditindaklanjuti.',
          en: 'The review of process integration has been followed up.',
        },
      ],
      evidence: [
        { id: 'Bukti tindak lanjut reviu keterpaduan proses bisnis', en: 'Proof of follow-up on the review of process integration' },
        { id: 'Arsitektur domain proses bisnis yang diperbaiki atau diubah', en: 'A corrected or amended business process architecture' },
      ],
    },
  ],
  cites: [module(15)],
})
