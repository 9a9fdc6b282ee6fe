import { defineCases } from '../../define.ts'

export default defineCases([
  { name: { id: 'Kegiatan warga belum pernah didata', en: 'Activities of citizens were never recorded' }, given: '0', gives: '0' },
  {
    name: { id: 'Kelas bahasa Inggris daring diikuti warga dua kelurahan', en: 'An online English class is taken in two wards' },
    given: '1.75',
    gives: '1.75',
  },
  {
    name: { id: 'Komunitas mengajar dan laporan darurat ditanggapi', en: 'Communities teach, and emergency reports are answered' },
    given: '2.3',
    gives: '2.3',
  },
  {
    name: { id: 'Kota Kediri 2022: nilai Smart Society yang terbit', en: 'Kota Kediri 2022: the published value of Smart Society' },
    given: '3.33',
    gives: '3.33',
  },
  {
    name: { id: 'Komunitas duduk tetap dalam perencanaan program', en: 'Communities have a permanent seat in planning' },
    given: '4',
    gives: '4',
  },
])
