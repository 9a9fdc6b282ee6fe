import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Aplikasi disambungkan atas kesepakatan lisan para pengembang', en: 'Developers connect applications by verbal agreement' },
    met: '0',
    gives: '0',
  },
  {
    name: {
      id: 'Konsep kebijakan integrasi selesai, tetapi belum diajukan',
      en: 'The draft integration policy is finished but not submitted',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Kebijakan ditetapkan tanpa menyebut aplikasi yang diintegrasikan',
      en: 'The enacted policy names no application to integrate',
    },
    met: '1 + 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Kebijakan mengatur integrasi aplikasi keuangan dan kepegawaian saja',
      en: 'The policy governs finance and personnel applications only',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Semua aplikasi dalam daftar instansi wajib terintegrasi',
      en: 'Every application on the agency’s list must be integrated',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Kebijakan mengatur pertukaran data aplikasi dengan BKN',
      en: 'The policy governs data exchange with the civil service agency',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Kebijakan integrasi dievaluasi berkala saat standar antarmuka berubah',
      en: 'The policy is evaluated periodically as interface standards change',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Konsep mengatur semua aplikasi, tetapi belum ditandatangani pimpinan',
      en: 'The draft covers all applications but is unsigned',
    },
    met: '3 - 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Kebijakan rutin dievaluasi, tetapi aplikasi instansi lain belum diatur',
      en: 'The policy is evaluated regularly but leaves out other agencies’ applications',
    },
    met: '5 - 4.1',
    gives: '3',
  },
])
