import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Rencana kegiatan dikumpulkan lewat lembar kerja tanpa kebijakan',
      en: 'Plans are collected in spreadsheets without a policy',
    },
    met: '0',
    gives: '0',
  },
  {
    name: {
      id: 'Konsep kebijakan perencanaan elektronik menunggu rapat pimpinan',
      en: 'The draft planning policy awaits a management meeting',
    },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'Kebijakan ditetapkan, tetapi tahapan dalam sistem tidak diatur', en: 'The enacted policy governs no stage in the system' },
    met: '1 + 2.1',
    gives: '1',
  },
  {
    name: { id: 'Kebijakan mengatur usulan kegiatan, belum perubahan anggaran', en: 'The policy governs proposals, not budget amendments' },
    met: '2',
    gives: '2',
  },
  {
    name: { id: 'Kebijakan mengatur semua tahapan rencana dan anggaran', en: 'The policy governs every stage of planning and budgeting' },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Kebijakan mengatur pertukaran data anggaran dengan aplikasi keuangan',
      en: 'The policy governs budget data exchange with the finance application',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Kebijakan dievaluasi berkala dan mengikuti aturan anggaran terbaru',
      en: 'The policy is evaluated periodically and kept in line with budget rules',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Konsep lengkap hingga integrasi, tetapi penetapannya tertunda',
      en: 'The draft reaches integration, but its enactment is delayed',
    },
    met: '4 - 2.1',
    gives: '1',
  },
])
