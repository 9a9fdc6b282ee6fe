import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 25,
  capability: 'service',
  name: { id: 'Layanan Naskah Dinas', en: 'Electronic official letter service' },
  label: { id: 'Layanan naskah dinas', en: 'Official letter service' },
  question: {
    id: 'Apakah instansi memiliki sistem naskah dinas elektronik?',
    en: 'Does the agency have an electronic official letter system?',
  },
  levels: [
    {
      level: 0,
      criteria: [{ id: 'Tidak ada sistem naskah dinas elektronik.', en: 'There is no such system.' }],
      evidence: [],
    },
    {
      level: 1,
      criteria: [
        {
          id: 'Sistem menyebarkan informasi satu arah, seperti undangan, disposisi, dan surat resmi.',
          en: 'It gives one-way information such as invitations, dispositions and official letters.',
        },
      ],
      evidence: [],
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Pengguna dapat mencari, mengirim, dan menerima dokumen elektronik.',
          en: 'Users can search for, send and receive electronic documents.',
        },
      ],
      evidence: [],
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Sistem menanggapi pengguna: persetujuan, tanda tangan digital, dan pengiriman di dalam instansi.',
          en: 'It responds to users: approval, digital signature and delivery within the agency.',
        },
      ],
      evidence: [],
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Layanan terintegrasi dengan layanan SPBE lain, di dalam atau di luar instansi.',
          en: 'It is integrated with other SPBE services, inside or outside the agency.',
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
  cites: [questionnaire(25)],
})
