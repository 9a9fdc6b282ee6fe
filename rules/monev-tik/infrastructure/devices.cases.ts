import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Kebutuhan komputer didaftar, pegawai memakai laptop sendiri',
      en: 'The need for computers is listed, staff use their own laptops',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Loket pelayanan mendapat komputer baru, bidang lain belum',
      en: 'The service counter gets new computers, other divisions do not',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Komputer hampir lengkap, dua dari tiga lantai tanpa jaringan',
      en: 'Computers are nearly complete, two of three floors have no network',
    },
    met: '2 + 3.1',
    gives: '2',
  },
  {
    name: { id: 'Hampir semua pegawai dan ruang kerja telah terlayani', en: 'Nearly all staff and rooms are served' },
    met: '3',
    gives: '3',
  },
  {
    name: { id: 'Perangkat lengkap, penggantiannya menunggu rusak', en: 'Devices are complete, but are replaced only once they break' },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: {
      id: 'Seluruh perangkat lengkap dan diganti sesuai umur pakai',
      en: 'All devices are in place and replaced by their service life',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Perangkat lengkap dan terjadwal, kebanyakan ruang belum berjaringan',
      en: 'Devices are complete and on schedule, most rooms have no network',
    },
    met: '4 - 3.2',
    gives: '2',
  },
])
