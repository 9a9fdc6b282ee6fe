import { decimal, defineIndicator } from '../../define.ts'
import { module } from '../sources.ts'

export default defineIndicator({
  number: 13,
  capability: 'maturity',
  rating: decimal,
  name: { id: 'Tingkat Kematangan Aplikasi Pemdi', en: 'Maturity of digital government applications' },
  label: { id: 'Aplikasi Pemdi', en: 'Digital government applications' },
  question: {
    id: 'Sejauh mana rencana aksi dan arsitektur mengarahkan seluruh siklus pembangunan aplikasi?',
    en: 'How far do the action plan and the architecture steer the whole life cycle of applications?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Substansi rencana aksi tentang aplikasi dalam tahap penyusunan.',
          en: "The action plan's content on applications is being drafted.",
        },
        {
          id: 'Arsitektur Teknologi untuk aplikasi dalam tahap penyusunan.',
          en: 'The technology architecture for applications is being drafted.',
        },
      ],
      evidence: [
        {
          id: 'Bukti pengembangan aplikasi: siklus pengembangan, konsultasi, dan kesepakatan dengan unit TIK',
          en: 'Proof of application development: life cycle, consultation and agreement with the ICT unit',
        },
        { id: 'Perencanaan instansi yang memuat rencana pengembangan aplikasi', en: 'Agency plans that include application development' },
        {
          id: 'Isian aplikasi pada Arsitektur Teknologi di SIAP Digital',
          en: 'Application entries in the technology architecture of SIAP Digital',
        },
      ],
      lift: {
        id: 'Jadikan rencana aksi dan Arsitektur Teknologi sebagai acuan pembangunan sejumlah aplikasi, dengan reviu dari unit pengelola layanan digital.',
        en: 'Let the action plan and the technology architecture guide the building of several applications, reviewed by the digital service unit.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Rencana aksi dan arsitektur menjadi acuan pembangunan aplikasi pada sebagian layanan digital.',
          en: 'The action plan and the architecture guide the building of applications for some digital services.',
        },
      ],
      evidence: [
        {
          id: 'Dokumentasi pembangunan atau pengembangan aplikasi pada sebagian layanan',
          en: 'Documents on building or developing applications for some services',
        },
        { id: 'Perencanaan instansi yang menjadi acuan pembangunan aplikasi', en: 'Agency plans that guide application development' },
        { id: 'Laporan reviu aplikasi oleh unit pengelola layanan digital', en: 'A review of applications by the digital service unit' },
      ],
      lift: {
        id: 'Terapkan acuan tersebut pada aplikasi semua layanan prioritas dan tematik, hentikan aplikasi usang, dan simpan kode dalam repositori.',
        en: 'Apply that reference to applications of all priority and thematic services, retire obsolete ones, and keep the code in a repository.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Rencana aksi dan arsitektur menjadi acuan aplikasi pada seluruh layanan prioritas dan/atau tematik.',
          en: 'The action plan and the architecture guide the applications of all priority and/or thematic services.',
        },
      ],
      evidence: [
        {
          id: 'Dokumentasi pengembangan aplikasi seluruh layanan prioritas dan/atau tematik',
          en: 'Development documents for all priority and/or thematic services',
        },
        {
          id: 'Laporan reviu unit pengelola layanan digital atas aplikasi tersebut',
          en: "The digital service unit's review of those applications",
        },
        { id: 'Laporan terminasi aplikasi', en: 'A report on retired applications' },
        { id: 'Repositori aplikasi', en: 'An application repository' },
      ],
      lift: {
        id: 'Integrasikan seluruh aplikasi instansi dan reviu pembangunan serta pengembangannya secara berkala dalam laporan reviu.',
        en: "Integrate all the agency's applications and review their building and development regularly in a report.",
      },
    },
    {
      level: 4,
      criteria: [
        { id: 'Seluruh aplikasi instansi telah terintegrasi.', en: "All the agency's applications are integrated." },
        {
          id: 'Pembangunan dan pengembangan aplikasi direviu secara berkala.',
          en: 'The building and development of applications is reviewed periodically.',
        },
      ],
      evidence: [
        {
          id: 'Laporan reviu pembangunan atau pengembangan aplikasi',
          en: 'A review report on the building or development of applications',
        },
      ],
      lift: {
        id: 'Terapkan seluruh manajemen layanan pada aplikasi dan perbaiki aplikasi menurut reviu, dengan bukti sebelum dan sesudah perbaikan.',
        en: 'Apply all service management to applications and improve them after the review, with before-and-after proof.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Seluruh manajemen layanan digital diterapkan pada aplikasi.',
          en: 'All parts of digital service management are applied to applications.',
        },
        { id: 'Hasil reviu aplikasi telah ditindaklanjuti.', en: 'The review of applications has been followed up.' },
      ],
      evidence: [
        {
          id: 'Bukti perbaikan aplikasi sesuai laporan reviu: keadaan sebelum dan sesudah, dampak, serta perbaikan berkelanjutan',
          en: 'Proof of improvements after the review: before and after, impact, continuous improvement',
        },
      ],
    },
  ],
  cites: [module(13)],
})
