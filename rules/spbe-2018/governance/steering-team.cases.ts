import { defineCases } from '../../define.ts'

export default defineCases([
  { name: { id: 'Belum ada tim yang mengarahkan SPBE', en: 'No team steers SPBE yet' }, met: '0', gives: '0' },
  {
    name: { id: 'Tim dibentuk tanpa dasar hukum dan belum bekerja', en: 'A team without legal basis has not started work' },
    met: '0 + 1.1',
    gives: '0',
  },
  {
    name: { id: 'Tim belum disahkan, tetapi berapat saat muncul masalah', en: 'The team is not legalised but meets when problems arise' },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Tim telah disahkan, tetapi tetap bekerja hanya saat diminta',
      en: 'The team is legalised but still works on request only',
    },
    met: '1 + 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Tim yang sah memberi arahan, tetapi belum mengevaluasi SPBE',
      en: 'The legal team gives directions but evaluates nothing',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Tim menjalankan seluruh pengarahan, pengendalian, dan evaluasi SPBE',
      en: 'The team steers, controls and evaluates SPBE in full',
    },
    met: '3',
    gives: '3',
  },
  {
    name: { id: 'Pelaksanaan tugas tim dievaluasi berkala dan dilaporkan', en: 'The team’s work is evaluated periodically and reported' },
    met: '4',
    gives: '4',
  },
  {
    name: { id: 'Kinerja tim terus membaik setelah rekomendasi evaluasi dijalankan', en: 'The team keeps improving on evaluation advice' },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Tim bekerja lengkap dan dievaluasi, tetapi tanpa keputusan resmi',
      en: 'The team works in full and is evaluated, yet has no decision',
    },
    met: '4 - 2.1',
    gives: '1',
  },
])
