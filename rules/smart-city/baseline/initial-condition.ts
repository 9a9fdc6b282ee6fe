import { decimal, defineIndicator } from '../../define.ts'
import { definitions, proposal } from '../sources.ts'

export default defineIndicator({
  number: 1,
  capability: 'attainment',
  rating: decimal,
  name: { id: 'Kondisi awal program smart city', en: 'Initial condition of the smart city programme' },
  label: { id: 'Kondisi awal', en: 'Initial condition' },
  question: {
    id: 'Seberapa jelas dan terukur kondisi awal yang menjadi rujukan perubahan pada tahun evaluasi?',
    en: 'How clear and measured is the initial condition against which change is judged in the year of evaluation?',
  },
  levels: [
    {
      level: 0,
      criteria: [{ id: 'Data awal yang diperlukan telah didaftar.', en: 'The initial data that is needed has been listed.' }],
      evidence: [{ id: 'Daftar data awal beserta pemegangnya', en: 'A list of initial data and who holds it' }],
      lift: {
        id: 'Kumpulkan data awal tentang masalah dan potensi daerah dari perangkat daerah, lalu tetapkan tahun rujukannya.',
        en: 'Collect initial data on local problems and strengths from the units, and fix the year of reference.',
      },
    },
    {
      level: 1,
      criteria: [
        {
          id: 'Kondisi awal digambarkan secara naratif bagi sebagian komponen.',
          en: 'The initial condition is described in words for some components.',
        },
      ],
      evidence: [{ id: 'Uraian masalah dan potensi daerah', en: 'An account of local problems and strengths' }],
      lift: {
        id: 'Lengkapi gambaran bagi keenam komponen dan sertakan angka rujukan yang bersumber dari data resmi.',
        en: 'Describe all six components and add reference figures from official data.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Kondisi awal keenam komponen digambarkan dengan angka rujukan.',
          en: 'The initial condition of all six components is described with reference figures.',
        },
      ],
      evidence: [{ id: 'Tabel angka rujukan setiap komponen', en: 'A table of reference figures by component' }],
      lift: {
        id: 'Ukur kembali angka rujukan dengan cara yang sama setiap tahun dan bandingkan dengan target masterplan.',
        en: 'Measure the reference figures again in the same way every year, and compare them with the masterplan’s targets.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Angka rujukan diperbarui pada tahun evaluasi dan dibandingkan dengan target.',
          en: 'Reference figures are renewed in the year of evaluation and compared with targets.',
        },
      ],
      evidence: [
        { id: 'Perbandingan angka rujukan dengan target masterplan', en: 'A comparison of reference figures with masterplan targets' },
      ],
      lift: {
        id: 'Tindak lanjuti hasil evaluasi sebelumnya dan tunjukkan perbaikan angka rujukan selama dua evaluasi berturut-turut.',
        en: 'Follow up the previous evaluation, and show better reference figures in two evaluations in a row.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Perbaikan dari evaluasi sebelumnya terbukti pada angka rujukan.',
          en: 'Improvement since the previous evaluation shows in the reference figures.',
        },
      ],
      evidence: [{ id: 'Tindak lanjut hasil evaluasi tahun sebelumnya', en: 'Follow-up of the previous year’s evaluation' }],
    },
  ],
  cites: [definitions, proposal(1)],
})
