import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 18,
  capability: 'process',
  name: { id: 'Tim Pengarah SPBE Instansi Pemerintah', en: 'SPBE steering team of the agency' },
  label: { id: 'Tim Pengarah SPBE', en: 'SPBE steering team' },
  question: {
    id: 'Apakah instansi memiliki Tim Pengarah SPBE yang bekerja?',
    en: 'Does the agency have an SPBE steering team that works?',
  },
  levels: [
    {
      level: 0,
      criteria: [{ id: 'Tidak ada Tim Pengarah SPBE.', en: 'There is no SPBE steering team.' }],
      evidence: [],
    },
    {
      level: 1,
      criteria: [
        { id: 'Tim ada tetapi belum dilegalkan.', en: 'A team exists but is not legalised.' },
        { id: 'Tugasnya dijalankan sementara.', en: 'Its tasks are carried out ad hoc.' },
      ],
      evidence: [],
    },
    {
      level: 2,
      criteria: [
        { id: 'Tim telah dilegalkan.', en: 'The team is legalised.' },
        { id: 'Sebagian tugasnya dijalankan.', en: 'Part of its tasks is carried out.' },
      ],
      evidence: [],
    },
    {
      level: 3,
      criteria: [{ id: 'Seluruh tugas dan fungsi dijalankan.', en: 'All of its tasks are carried out.' }],
      evidence: [],
    },
    {
      level: 4,
      criteria: [{ id: 'Tugas dan fungsi dipantau dan dievaluasi berkala.', en: 'Its tasks are monitored and evaluated periodically.' }],
      evidence: [],
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Kinerja tim ditingkatkan terus-menerus sebagai tindak lanjut evaluasi.',
          en: 'Its performance improves continually to follow up evaluations.',
        },
      ],
      evidence: [],
    },
  ],
  cites: [questionnaire(18)],
})
