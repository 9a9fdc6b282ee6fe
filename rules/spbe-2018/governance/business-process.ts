import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 19,
  capability: 'process',
  name: { id: 'Inovasi Proses Bisnis Terintegrasi', en: 'Integrated business process innovation' },
  label: { id: 'Proses bisnis terintegrasi', en: 'Integrated business processes' },
  question: {
    id: 'Apakah instansi menerapkan proses bisnis yang terintegrasi?',
    en: 'Does the agency apply integrated business processes?',
  },
  levels: [
    {
      level: 0,
      criteria: [{ id: 'Tidak ada dokumen proses bisnis.', en: 'There is no business process document.' }],
      evidence: [],
    },
    {
      level: 1,
      criteria: [{ id: 'Dokumen disusun sementara, belum baku.', en: 'A document is drawn up ad hoc, not standardised.' }],
      evidence: [],
    },
    {
      level: 2,
      criteria: [{ id: 'Proses bisnis baku diterapkan di sebagian unit.', en: 'Standardised processes are applied in some units.' }],
      evidence: [],
    },
    {
      level: 3,
      criteria: [{ id: 'Proses bisnis baku diterapkan di seluruh unit.', en: 'Standardised processes are applied in all units.' }],
      evidence: [],
    },
    {
      level: 4,
      criteria: [
        { id: 'Penerapannya terintegrasi dengan sistem elektronik.', en: 'Their application is integrated with electronic systems.' },
        { id: 'Penerapannya dipantau dan dievaluasi berkala.', en: 'It is monitored and evaluated periodically.' },
      ],
      evidence: [],
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Penerapannya diperbaiki terus-menerus sebagai tindak lanjut evaluasi.',
          en: 'It improves continually to follow up evaluations.',
        },
      ],
      evidence: [],
    },
  ],
  cites: [questionnaire(19)],
})
