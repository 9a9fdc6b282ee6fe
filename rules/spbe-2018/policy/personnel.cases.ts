import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Data pegawai dikelola dalam sistem tanpa kebijakan', en: 'Staff records are kept in a system without a policy' },
    met: '0',
    gives: '0',
  },
  {
    name: { id: 'Konsep kebijakan sistem kepegawaian ditelaah unit hukum', en: 'The legal unit is reviewing the draft personnel policy' },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'Kebijakan berlaku, tetapi kebutuhan kepegawaian belum dirinci', en: 'The enacted policy details no personnel need' },
    met: '1 + 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Kebijakan mengatur data pegawai dan cuti, belum kenaikan pangkat',
      en: 'The policy covers records and leave, not promotions',
    },
    met: '2',
    gives: '2',
  },
  {
    name: { id: 'Kebijakan mengatur pengangkatan hingga pensiun pegawai', en: 'The policy covers staff from appointment to retirement' },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Kebijakan mewajibkan sinkronisasi data dengan sistem BKN',
      en: 'The policy requires synchronising data with the civil service agency',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Kebijakan kepegawaian dinilai berkala mengikuti aturan ASN baru',
      en: 'The policy is assessed periodically as civil service rules change',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Sinkronisasi dengan BKN diatur dan dievaluasi, tetapi mutasi belum',
      en: 'Synchronising is governed and evaluated, but transfers are not',
    },
    met: '5 - 3.1',
    gives: '2',
  },
])
