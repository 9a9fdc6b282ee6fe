import { decimal, defineIndicator } from '../../define.ts'
import { module } from '../sources.ts'

export default defineIndicator({
  number: 2,
  capability: 'maturity',
  rating: decimal,
  name: { id: 'Tingkat Kematangan Manajemen Layanan Digital Pemerintah', en: 'Maturity of the management of government digital services' },
  label: { id: 'Manajemen layanan digital', en: 'Digital service management' },
  question: {
    id: 'Sejauh mana manajemen layanan digital dilaksanakan sesuai rencana aksi dan pedomannya?',
    en: 'How far are digital services managed in line with the action plan and the guidelines?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Substansi rencana aksi tentang manajemen layanan masih disusun dalam perencanaan instansi.',
          en: "The action plan's content on service management is still being drafted into the agency's plans.",
        },
        { id: 'Layanan digital dikelola sesuai kebutuhan instansi.', en: 'Digital services are managed as the need arises.' },
      ],
      evidence: [
        {
          id: 'Perencanaan instansi yang memuat sebagian substansi rencana aksi',
          en: "Agency plans with part of the action plan's content",
        },
        {
          id: 'Bukti pengelolaan layanan digital menurut kebutuhan internal',
          en: 'Proof that digital services are managed to meet internal needs',
        },
      ],
      lift: {
        id: 'Tetapkan pedoman manajemen layanan digital yang mengacu pada rencana aksi, lalu terapkan dan catat pelaksanaannya pada beberapa layanan.',
        en: 'Adopt service-management guidelines that follow the action plan, then apply them to several services and keep records.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Rencana aksi menjadi acuan manajemen layanan pada sebagian layanan digital.',
          en: 'The action plan guides service management for some digital services.',
        },
        {
          id: 'Manajemen pada layanan tersebut mengikuti pedoman manajemen layanan digital.',
          en: 'Management of those services follows the service-management guidelines.',
        },
      ],
      evidence: [
        {
          id: 'Bukti pelaksanaan manajemen layanan pada sebagian layanan digital',
          en: 'Proof that service management is carried out for some digital services',
        },
      ],
      lift: {
        id: 'Perluas penerapan pedoman manajemen layanan ke seluruh layanan digital sesuai rencana aksi, dengan bukti pelaksanaan untuk setiap layanan.',
        en: 'Extend the service-management guidelines to all digital services under the action plan, with proof of practice for each service.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Rencana aksi menjadi acuan manajemen layanan pada seluruh layanan digital.',
          en: 'The action plan guides service management for all digital services.',
        },
      ],
      evidence: [
        {
          id: 'Bukti pelaksanaan manajemen layanan pada seluruh layanan digital sesuai rencana aksi',
          en: 'Proof that all digital services are managed in line with the action plan',
        },
      ],
      lift: {
        id: 'Reviu pelaksanaan manajemen pada semua layanan digital dan susun laporan yang memuat kekurangan serta rekomendasi perbaikannya.',
        en: 'Review how all digital services are managed and write a report with shortcomings and recommended improvements.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Pelaksanaan manajemen layanan digital telah direviu secara menyeluruh.',
          en: 'The management of digital services has been reviewed in full.',
        },
      ],
      evidence: [{ id: 'Laporan reviu penerapan manajemen layanan digital', en: 'A review report on the management of digital services' }],
      lift: {
        id: 'Terapkan rekomendasi reviu manajemen layanan pada seluruh layanan digital dan dokumentasikan hasil penyempurnaannya.',
        en: 'Apply the recommendations of the service-management review to all digital services and document what improved.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Rekomendasi reviu manajemen layanan diterapkan pada seluruh layanan digital.',
          en: 'The recommendations of the service-management review are applied to all digital services.',
        },
      ],
      evidence: [
        {
          id: 'Bukti optimalisasi manajemen layanan digital sesuai hasil reviu',
          en: 'Proof that service management was optimised after the review',
        },
      ],
    },
  ],
  cites: [module(2)],
})
