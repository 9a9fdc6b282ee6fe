import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Petugas aset ditunjuk, pencatatan belum dimulai', en: 'Someone is named for assets, recording has not begun' },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Komputer tercatat, perangkat jaringan dan lisensi belum',
      en: 'Computers are recorded, network equipment and licences are not',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Aset hampir lengkap tercatat tanpa nama penanggung jawab',
      en: 'Assets are nearly all listed, without the names of keepers',
    },
    met: '2 + 3.1',
    gives: '2',
  },
  { name: { id: 'Daftar aset memuat lokasi dan penanggung jawab', en: 'The list of assets has places and keepers' }, met: '3', gives: '3' },
  {
    name: { id: 'Catatan cocok dengan barang daerah, fisik tidak diperiksa', en: 'The records agree, what is there was not checked' },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: {
      id: 'Pemeriksaan fisik tahunan sesuai dengan seluruh catatan aset',
      en: 'The yearly physical check agrees with every asset record',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Pencocokan fisik rutin, daftar tanpa lokasi dan penanggung jawab',
      en: 'Physical checks are regular, the list has no places or keepers',
    },
    met: '4 - 3.2',
    gives: '2',
  },
])
