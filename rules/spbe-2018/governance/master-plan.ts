import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 20,
  capability: 'process',
  name: { id: 'Rencana Induk SPBE Instansi Pemerintah', en: 'SPBE master plan of the agency' },
  label: { id: 'Rencana Induk SPBE', en: 'SPBE master plan' },
  question: {
    id: 'Apakah instansi memiliki dan menjalankan Rencana Induk SPBE?',
    en: 'Does the agency have an SPBE master plan and follow it?',
  },
  levels: [
    {
      level: 0,
      criteria: [{ id: 'Tidak ada dokumen rencana induk.', en: 'There is no master plan.' }],
      evidence: [],
    },
    {
      level: 1,
      criteria: [{ id: 'Konsep dokumen telah ada.', en: 'A draft exists.' }],
      evidence: [],
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Dokumen mencakup sebagian muatan: visi dan misi, arsitektur, peta jalan.',
          en: 'The document covers part of vision and mission, architecture and roadmap.',
        },
      ],
      evidence: [],
    },
    {
      level: 3,
      criteria: [{ id: 'Dokumen mencakup seluruh muatan.', en: 'The document covers all of them.' }],
      evidence: [],
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Peta jalan diterapkan konsisten dalam rencana kerja tiga tahun terakhir.',
          en: 'The roadmap has been applied consistently in the work plans of the last three years.',
        },
        { id: 'Pelaksanaannya dipantau dan dievaluasi berkala.', en: 'Its execution is monitored and evaluated periodically.' },
      ],
      evidence: [],
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Peta jalan dimutakhirkan terus-menerus sebagai tindak lanjut evaluasi.',
          en: 'The roadmap is updated continually to follow up evaluations.',
        },
      ],
      evidence: [],
    },
  ],
  cites: [questionnaire(20)],
})
