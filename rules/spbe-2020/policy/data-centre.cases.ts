import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Rancangan kebijakan pusat data menunggu harmonisasi', en: 'The draft data centre policy awaits legal harmonisation' },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Kebijakan pusat data ditetapkan tanpa mengatur unit penggunanya',
      en: 'A data centre policy is in force but says nothing about its users',
    },
    met: '1 + 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Kebijakan pusat data baru berlaku bagi tiga perangkat daerah',
      en: 'The data centre policy so far applies to three units',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Seluruh unit diatur, Pusat Data Nasional belum disinggung',
      en: 'All units are covered, the National Data Centre is not mentioned',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Penggunaan Pusat Data Nasional diatur, reviu belum dilakukan',
      en: 'Use of the National Data Centre is governed, but there was no review',
    },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: {
      id: 'Interkoneksi ke Pusat Data Nasional diatur dan kebijakannya direviu',
      en: 'Interconnection with the National Data Centre is governed and the policy reviewed',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Prosedur penggunaan Pusat Data Nasional terbit sesuai rekomendasi reviu',
      en: 'A procedure on using the National Data Centre followed the review’s recommendations',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Kebijakan pusat data diperbarui setelah reviu, hanya untuk sebagian unit',
      en: 'The data centre policy was renewed after a review, but only for some units',
    },
    met: '5 - 3.1',
    gives: '2',
  },
])
