import { decimal, defineIndicator } from '../../define.ts'
import { definitions, proposal } from '../sources.ts'

export default defineIndicator({
  number: 2,
  capability: 'attainment',
  rating: decimal,
  name: { id: 'Keluaran: kebijakan, kelembagaan, dan anggaran', en: 'Output: policy, institutions and budget' },
  label: { id: 'Kebijakan, kelembagaan, dan anggaran', en: 'Policy, institutions and budget' },
  question: {
    id: 'Sejauh mana kebijakan, kelembagaan, dan anggaran menjadi fondasi program smart city?',
    en: 'How far are policy, institutions and budget in place as foundations of the smart city programme?',
  },
  levels: [
    {
      level: 0,
      criteria: [
        {
          id: 'Kepala daerah telah menyatakan maksud menjalankan program smart city.',
          en: 'The head of the region has declared the intention to run a smart city programme.',
        },
      ],
      evidence: [
        { id: 'Pernyataan atau surat komitmen kepala daerah', en: 'A statement or letter of commitment by the head of the region' },
      ],
      lift: {
        id: 'Rancang masterplan smart city serta susunan dewan dan tim pelaksananya bersama perangkat daerah.',
        en: 'Draft a smart city masterplan, its council and its implementing team, together with the units.',
      },
    },
    {
      level: 1,
      criteria: [{ id: 'Masterplan dan tim pelaksana telah dirancang.', en: 'A masterplan and an implementing team have been drafted.' }],
      evidence: [{ id: 'Rancangan masterplan dan rancangan keputusan tim', en: 'A draft masterplan and a draft decision on the team' }],
      lift: {
        id: 'Tetapkan masterplan, dewan, dan tim pelaksana dengan peraturan atau keputusan kepala daerah.',
        en: 'Adopt the masterplan, the council and the implementing team by regulation or formal decision.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Masterplan, dewan, dan tim pelaksana telah ditetapkan.',
          en: 'The masterplan, the council and the implementing team have been adopted.',
        },
      ],
      evidence: [
        { id: 'Peraturan kepala daerah tentang masterplan', en: 'The regulation on the masterplan' },
        { id: 'Keputusan pembentukan dewan dan tim pelaksana', en: 'The decision that sets up council and team' },
      ],
      lift: {
        id: 'Anggarkan program masterplan pada perangkat daerah pelaksana dan laporkan kemajuannya kepada dewan smart city.',
        en: 'Budget the masterplan’s programmes in the units that run them, and report progress to the smart city council.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Program dianggarkan dan kemajuannya dilaporkan kepada dewan smart city.',
          en: 'Programmes are budgeted, and progress is reported to the smart city council.',
        },
      ],
      evidence: [
        { id: 'Dokumen anggaran program smart city', en: 'Budget documents of the smart city programmes' },
        { id: 'Laporan kemajuan kepada dewan smart city', en: 'Progress reports to the smart city council' },
      ],
      lift: {
        id: 'Tinjau kebijakan dan kelembagaan secara berkala, libatkan forum warga, dan pastikan anggaran berlanjut antartahun.',
        en: 'Review policy and institutions regularly, involve a citizens’ forum, and secure the budget from year to year.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Kebijakan, kelembagaan, dan anggaran ditinjau dan berlanjut antartahun.',
          en: 'Policy, institutions and budget are reviewed and carry on from year to year.',
        },
      ],
      evidence: [{ id: 'Hasil tinjauan masterplan bersama forum smart city', en: 'A review of the masterplan with the smart city forum' }],
    },
  ],
  cites: [definitions, proposal(2)],
})
