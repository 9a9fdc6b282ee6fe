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
      lift: {
        id: 'Susun konsep Rencana Induk SPBE bersama unit perencanaan dan unit pengelola TIK, bertolak dari visi dan misi instansi.',
        en: 'Draft an SPBE master plan with the planning and ICT units, starting from the agency’s vision and mission.',
      },
    },
    {
      level: 1,
      criteria: [{ id: 'Konsep dokumen telah ada.', en: 'A draft exists.' }],
      evidence: [],
      lift: {
        id: 'Selesaikan konsep menjadi dokumen rencana induk yang memuat sebagian isinya, misalnya visi, misi, dan peta jalan.',
        en: 'Finish the draft as a master plan document with part of the contents, for example vision, mission and roadmap.',
      },
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
      lift: {
        id: 'Lengkapi dokumen hingga memuat visi dan misi, peta jalan, serta arsitektur bisnis, data, aplikasi, teknologi, dan keamanan.',
        en: 'Complete the document with vision and mission, roadmap, and the architecture of business, data, applications, technology and security.',
      },
    },
    {
      level: 3,
      criteria: [{ id: 'Dokumen mencakup seluruh muatan.', en: 'The document covers all of them.' }],
      evidence: [],
      lift: {
        id: 'Terapkan peta jalan secara konsisten dalam rencana kerja tiga tahun berturut-turut, lalu pantau dan evaluasi pelaksanaannya secara berkala.',
        en: 'Apply the roadmap consistently in the work plans of three years running, and monitor and evaluate its execution periodically.',
      },
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
      lift: {
        id: 'Mutakhirkan peta jalan dari hasil evaluasi dan simpan riwayat perubahan program, target keluaran, tahun, serta perkiraan biayanya.',
        en: 'Update the roadmap from evaluation results and keep the history of changed programmes, outputs, years and estimated costs.',
      },
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
