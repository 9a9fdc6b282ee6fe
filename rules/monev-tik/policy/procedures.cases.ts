import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Kebutuhan SOP didaftar, pekerjaan mengikuti kebiasaan', en: 'The need is listed, work follows habit' },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'SOP pencadangan ditetapkan, SOP lain masih konsep', en: 'A backup procedure is adopted, others are drafts' },
    met: '2',
    gives: '2',
  },
  {
    name: { id: 'SOP hampir lengkap, pelaksana tidak mengetahuinya', en: 'Procedures are nearly complete, staff do not know them' },
    met: '2 + 3.1',
    gives: '2',
  },
  {
    name: { id: 'SOP dibahas bersama para pelaksana', en: 'Procedures are gone through with those who carry them out' },
    met: '3',
    gives: '3',
  },
  {
    name: { id: 'SOP lengkap, kepatuhannya tidak pernah diperiksa', en: 'Procedures are complete, compliance is never checked' },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: { id: 'SOP gangguan diperbarui setelah pemeriksaan kepatuhan', en: 'The fault procedure is renewed after a compliance check' },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'SOP lengkap dan diperiksa, pelaksana baru belum diberi tahu',
      en: 'Procedures are complete and checked, new staff were not told',
    },
    met: '4 - 3.2',
    gives: '2',
  },
])
