import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 34,
  capability: 'service',
  name: { id: 'Layanan Whistle-Blowing System', en: 'Whistle-blowing service' },
  label: { id: 'Layanan whistle-blowing', en: 'Whistle-blowing service' },
  question: { id: 'Apakah instansi memiliki whistle-blowing system (WBS)?', en: 'Does the agency have a whistle-blowing system (WBS)?' },
  levels: [
    {
      level: 0,
      criteria: [{ id: 'Tidak ada whistle-blowing system (WBS).', en: 'There is no such system.' }],
      evidence: [],
    },
    {
      level: 1,
      criteria: [{ id: 'Sistem menerima pengaduan dari pelapor.', en: 'It receives reports from whistle-blowers.' }],
      evidence: [],
    },
    {
      level: 2,
      criteria: [
        { id: 'Pengguna dapat mencari informasi dan menyampaikan laporan.', en: 'Users can search for information and file reports.' },
      ],
      evidence: [],
    },
    {
      level: 3,
      criteria: [{ id: 'Sistem memberi tahu kemajuan dan penyelesaian laporan.', en: 'It reports progress and resolution of reports.' }],
      evidence: [],
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Layanan terintegrasi dengan layanan lain, seperti kinerja, atau instansi lain.',
          en: 'It is integrated with other services, such as performance, or other agencies.',
        },
      ],
      evidence: [],
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Sistem terus ditingkatkan mengikuti perubahan lingkungan, teknologi, dan kebutuhan.',
          en: 'The system keeps improving as environment, technology and needs change.',
        },
      ],
      evidence: [],
    },
  ],
  cites: [questionnaire(34)],
})
