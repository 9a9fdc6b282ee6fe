import { defineCases } from '../../define.ts'

/** Situations and what the rules make of them: tests, and examples in the catalogue. */
export default defineCases({
  9: [
    {
      name: { id: 'Penyusun ditunjuk, daftar aplikasi masih kosong', en: 'Someone is named to compile it, the register is empty' },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Aplikasi pelayanan terdaftar, aplikasi administrasi belum',
        en: 'Service applications are registered, administrative ones are not',
      },
      met: '2',
      gives: '2',
    },
    {
      name: { id: 'Daftar hampir lengkap disimpan sendiri oleh unit', en: 'A nearly complete register is kept within the unit' },
      met: '2 + 3.1',
      gives: '2',
    },
    {
      name: { id: 'Daftar beserta pemiliknya telah diterima dinas kominfo', en: 'The register with owners has reached the ICT office' },
      met: '3',
      gives: '3',
    },
    {
      name: { id: 'Semua aplikasi terdaftar, yang usang tetap berjalan', en: 'All applications are registered, obsolete ones still run' },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: {
        id: 'Tiga aplikasi usang ditutup setelah tinjauan tahunan',
        en: 'Three obsolete applications are retired after a yearly review',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Daftar lengkap dan ditinjau, dinas kominfo belum menerimanya',
        en: 'The register is complete and reviewed, the ICT office has not received it',
      },
      met: '4 - 3.2',
      gives: '2',
    },
  ],
  10: [
    {
      name: {
        id: 'Aplikasi umum dikenali, semua urusan memakai aplikasi sendiri',
        en: 'Shared applications are known, every matter uses an own one',
      },
      met: '1',
      gives: '1',
    },
    {
      name: { id: 'Surat-menyurat memakai aplikasi umum, kepegawaian belum', en: 'Letters use a shared application, personnel does not' },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Hampir semua urusan pindah, usulan baru tidak diperiksa',
        en: 'Nearly all matters have moved, new proposals go unchecked',
      },
      met: '2 + 3.1',
      gives: '2',
    },
    {
      name: {
        id: 'Usulan aplikasi absensi ditolak karena sudah tersedia',
        en: 'A proposed attendance application is refused since one exists',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Semua urusan pindah, aplikasi lama masih diisi ganda',
        en: 'All matters have moved, an old application is still filled in too',
      },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: { id: 'Aplikasi lama ditutup setelah datanya dipindahkan', en: 'The old application is retired once its data has moved' },
      met: '4',
      gives: '4',
    },
    {
      name: { id: 'Saat ini tanpa duplikasi, usulan baru tidak disaring', en: 'No duplicates today, new proposals pass unchecked' },
      met: '4 - 3.2',
      gives: '2',
    },
  ],
  11: [
    {
      name: {
        id: 'Data dikirim antarbidang sebagai lembar kerja lewat surel',
        en: 'Data goes between divisions as spreadsheets by e-mail',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Data kependudukan terbaca otomatis, data lain disalin manual',
        en: 'Civil registry data is read automatically, other data is copied',
      },
      met: '2',
      gives: '2',
    },
    {
      name: { id: 'Banyak aplikasi terhubung, kode wilayah berbeda-beda', en: 'Many applications are connected, area codes differ' },
      met: '2 + 3.1',
      gives: '2',
    },
    {
      name: { id: 'Hampir semua aplikasi bertukar data berkode sama', en: 'Nearly all applications exchange data with the same codes' },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Semua aplikasi terhubung, kegagalan baru diketahui dari keluhan warga',
        en: 'All are connected, failures come to light by complaints',
      },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: { id: 'Dasbor pemantauan memberi tahu pertukaran yang gagal', en: 'A dashboard reports exchanges that failed' },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Pertukaran terpantau, kode referensi tiap aplikasi berlainan',
        en: 'Exchanges are monitored, each application has its own codes',
      },
      met: '4 - 3.2',
      gives: '2',
    },
  ],
  12: [
    {
      name: { id: 'Informasi publik didaftar, unit belum memiliki situs', en: 'Public information is listed, the unit has no site' },
      met: '1',
      gives: '1',
    },
    { name: { id: 'Situs memuat profil dan alamat kantor saja', en: 'The site has only a profile and an address' }, met: '2', gives: '2' },
    {
      name: {
        id: 'Informasi hampir lengkap, berita terakhir berumur setahun',
        en: 'Information is nearly complete, the last news is a year old',
      },
      met: '2 + 3.1',
      gives: '2',
    },
    {
      name: { id: 'Admin konten memperbarui halaman setiap minggu', en: 'A content editor updates pages every week' },
      met: '3',
      gives: '3',
    },
    {
      name: { id: 'Informasi lengkap, pembaca layar tidak dapat membacanya', en: 'Information is complete, screen readers cannot read it' },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: { id: 'Situs ramah disabilitas dan menjawab dalam sehari', en: 'The site is accessible and answers within a day' },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Situs lulus uji dan mutakhir, admin konten tidak ditunjuk',
        en: 'The site passes tests and is current, no editor is appointed',
      },
      met: '4 - 3.2',
      gives: '2',
    },
  ],
  13: [
    {
      name: { id: 'Semua layanan diajukan di loket dengan formulir kertas', en: 'All services are applied for at the counter on paper' },
      given: '0',
      gives: '1',
    },
    {
      name: { id: 'Hanya surat keterangan yang dapat diajukan daring', en: 'Only a certificate can be applied for online' },
      given: '1',
      gives: '2',
    },
    {
      name: { id: 'Layanan kedua dibuka, yang ketiga masih diuji', en: 'A second service opens, a third is being tested' },
      given: '2',
      gives: '2',
    },
    {
      name: { id: 'Tiga layanan selesai tanpa datang ke kantor', en: 'Three services are completed without a visit' },
      given: '3',
      gives: '3',
    },
    { name: { id: 'Layanan keempat baru saja diluncurkan', en: 'A fourth service has just been launched' }, given: '4', gives: '3' },
    {
      name: { id: 'Lima layanan tersedia melalui satu pintu', en: 'Five services are available through one door' },
      given: '5',
      gives: '4',
    },
    {
      name: { id: 'Seluruh layanan sebuah dinas besar sudah daring', en: 'All services of a large office are online' },
      given: '12',
      gives: '4',
    },
  ],
})
