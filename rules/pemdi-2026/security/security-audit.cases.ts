import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Kabupaten Aceh Tengah 2026: nilai dari asesor eksternal',
      en: 'Kabupaten Aceh Tengah 2026: value given by the external assessor',
    },
    given: '1',
    gives: '1',
  },
  {
    name: { id: 'Tim audit ditetapkan, rencananya belum disahkan', en: 'The audit team is appointed, its plan is not approved' },
    given: '1.25',
    gives: '1.25',
  },
  { name: { id: 'Satu layanan diaudit oleh tim internal', en: 'One service is audited by the internal team' }, given: '1.5', gives: '1.5' },
  {
    name: {
      id: 'Temuan audit internal diperbaiki, sebagian buktinya lengkap',
      en: 'Findings of the internal audit are remedied, with partial proof',
    },
    given: '2.75',
    gives: '2.75',
  },
  {
    name: {
      id: 'Auditor eksternal menyampaikan laporan layanan prioritas',
      en: 'External auditors deliver their report on priority services',
    },
    given: '3.5',
    gives: '3.5',
  },
  {
    name: { id: 'Hampir semua temuan audit eksternal ditutup', en: 'Nearly all findings of the external audit are closed' },
    given: '4.8',
    gives: '4.8',
  },
])
