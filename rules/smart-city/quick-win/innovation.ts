import { decimal, defineIndicator } from '../../define.ts'
import { definitions, proposal } from '../sources.ts'

export default defineIndicator({
  number: 10,
  capability: 'attainment',
  rating: decimal,
  name: { id: 'Inovasi program percepatan (quick win)', en: 'Innovation in the acceleration programme (quick win)' },
  label: { id: 'Inovasi quick win', en: 'Quick win innovation' },
  question: {
    id: 'Seberapa inovatif dan bermanfaat program percepatan (quick win) yang dijalankan daerah?',
    en: 'How innovative and useful are the quick wins that the region carries out?',
  },
  levels: [
    {
      level: 0,
      criteria: [
        {
          id: 'Masalah yang hendak dijawab program percepatan telah dikenali.',
          en: 'The problem that a quick win is to answer has been identified.',
        },
      ],
      evidence: [{ id: 'Daftar usulan program percepatan', en: 'A list of proposed quick wins' }],
      lift: {
        id: 'Pilih program percepatan yang menjawab masalah nyata warga dan tetapkan penanggung jawab serta target setahun.',
        en: 'Choose quick wins that answer a real problem of citizens, with an owner and a target within a year.',
      },
    },
    {
      level: 1,
      criteria: [{ id: 'Program percepatan ditetapkan dan mulai dijalankan.', en: 'Quick wins are chosen and under way.' }],
      evidence: [{ id: 'Penetapan program percepatan beserta targetnya', en: 'The decision on quick wins and their targets' }],
      lift: {
        id: 'Luncurkan program kepada warga dan jelaskan unsur barunya dibandingkan dengan cara kerja sebelumnya.',
        en: 'Launch the programme to citizens, and show what is new compared with the way things were done.',
      },
    },
    {
      level: 2,
      criteria: [
        { id: 'Program percepatan dipakai warga dan memuat unsur baru.', en: 'Citizens use the quick wins, and something in them is new.' },
      ],
      evidence: [
        { id: 'Uraian unsur baru program percepatan', en: 'An account of what is new in the quick wins' },
        { id: 'Jumlah pemakai program percepatan', en: 'The number of people who use the quick wins' },
      ],
      lift: {
        id: 'Ukur manfaatnya bagi pemakai dan perbaiki program dari masukan mereka sebelum tahun evaluasi berakhir.',
        en: 'Measure what users gain, and improve the programme with their comments before the year of evaluation ends.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Manfaat program percepatan diukur dan perbaikannya mengikuti masukan warga.',
          en: 'The benefit of quick wins is measured, and they improve with citizens’ comments.',
        },
      ],
      evidence: [{ id: 'Hasil pengukuran manfaat bagi pemakai', en: 'Results of measuring what users gain' }],
      lift: {
        id: 'Replikasi program ke wilayah atau daerah lain dan tetapkan anggaran agar manfaatnya berlanjut.',
        en: 'Copy the programme to other districts or cities, and budget it so that the benefit lasts.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Program percepatan direplikasi dan berlanjut dengan anggaran tetap.',
          en: 'Quick wins are copied elsewhere and go on with a regular budget.',
        },
      ],
      evidence: [{ id: 'Bukti replikasi program percepatan', en: 'Proof that a quick win was copied' }],
    },
  ],
  cites: [definitions, proposal(10)],
})
