import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Aplikasi keuangan dipakai tanpa kebijakan internal', en: 'A finance application is used without internal policy' },
    met: '0',
    gives: '0',
  },
  {
    name: { id: 'Konsep kebijakan sistem keuangan diperiksa inspektorat', en: 'The inspectorate is checking the draft finance policy' },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Kebijakan keuangan terbit tanpa mengatur kebutuhan sistemnya',
      en: 'The enacted finance policy says nothing of system needs',
    },
    met: '1 + 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Kebijakan mengatur pencairan belanja, belum akuntansi dan pelaporan',
      en: 'The policy covers payments, not accounting and reporting',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Kebijakan mengatur penatausahaan, akuntansi, dan pelaporan selengkapnya',
      en: 'Bookkeeping, accounting and reporting are all governed',
    },
    met: '3',
    gives: '3',
  },
  {
    name: { id: 'Kebijakan mewajibkan sistem keuangan terhubung dengan pengadaan', en: 'The finance system must connect with procurement' },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Kebijakan dievaluasi berkala dan menanggapi temuan pemeriksaan',
      en: 'The policy is evaluated periodically and answers audit findings',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Kebijakan keuangan rutin dievaluasi, tetapi integrasi aplikasi belum diatur',
      en: 'The policy is evaluated regularly but does not govern integration',
    },
    met: '5 - 4.1',
    gives: '3',
  },
])
