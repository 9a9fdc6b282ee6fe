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
      lift: {
        id: 'Bentuk Tim Pengarah SPBE dari pejabat lintas unit dan mulai jalankan tugasnya secara sementara, sambil menyiapkan keputusan resminya.',
        en: 'Form an SPBE steering team of officials from across the units and start its work ad hoc while its formal decision is prepared.',
      },
    },
    {
      level: 1,
      criteria: [
        { id: 'Tim ada tetapi belum dilegalkan.', en: 'A team exists but is not legalised.' },
        { id: 'Tugasnya dijalankan sementara.', en: 'Its tasks are carried out ad hoc.' },
      ],
      evidence: [],
      lift: {
        id: 'Sahkan tim dengan keputusan pimpinan dan jalankan sebagian tugasnya, dibuktikan dengan notula rapat dan arahan tertulis.',
        en: 'Legalise the team by a decision of the head and carry out part of its tasks, shown by minutes and written directions.',
      },
    },
    {
      level: 2,
      criteria: [
        { id: 'Tim telah dilegalkan.', en: 'The team is legalised.' },
        { id: 'Sebagian tugasnya dijalankan.', en: 'Part of its tasks is carried out.' },
      ],
      evidence: [],
      lift: {
        id: 'Susun rencana kerja yang memuat semua tugas tim, lalu laksanakan seluruh pengarahan, pengendalian, dan evaluasi SPBE.',
        en: 'Write a work plan with all of the team’s tasks, then carry out steering, control and evaluation of SPBE in full.',
      },
    },
    {
      level: 3,
      criteria: [{ id: 'Seluruh tugas dan fungsi dijalankan.', en: 'All of its tasks are carried out.' }],
      evidence: [],
      lift: {
        id: 'Pantau dan evaluasi pelaksanaan tugas tim secara berkala dengan indikator yang disepakati, lalu laporkan hasilnya kepada pimpinan.',
        en: 'Monitor and evaluate the team’s work periodically with agreed indicators, and report the results to the head.',
      },
    },
    {
      level: 4,
      criteria: [{ id: 'Tugas dan fungsi dipantau dan dievaluasi berkala.', en: 'Its tasks are monitored and evaluated periodically.' }],
      evidence: [],
      lift: {
        id: 'Jadikan hasil evaluasi sebagai rencana perbaikan kerja tim dan catat peningkatan kinerjanya pada setiap periode.',
        en: 'Turn evaluation results into a plan for improving the team’s work, and record its better performance each period.',
      },
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
