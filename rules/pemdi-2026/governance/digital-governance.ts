import { decimal, defineIndicator } from '../../define.ts'
import { module } from '../sources.ts'

export default defineIndicator({
  number: 1,
  capability: 'maturity',
  rating: decimal,
  name: { id: 'Tingkat Kematangan Tata Kelola Pemdi', en: 'Maturity of digital government governance' },
  label: { id: 'Tata kelola Pemdi', en: 'Digital government governance' },
  question: {
    id: 'Sejauh mana Rencana Aksi Nasional dan Arsitektur Pemdi mengarahkan perencanaan dan layanan digital instansi?',
    en: "How far do the national action plan and the digital government architecture steer the agency's plans and digital services?",
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Substansi Rencana Aksi Nasional Pemdi sedang disusun ke dalam perencanaan instansi.',
          en: "Content of the National Digital Government Action Plan is being worked into the agency's plans.",
        },
      ],
      evidence: [
        {
          id: 'Rancangan dokumen perencanaan yang memuat substansi Rencana Aksi Nasional Pemdi',
          en: 'A draft planning document with content of the national action plan',
        },
      ],
      lift: {
        id: 'Tetapkan sebagian substansi rencana aksi dalam Renstra atau RPJMD beserta anggarannya, dan mulai isi Arsitektur Pemdi pada SIAP Digital.',
        en: "Adopt part of the action plan's content in the strategic or regional plan with a budget, and start filling in the architecture in SIAP Digital.",
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Substansi rencana aksi telah disusun pada tingkat mikro dalam perencanaan instansi.',
          en: "The action plan's content has been drawn up at micro level in the agency's plans.",
        },
        { id: 'Rencana aksi dilaksanakan pada sebagian layanan digital.', en: 'The action plan is carried out for some digital services.' },
        {
          id: 'Arsitektur Pemdi diterapkan pada sebagian layanan digital.',
          en: 'The digital government architecture is applied to some digital services.',
        },
      ],
      evidence: [
        {
          id: 'Renstra atau RPJMD dan rencana kerja tahunan yang memuat sebagian substansi rencana aksi',
          en: "A strategic or regional medium-term plan and annual work plan with part of the action plan's content",
        },
        {
          id: 'Isian Arsitektur Pemdi untuk sebagian layanan digital pada SIAP Digital',
          en: 'Architecture entries for some digital services in SIAP Digital',
        },
        {
          id: 'Bukti konsolidasi Tim Koordinasi Pemdi dalam menyusun substansi rencana aksi',
          en: "Proof that the coordination team consolidated the drafting of the action plan's content",
        },
        {
          id: 'Rencana dan anggaran (RKA) yang mendukung sebagian substansi rencana aksi',
          en: "Work plan and budget supporting part of the action plan's content",
        },
      ],
      lift: {
        id: 'Masukkan seluruh substansi rencana aksi ke dalam perencanaan dan anggaran, lalu lengkapi arsitektur semua layanan prioritas dan tematik pada SIAP Digital.',
        en: "Bring all of the action plan's content into plans and budget, and complete the architecture of every priority and thematic service in SIAP Digital.",
      },
    },
    {
      level: 3,
      criteria: [
        { id: 'Langkah nyata sesuai rencana aksi telah dilaksanakan.', en: 'Concrete steps have been taken in line with the action plan.' },
        {
          id: 'Seluruh layanan digital prioritas dan/atau tematik memakai Arsitektur Pemdi.',
          en: 'The architecture is used for all priority and/or thematic digital services.',
        },
      ],
      evidence: [
        {
          id: 'Renstra atau RPJMD dan rencana kerja tahunan yang memuat seluruh substansi rencana aksi',
          en: "A strategic or regional medium-term plan and annual work plan with all of the action plan's content",
        },
        {
          id: 'Isian Arsitektur Pemdi untuk seluruh layanan prioritas dan/atau tematik pada SIAP Digital',
          en: 'Architecture entries for all priority and/or thematic services in SIAP Digital',
        },
        {
          id: 'Bukti konsolidasi Tim Koordinasi Pemdi atas seluruh substansi rencana aksi',
          en: "Proof that the coordination team consolidated all of the action plan's content",
        },
        {
          id: 'Rencana dan anggaran yang mendukung seluruh substansi rencana aksi',
          en: "Plans and budget supporting all of the action plan's content",
        },
      ],
      lift: {
        id: 'Reviu rencana aksi dan Arsitektur Pemdi bersama Tim Koordinasi, lalu tuangkan masalah dan rekomendasinya dalam laporan atau telaah staf.',
        en: 'Review the action plan and the architecture with the coordination team, and record issues and recommendations in a report or staff paper.',
      },
    },
    {
      level: 4,
      criteria: [
        { id: 'Pelaksanaan rencana aksi telah direviu.', en: 'The action plan has been reviewed.' },
        { id: 'Arsitektur Pemdi instansi telah direviu.', en: "The agency's architecture has been reviewed." },
      ],
      evidence: [
        {
          id: 'Laporan, notulensi, telaah staf, atau naskah dinas reviu tata kelola yang memuat masalah dan rekomendasi',
          en: 'A report, minutes, staff paper or official letter on the governance review, with issues and recommendations',
        },
        {
          id: 'Arsitektur mikro yang sesuai dengan arsitektur meso dan menjadi acuan keterpaduan layanan digital',
          en: 'A micro architecture in line with the meso architecture, used as reference for integrating digital services',
        },
      ],
      lift: {
        id: 'Laksanakan semua rekomendasi reviu tata kelola, perbaiki Arsitektur Pemdi, dan ubah substansi perencanaan instansi sesuai hasilnya.',
        en: "Carry out every recommendation of the governance review, correct the architecture, and amend the agency's plans accordingly.",
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Hasil reviu rencana aksi dan arsitektur ditindaklanjuti secara menyeluruh.',
          en: 'The review of the action plan and the architecture has been followed up in full.',
        },
      ],
      evidence: [
        { id: 'Bukti tindak lanjut reviu tata kelola', en: 'Proof of follow-up on the governance review' },
        { id: 'Perencanaan instansi dengan substansi rencana aksi yang telah diubah', en: 'Agency plans with amended action-plan content' },
        { id: 'Arsitektur Pemdi yang telah diperbaiki atau diubah', en: 'A corrected or amended architecture' },
      ],
    },
  ],
  cites: [module(1)],
})
