import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Data penting didaftar, pencadangan belum dilakukan', en: 'Essential data is listed, nothing is backed up' },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Bendahara mencadangkan datanya sendiri ke hard disk eksternal',
      en: 'The treasurer backs up own data to an external disk',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Pencadangan terjadwal, akun pegawai lama masih aktif',
      en: 'Backups are scheduled, accounts of former staff are still active',
    },
    met: '2 + 3.1',
    gives: '2',
  },
  {
    name: { id: 'Pencadangan rutin dan hak akses tertata menurut tugas', en: 'Backups are regular and access follows duties' },
    met: '3',
    gives: '3',
  },
  {
    name: { id: 'Pemulihan data berhasil diuji, insiden tidak dicatat', en: 'Restoring was tested, incidents are not recorded' },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: { id: 'Data pulih dari cadangan setelah serangan ransomware', en: 'Data is restored from backup after a ransomware attack' },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Jadwal dan uji rapi, perangkat tanpa antivirus dan sandi',
      en: 'Schedules and tests are in order, devices have no antivirus or passwords',
    },
    met: '4 - 2.1',
    gives: '1',
  },
])
