import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Perangkat dibeli ketika dibutuhkan tanpa pengelolaan aset yang terencana',
      en: 'Equipment is bought when needed, with no planned asset management',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Inventarisasi aset TIK terjadwal, tetapi belum menggunakan pedoman',
      en: 'ICT assets are inventoried on schedule, but not by a guideline',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Aset TIK dikelola menurut pedoman sampai tahap penghapusan',
      en: 'ICT assets are managed by the guideline through to disposal',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Strategi aset dijalankan unit pengelola TIK hanya untuk perangkatnya sendiri',
      en: 'The ICT unit carries out an asset strategy for its own equipment only',
    },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: {
      id: 'Strategi aset berlaku di seluruh unit, tetapi belum pernah direviu',
      en: 'The asset strategy applies in all units but was never reviewed',
    },
    met: '4 - 4.3',
    gives: '3',
  },
  {
    name: {
      id: 'Strategi aset berlaku di seluruh unit dan direviu setiap tahun',
      en: 'The asset strategy applies in all units and is reviewed every year',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Lisensi dan perangkat usang ditata ulang sesuai rekomendasi reviu',
      en: 'Licences and old equipment were reorganised as the review recommends',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Pedoman aset digunakan, tetapi kegiatannya tidak pernah diprogramkan',
      en: 'The asset guideline is used, but no programme was ever planned',
    },
    met: '3 - 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Strategi aset direviu berkala, penghapusan perangkat tidak mengikuti pedoman',
      en: 'The asset strategy is reviewed, disposal does not follow the guideline',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
