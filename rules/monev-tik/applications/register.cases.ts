import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Penyusun ditunjuk, daftar aplikasi masih kosong', en: 'Someone is named to compile it, the register is empty' },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Aplikasi pelayanan terdaftar, aplikasi administrasi belum',
      en: 'Service applications are registered, administrative ones are not',
    },
    met: '2',
    gives: '2',
  },
  {
    name: { id: 'Daftar hampir lengkap disimpan sendiri oleh unit', en: 'A nearly complete register is kept within the unit' },
    met: '2 + 3.1',
    gives: '2',
  },
  {
    name: { id: 'Daftar beserta pemiliknya telah diterima dinas kominfo', en: 'The register with owners has reached the ICT office' },
    met: '3',
    gives: '3',
  },
  {
    name: { id: 'Semua aplikasi terdaftar, yang usang tetap berjalan', en: 'All applications are registered, obsolete ones still run' },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: {
      id: 'Tiga aplikasi usang ditutup setelah tinjauan tahunan',
      en: 'Three obsolete applications are retired after a yearly review',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Daftar lengkap dan ditinjau, dinas kominfo belum menerimanya',
      en: 'The register is complete and reviewed, the ICT office has not received it',
    },
    met: '4 - 3.2',
    gives: '2',
  },
])
