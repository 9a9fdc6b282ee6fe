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
      lift: {
        id: 'Dokumentasikan alur kerja yang sudah berjalan untuk beberapa tugas utama, meskipun bentuknya belum baku.',
        en: 'Document how work already flows in some main tasks, even if the form is not yet standardised.',
      },
    },
    {
      level: 1,
      criteria: [{ id: 'Dokumen disusun sementara, belum baku.', en: 'A document is drawn up ad hoc, not standardised.' }],
      evidence: [],
      lift: {
        id: 'Susun ulang proses bisnis dalam dokumen baku menurut pedoman yang ditetapkan dan terapkan di sebagian unit.',
        en: 'Redraw the business processes in standard documents under set guidelines and apply them in some units.',
      },
    },
    {
      level: 2,
      criteria: [{ id: 'Proses bisnis baku diterapkan di sebagian unit.', en: 'Standardised processes are applied in some units.' }],
      evidence: [],
      lift: {
        id: 'Perluas penerapan proses bisnis baku ke seluruh unit melalui sosialisasi, dan kumpulkan bukti penerapan dari setiap unit.',
        en: 'Extend the standard processes to all units by briefings, and collect proof of use from every unit.',
      },
    },
    {
      level: 3,
      criteria: [{ id: 'Proses bisnis baku diterapkan di seluruh unit.', en: 'Standardised processes are applied in all units.' }],
      evidence: [],
      lift: {
        id: 'Jalankan proses bisnis baku melalui sistem elektronik yang terintegrasi, lalu pantau dan evaluasi penerapannya secara berkala.',
        en: 'Run the standard processes through integrated electronic systems, then monitor and evaluate their application periodically.',
      },
    },
    {
      level: 4,
      criteria: [
        { id: 'Penerapannya terintegrasi dengan sistem elektronik.', en: 'Their application is integrated with electronic systems.' },
        { id: 'Penerapannya dipantau dan dievaluasi berkala.', en: 'It is monitored and evaluated periodically.' },
      ],
      evidence: [],
      lift: {
        id: 'Perbaiki alur kerja terintegrasi setelah setiap evaluasi dan simpan catatan perubahan beserta manfaatnya.',
        en: 'Improve the integrated workflows after each evaluation and keep a record of changes and what they brought.',
      },
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
