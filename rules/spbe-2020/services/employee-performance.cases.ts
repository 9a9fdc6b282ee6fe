import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Pegawai hanya dapat membaca hasil penilaian kinerjanya', en: 'Employees can only read their appraisals' },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Sasaran kinerja pegawai dapat dicari, diunggah, dan diunduh',
      en: 'Performance targets can be searched, uploaded and downloaded',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Sasaran dan hasil kerja pegawai disetujui secara daring, analitiknya belum tersedia',
      en: 'Superiors approve targets and results online, analytics are missing',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Sasaran kinerja pegawai terhubung dengan aplikasi akuntabilitas kinerja',
      en: 'Employees’ targets are linked with the accountability application',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Alur penilaian pegawai disederhanakan setelah reviu peraturan kinerja',
      en: 'Appraisal was simplified after a review of performance regulations',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Kinerja pegawai terhubung dengan perencanaan, tetapi penilaian disetujui di atas kertas',
      en: 'Employee performance is linked with planning, but appraisals are approved on paper',
    },
    met: '4 - 3.1',
    gives: '2',
  },
  {
    name: {
      id: 'Aplikasi kinerja pegawai diperbaiki setelah reviu, tetapi tidak terhubung',
      en: 'The performance application was improved after a review but is not linked',
    },
    met: '5 - 4.1',
    gives: '3',
  },
])
