import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Jaringan intra belum tersedia, setiap unit menggunakan internet umum',
      en: 'There is no intra-network; every unit uses the public internet',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Jaringan intra hanya menghubungkan unit di kompleks kantor utama',
      en: 'The intra-network links only the units in the main office complex',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Seluruh unit tersambung jaringan intra, tanpa interkoneksi ke luar',
      en: 'All units are on the intra-network, which has no outside interconnection',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Jaringan seluruh unit rutin dievaluasi, interkoneksi belum dibangun',
      en: 'The network of all units is evaluated regularly, but not interconnected',
    },
    met: '3 + 4.2',
    gives: '3',
  },
  {
    name: {
      id: 'Jaringan terhubung dengan Jaringan Intra Pemerintah dan dievaluasi berkala',
      en: 'The network is linked to the Government Intra-network and evaluated periodically',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Jalur cadangan dipasang sebagai tindak lanjut evaluasi jaringan',
      en: 'A backup line was installed to follow up the network evaluation',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Jaringan terhubung antarinstansi dan direviu, dua kecamatan belum tersambung',
      en: 'The network reaches other agencies and is reviewed, but two districts are missing',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
