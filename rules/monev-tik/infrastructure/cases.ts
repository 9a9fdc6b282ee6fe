import { defineCases } from '../../define.ts'

/** Situations and what the rules make of them: tests, and examples in the catalogue. */
export default defineCases({
  1: [
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
  ],
  2: [
    {
      name: {
        id: 'Lebar pita dihitung, kantor masih memakai paket data pribadi',
        en: 'Bandwidth is worked out, the office still uses private mobile data',
      },
      met: '1',
      gives: '1',
    },
    {
      name: { id: 'Kantor induk tersambung, seluruh UPT belum', en: 'The main office is connected, its branches are not' },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Sambungan UPT cukup cepat, jaringan intra belum masuk',
        en: 'Branches are fast enough, the intra network has not arrived',
      },
      met: '2 + 3.1',
      gives: '2',
    },
    {
      name: { id: 'Kantor induk dan hampir semua UPT tersambung', en: 'The main office and nearly all branches are connected' },
      met: '3',
      gives: '3',
    },
    {
      name: { id: 'Semua lokasi tersambung, tanpa jalur cadangan', en: 'All places are connected, without a backup line' },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: { id: 'Jalur cadangan mengambil alih saat serat optik putus', en: 'The backup line takes over when the fibre is cut' },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Jalur cadangan siap, kantor induk di luar jaringan intra',
        en: 'A backup line is ready, the main office is off the intra network',
      },
      met: '4 - 3.2',
      gives: '2',
    },
  ],
  3: [
    {
      name: { id: 'Seluruh aplikasi berada pada server di ruang sekretariat', en: 'All applications run on a server in the secretariat' },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Aplikasi perizinan pindah lebih dahulu, lainnya menyusul',
        en: 'The licensing application moves first, the others wait',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Hampir semua aplikasi pindah tanpa perjanjian tertulis',
        en: 'Nearly all applications have moved without a written agreement',
      },
      met: '2 + 3.1',
      gives: '2',
    },
    {
      name: {
        id: 'Perjanjian layanan ditandatangani, satu aplikasi lama tertinggal',
        en: 'A service agreement is signed, one old application stays behind',
      },
      met: '3',
      gives: '3',
    },
    {
      name: { id: 'Semua aplikasi pindah, server lama tetap menyala', en: 'All applications have moved, the old server is still on' },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: { id: 'Server unit dihentikan setelah migrasi selesai', en: 'The unit’s server is switched off after the migration' },
      met: '4',
      gives: '4',
    },
    {
      name: { id: 'Migrasi selesai tanpa kesepakatan tanggung jawab', en: 'The migration is complete without agreed duties' },
      met: '4 - 3.2',
      gives: '2',
    },
  ],
  4: [
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
  ],
  5: [
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
    {
      name: { id: 'Daftar aset memuat lokasi dan penanggung jawab', en: 'The list of assets has places and keepers' },
      met: '3',
      gives: '3',
    },
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
  ],
})
