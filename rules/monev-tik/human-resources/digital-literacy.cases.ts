import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Kemampuan dasar dirumuskan, surat masih diketik oleh operator',
      en: 'Basic skills are defined, an operator still types all letters',
    },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'Pegawai muda mandiri, lainnya meminta bantuan', en: 'Younger staff manage alone, others ask for help' },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Hampir semua pegawai mandiri, kemampuan belum pernah diukur',
      en: 'Nearly all staff manage alone, skills were never measured',
    },
    met: '2 + 3.1',
    gives: '2',
  },
  { name: { id: 'Kuis keamanan diikuti hampir semua pegawai', en: 'Nearly all staff take a security quiz' }, met: '3', gives: '3' },
  {
    name: { id: 'Semua pegawai mandiri, pengukuran hanya sekali', en: 'All staff manage alone, skills were measured only once' },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: { id: 'Hasil ukur tahunan menentukan materi literasi berikutnya', en: 'The yearly result decides what is taught next' },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Pelatihan rutin tiap tahun tanpa ukuran kesadaran keamanan',
      en: 'Training is yearly, without a measure of security awareness',
    },
    met: '4 - 3.2',
    gives: '2',
  },
])
