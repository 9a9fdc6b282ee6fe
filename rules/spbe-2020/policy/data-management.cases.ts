import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Rancangan kebijakan manajemen data sedang disusun tim teknis',
      en: 'A technical team is drafting the data management policy',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Peraturan menyebut pengelolaan data tanpa merinci prosesnya',
      en: 'The regulation mentions managing data without detailing the processes',
    },
    met: '2',
    gives: '2',
  },
  {
    name: { id: 'Peraturan hanya merinci data induk dan kualitas data', en: 'The regulation details only master data and data quality' },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Seluruh proses diatur, dari arsitektur hingga interoperabilitas data',
      en: 'Every process is governed, from data architecture to interoperability',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Reviu ditindaklanjuti dengan keputusan baru tentang data referensi',
      en: 'The review was followed up with a new decision on reference data',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Naskah mencakup semua proses data, tetapi belum menjadi peraturan',
      en: 'The text covers every data process, but is not yet a regulation',
    },
    met: '4 - 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Kebijakan data diperbarui setelah reviu, interoperabilitas tetap belum diatur',
      en: 'The data policy was renewed after a review, but still omits interoperability',
    },
    met: '5 - 4.1',
    gives: '3',
  },
])
