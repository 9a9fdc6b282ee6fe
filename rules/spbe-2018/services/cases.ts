import { defineCases } from '../../define.ts'

/** Situations and what the rules make of them: tests, and examples in the catalogue. */
export default defineCases({
  25: [
    {
      name: { id: 'Surat dan disposisi beredar dalam map kertas', en: 'Letters and dispositions circulate in paper folders' },
      met: '0',
      gives: '0',
    },
    {
      name: {
        id: 'Undangan dan surat resmi hanya ditampilkan di portal pegawai',
        en: 'Invitations and letters are only shown on a portal',
      },
      met: '1',
      gives: '1',
    },
    {
      name: { id: 'Pegawai mengunggah, mencari, dan mengunduh surat dalam sistem', en: 'Staff upload, search for and download letters' },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Surat disetujui, ditandatangani digital, dan dikirim lewat sistem',
        en: 'Letters are approved, signed and delivered in the system',
      },
      met: '3',
      gives: '3',
    },
    {
      name: { id: 'Persuratan terhubung dengan layanan kepegawaian instansi', en: 'Letters are connected with the personnel service' },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Sistem persuratan rutin disempurnakan dari masukan pengguna',
        en: 'The letter system is refined regularly on users’ feedback',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Tanda tangan digital berjalan, tetapi surat tidak dapat dicari',
        en: 'Digital signing works, but letters cannot be searched',
      },
      met: '3 - 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Sistem terhubung ke instansi lain, tetapi persetujuan masih manual',
        en: 'The system reaches another agency, but approval is manual',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  26: [
    { name: { id: 'Riwayat pegawai tersimpan dalam berkas kertas', en: 'Staff records are kept on paper' }, met: '0', gives: '0' },
    {
      name: { id: 'Sistem menampilkan riwayat jabatan tanpa fasilitas unduh', en: 'The system shows careers but allows no download' },
      met: '1',
      gives: '1',
    },
    {
      name: { id: 'Pegawai mencari informasi dan mengunduh data dirinya', en: 'Staff find information and download their own records' },
      met: '2',
      gives: '2',
    },
    {
      name: { id: 'Cuti dan kenaikan pangkat disetujui melalui sistem', en: 'Leave and promotions are approved in the system' },
      met: '3',
      gives: '3',
    },
    {
      name: { id: 'Data pegawai disinkronkan dengan sistem BKN', en: 'Staff data is synchronised with the civil service agency' },
      met: '4',
      gives: '4',
    },
    {
      name: { id: 'Sistem kepegawaian terus diperbarui mengikuti aturan ASN', en: 'The system keeps up with new civil service rules' },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Cuti disetujui secara elektronik, tetapi data diri tidak dapat diunduh',
        en: 'Leave is approved online, but records cannot be downloaded',
      },
      met: '3 - 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Data terhubung ke BKN, tetapi pengajuan cuti masih manual',
        en: 'Data reaches the civil service agency, but leave is still manual',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  27: [
    { name: { id: 'Rencana kegiatan disusun dalam dokumen cetak', en: 'Plans are drawn up as printed documents' }, met: '0', gives: '0' },
    {
      name: {
        id: 'Sistem perencanaan sekadar menampilkan anggaran yang tersedia',
        en: 'The planning system merely shows the budget available',
      },
      met: '1',
      gives: '1',
    },
    {
      name: { id: 'Unit mencari dan mengunduh dokumen rencana kegiatan', en: 'Units search for and download activity plans' },
      met: '2',
      gives: '2',
    },
    {
      name: { id: 'Rencana kegiatan disetujui dan divalidasi dalam sistem', en: 'Plans are approved and validated in the system' },
      met: '3',
      gives: '3',
    },
    {
      name: { id: 'Rencana kegiatan mengalir ke layanan keuangan secara otomatis', en: 'Plans flow to the finance service automatically' },
      met: '4',
      gives: '4',
    },
    {
      name: { id: 'Sistem perencanaan disempurnakan pada setiap siklus', en: 'The planning system is refined with every cycle' },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Usulan divalidasi sistem, tetapi dokumen rencana tidak dapat dicari',
        en: 'Proposals are validated, but plans cannot be searched',
      },
      met: '3 - 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Sistem perencanaan terintegrasi dan diperbarui, tetapi persetujuannya manual',
        en: 'The planning system is integrated and updated, but approval is by hand',
      },
      met: '5 - 3.1',
      gives: '2',
    },
  ],
  28: [
    {
      name: { id: 'Anggaran dihitung dalam lembar kerja masing-masing unit', en: 'Each unit works out its budget in spreadsheets' },
      met: '0',
      gives: '0',
    },
    {
      name: { id: 'Sistem hanya mengumumkan sisa anggaran kepada unit', en: 'The system only announces what budget is left' },
      met: '1',
      gives: '1',
    },
    {
      name: { id: 'Unit mencari dan mengunduh dokumen anggarannya', en: 'Units search for and download their budget documents' },
      met: '2',
      gives: '2',
    },
    {
      name: { id: 'Usulan anggaran disetujui dan divalidasi secara elektronik', en: 'Budget proposals are approved and validated online' },
      met: '3',
      gives: '3',
    },
    {
      name: { id: 'Penganggaran terhubung dengan sistem Kementerian Keuangan', en: 'Budgeting is connected with the finance ministry' },
      met: '4',
      gives: '4',
    },
    {
      name: { id: 'Sistem anggaran terus dikembangkan mengikuti aturan baru', en: 'The budget system keeps developing with new rules' },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Validasi dan integrasi berjalan, tetapi dokumen anggaran tidak dapat diunduh',
        en: 'Validation and integration work, but budget documents cannot be downloaded',
      },
      met: '4 - 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Data anggaran tersambung ke keuangan, tetapi persetujuannya lewat surat',
        en: 'Budget data reaches finance, but approval goes by letter',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  29: [
    { name: { id: 'Pembukuan keuangan masih ditulis tangan', en: 'The books are still kept by hand' }, met: '0', gives: '0' },
    {
      name: { id: 'Sistem hanya menyajikan informasi realisasi belanja', en: 'The system only presents spending to date' },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Bendahara mengunduh dokumen dan memasukkan data keuangan',
        en: 'Treasurers download documents and enter financial data',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Dokumen belanja disetujui atasan dan divalidasi dalam sistem',
        en: 'Superiors approve spending documents in the system',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Keuangan terhubung dengan penganggaran, kepegawaian, dan kinerja',
        en: 'Finance is connected with budgets, personnel and performance',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Sistem keuangan rutin disempurnakan menurut temuan pemeriksaan',
        en: 'The finance system is refined as audits find gaps',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Belanja disetujui secara elektronik, tetapi unit tidak dapat memasukkan data',
        en: 'Spending is approved electronically, but units cannot enter data',
      },
      met: '3 - 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Sistem keuangan rutin diperbarui, tetapi berdiri sendiri',
        en: 'The finance system is updated regularly but stands alone',
      },
      met: '5 - 4.1',
      gives: '3',
    },
  ],
  30: [
    {
      name: { id: 'Capaian kinerja dicatat manual tanpa sistem', en: 'Performance is recorded by hand, without a system' },
      met: '0',
      gives: '0',
    },
    {
      name: { id: 'Sistem hanya menampilkan indikator dan target kinerja', en: 'The system only shows indicators and targets' },
      met: '1',
      gives: '1',
    },
    {
      name: { id: 'Unit mengunggah kemajuan dan melihat persentasenya', en: 'Units upload progress and see its percentage' },
      met: '2',
      gives: '2',
    },
    {
      name: { id: 'Atasan menyetujui dan memvalidasi capaian dalam sistem', en: 'Superiors approve and validate results in the system' },
      met: '3',
      gives: '3',
    },
    {
      name: { id: 'Capaian kinerja terhubung dengan penganggaran dan monev', en: 'Results are connected with budgeting and monitoring' },
      met: '4',
      gives: '4',
    },
    {
      name: { id: 'Sistem kinerja terus disesuaikan dengan sasaran baru', en: 'The performance system keeps adapting to new objectives' },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Capaian divalidasi atasan, tetapi persentase kemajuan tidak tersedia',
        en: 'Results are validated, but progress cannot be seen',
      },
      met: '3 - 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Sistem kinerja terhubung ke anggaran, tetapi validasinya masih manual',
        en: 'The performance system reaches the budget, but validation is still manual',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  31: [
    {
      name: { id: 'Pengadaan diumumkan pada papan pengumuman kantor', en: 'Tenders are posted on the office notice board' },
      met: '0',
      gives: '0',
    },
    { name: { id: 'Situs pengadaan hanya memuat daftar lelang', en: 'The procurement site only lists tenders' }, met: '1', gives: '1' },
    {
      name: {
        id: 'Penyedia mencari paket serta bertukar dokumen lewat sistem',
        en: 'Suppliers find packages and exchange documents online',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Penyedia diverifikasi dan tahapan pengadaan divalidasi sistem',
        en: 'Suppliers are verified and steps validated in the system',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Pengadaan terhubung dengan layanan penganggaran dan keuangan',
        en: 'Procurement is connected with budgeting and finance',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Sistem pengadaan rutin disempurnakan sesuai masukan penyedia',
        en: 'The procurement system is refined on suppliers’ feedback',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Verifikasi dan integrasi berjalan, tetapi dokumen pengadaan diserahkan langsung',
        en: 'Verification and integration work, but documents are handed over on paper',
      },
      met: '4 - 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Sistem pengadaan rutin diperbarui, tetapi belum terhubung anggaran',
        en: 'The procurement system is updated regularly but not connected with the budget',
      },
      met: '5 - 4.1',
      gives: '3',
    },
  ],
  32: [
    {
      name: { id: 'Pengaduan diterima lewat kotak saran di loket', en: 'Complaints arrive in a suggestion box at the counter' },
      met: '0',
      gives: '0',
    },
    {
      name: { id: 'Situs menjelaskan tata cara pengaduan tanpa menerima laporan', en: 'The site explains how to complain but takes none' },
      met: '1',
      gives: '1',
    },
    {
      name: { id: 'Masyarakat menyampaikan pengaduan melalui formulir daring', en: 'The public files complaints by an online form' },
      met: '2',
      gives: '2',
    },
    {
      name: { id: 'Pengadu memantau kemajuan dan penyelesaian pengaduannya', en: 'Complainants follow progress and resolution' },
      met: '3',
      gives: '3',
    },
    {
      name: { id: 'Pengaduan terhubung dengan data administrasi kependudukan', en: 'Complaints are connected with civil registration' },
      met: '4',
      gives: '4',
    },
    {
      name: { id: 'Sistem pengaduan terus disempurnakan dari pola pengaduan', en: 'The system keeps improving on patterns in complaints' },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Identitas pengadu diperiksa otomatis, tetapi kemajuan tidak ditampilkan',
        en: 'Identity is checked automatically, but progress is not shown',
      },
      met: '4 - 3.1',
      gives: '2',
    },
    {
      name: {
        id: 'Sistem pengaduan sering diperbarui, tetapi belum terintegrasi',
        en: 'The complaint system is often updated but not integrated',
      },
      met: '5 - 4.1',
      gives: '3',
    },
  ],
  33: [
    {
      name: { id: 'Produk hukum hanya tersedia di lemari arsip', en: 'Legal products are found only in a filing cabinet' },
      met: '0',
      gives: '0',
    },
    {
      name: { id: 'Situs JDIH sekadar memajang daftar peraturan', en: 'The JDIH site merely displays a list of regulations' },
      met: '1',
      gives: '1',
    },
    {
      name: { id: 'Pengunjung mencari dan mengunduh dokumen peraturan', en: 'Visitors search for and download regulations' },
      met: '2',
      gives: '2',
    },
    {
      name: { id: 'Produk hukum diunggah lalu divalidasi dalam sistem', en: 'Legal products are uploaded and validated in the system' },
      met: '3',
      gives: '3',
    },
    {
      name: { id: 'JDIH terhubung dengan kementerian di bidang hukum', en: 'JDIH is connected with the ministry of law' },
      met: '4',
      gives: '4',
    },
    {
      name: { id: 'JDIH terus disempurnakan dari statistik pencarian pengguna', en: 'JDIH keeps being refined from search statistics' },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Validasi produk hukum berjalan, tetapi dokumen tidak dapat diunduh',
        en: 'Legal products are validated, but cannot be downloaded',
      },
      met: '3 - 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'JDIH tersambung ke kementerian, tetapi dokumennya tidak divalidasi',
        en: 'JDIH reaches the ministry, but its documents are not validated',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  34: [
    {
      name: { id: 'Pelanggaran dilaporkan lisan kepada atasan', en: 'Violations are reported to a superior by word of mouth' },
      met: '0',
      gives: '0',
    },
    {
      name: { id: 'WBS sekadar menampung informasi dari pelapor', en: 'WBS merely takes in information from whistle-blowers' },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Pelapor mencari informasi dan mengisi laporan dalam WBS',
        en: 'Whistle-blowers find information and file reports in WBS',
      },
      met: '2',
      gives: '2',
    },
    {
      name: { id: 'Pelapor mengikuti kemajuan dan penyelesaian laporannya', en: 'Whistle-blowers follow progress and resolution' },
      met: '3',
      gives: '3',
    },
    {
      name: { id: 'WBS terhubung dengan layanan manajemen kinerja', en: 'WBS is connected with performance management' },
      met: '4',
      gives: '4',
    },
    {
      name: { id: 'Pengamanan dan alur WBS terus diperbarui sesuai kebutuhan', en: 'Security and handling in WBS are updated continually' },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Kemajuan laporan diberitahukan, tetapi laporan masih diketik petugas',
        en: 'Whistle-blowers learn of progress, but staff type in their reports',
      },
      met: '3 - 2.1',
      gives: '1',
    },
    {
      name: { id: 'WBS sering disempurnakan, tetapi tetap berdiri sendiri', en: 'WBS is often refined but still stands alone' },
      met: '5 - 4.1',
      gives: '3',
    },
  ],
  35: [
    {
      name: { id: 'Perizinan masih dilayani di loket dengan formulir kertas', en: 'Licences are still issued at the counter on paper' },
      met: '0',
      gives: '0',
    },
    {
      name: { id: 'Situs hanya mengumumkan syarat dan biaya perizinan', en: 'The site only announces requirements and fees' },
      met: '1',
      gives: '1',
    },
    {
      name: { id: 'Pemohon mengunduh formulir dan mengunggah berkas', en: 'Applicants download forms and upload papers' },
      met: '2',
      gives: '2',
    },
    {
      name: { id: 'Permohonan izin diproses dan diputuskan dalam sistem', en: 'Applications are processed and decided in the system' },
      met: '3',
      gives: '3',
    },
    {
      name: { id: 'Sistem perizinan terhubung dengan data kependudukan', en: 'The licensing system is connected with population data' },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Sistem dioptimalkan berkala dan waktu layanan terus berkurang',
        en: 'The system is optimised periodically and service times keep falling',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Izin diputuskan dalam sistem, tetapi berkas diserahkan di loket',
        en: 'Licences are decided in the system, but papers come over the counter',
      },
      met: '3 - 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Data kependudukan terhubung, tetapi izin diputuskan di atas kertas',
        en: 'Population data is connected, but decisions are made on paper',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
})
