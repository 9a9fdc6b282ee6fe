import { defineCases } from '../../define.ts'

/** Situations and what the rules make of them: tests, and examples in the catalogue. */
export default defineCases({
  32: [
    {
      name: {
        id: 'Aplikasi perencanaan hanya menayangkan daftar kegiatan tahunan',
        en: 'The planning application only shows a list of yearly activities',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Renja dapat dicari, diunggah, dan diunduh dalam aplikasi perencanaan',
        en: 'Work plans can be searched, uploaded and downloaded',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Usulan kegiatan divalidasi dan disetujui otomatis, meskipun analitiknya belum ada',
        en: 'Proposals are validated and approved automatically, even without analytics',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Data rencana kegiatan mengalir ke aplikasi penganggaran melalui API',
        en: 'Plans flow into the budgeting application through an API',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Modul usulan diperbaiki setelah reviu atas peraturan perencanaan',
        en: 'The proposal module was improved after a review of planning regulations',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Rencana terhubung dengan penganggaran, tetapi dokumennya tidak dapat diunggah',
        en: 'Plans are linked to budgeting, but documents cannot be uploaded',
      },
      met: '4 - 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Aplikasi perencanaan diperbaiki setelah reviu, tetapi masih berdiri sendiri',
        en: 'The planning application was improved after a review but stands alone',
      },
      met: '5 - 4.1',
      gives: '3',
    },
  ],
  33: [
    {
      name: {
        id: 'Aplikasi hanya menampilkan ringkasan pagu anggaran setiap unit',
        en: 'The application only shows a summary of each unit’s budget ceiling',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Unit dapat mencari, mengunggah, dan mengunduh dokumen anggaran',
        en: 'Units can search, upload and download budget documents',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Rencana anggaran divalidasi dan disetujui dalam aplikasi dengan analitik',
        en: 'Budgets are validated and approved in the application, with analytics',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Aplikasi penganggaran bertukar data dengan layanan perencanaan dan keuangan',
        en: 'The budgeting application exchanges data with planning and finance',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Layanan penganggaran disempurnakan setelah reviu perubahan kebutuhan unit',
        en: 'The budgeting service was refined after a review of units’ changing needs',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Persetujuan anggaran berjalan otomatis, tetapi dokumennya tidak dapat dicari',
        en: 'Budget approval is automated, but documents cannot be searched',
      },
      met: '3 - 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Anggaran terintegrasi dengan layanan keuangan, persetujuan usulan masih manual',
        en: 'Budgets are integrated with finance, proposals are approved by hand',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  34: [
    {
      name: {
        id: 'Laporan keuangan triwulanan hanya ditayangkan pada halaman aplikasi',
        en: 'Quarterly financial reports are merely shown on a page',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Bendahara dapat mencari, mengunggah, dan mengunduh dokumen pertanggungjawaban',
        en: 'Treasurers can search, upload and download accountability documents',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Pencairan dana divalidasi dan disetujui otomatis, analitik realisasi anggaran belum tersedia',
        en: 'Disbursements are validated and approved automatically, spending is not analysed yet',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Transaksi keuangan terhubung otomatis dengan penganggaran dan pengadaan',
        en: 'Financial transactions are linked automatically with budgeting and procurement',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Fitur pembayaran diperbarui setelah reviu terhadap teknologi baru',
        en: 'Payment features were renewed after a review of new technology',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Data keuangan terhubung dengan pengadaan, persetujuan pencairan masih manual',
        en: 'Finance is linked with procurement, disbursements are approved by hand',
      },
      met: '4 - 3.1',
      gives: '2',
    },
    {
      name: {
        id: 'Aplikasi keuangan diperbaiki setelah reviu, belum berbagi data',
        en: 'The finance application was improved after a review but shares no data',
      },
      met: '5 - 4.1',
      gives: '3',
    },
  ],
  35: [
    {
      name: {
        id: 'Rencana pengadaan hanya dapat dibaca pada laman instansi',
        en: 'Procurement plans can only be read on the agency’s website',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Penyedia dapat mencari, mengunggah, dan mengunduh dokumen pengadaan',
        en: 'Suppliers can search, upload and download tender documents',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Pemilihan penyedia berjalan otomatis hingga penetapan pemenang, meskipun tanpa analitik',
        en: 'Supplier selection is automated up to the award, though without analytics',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Paket pengadaan terhubung dengan data rencana dan anggaran',
        en: 'Procurement packages are linked with plans and budgets',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Aplikasi pengadaan disesuaikan setelah reviu peraturan pengadaan terbaru',
        en: 'The application was adapted after a review of new procurement regulations',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Paket terhubung dengan anggaran, tetapi penyedia tidak dapat mengunduh dokumen',
        en: 'Packages are linked with budgets, but suppliers cannot download documents',
      },
      met: '4 - 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Aplikasi pengadaan terintegrasi dan diperbaiki, tetapi penetapan pemenang masih manual',
        en: 'The procurement application is integrated and improved, but awards are approved by hand',
      },
      met: '5 - 3.1',
      gives: '2',
    },
  ],
  36: [
    {
      name: {
        id: 'Aplikasi kepegawaian hanya menampilkan statistik jumlah pegawai',
        en: 'The personnel application only shows how many employees there are',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Pegawai dapat mencari, mengunggah, dan mengunduh dokumen kepegawaian',
        en: 'Employees can search, upload and download personnel documents',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Permohonan cuti disetujui secara daring dan data pegawai dianalisis',
        en: 'Leave is approved online and employee data are analysed',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Data pegawai digunakan bersama oleh layanan kinerja dan keuangan',
        en: 'The performance and finance services share the employee data',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Alur tugas belajar disempurnakan setelah reviu kebutuhan pegawai',
        en: 'The study assignment workflow was refined after a review of employees’ needs',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Data pegawai terhubung dengan layanan keuangan, permohonan cuti masih manual',
        en: 'Employee data are linked with finance, leave is still requested on paper',
      },
      met: '4 - 3.1',
      gives: '2',
    },
    {
      name: {
        id: 'Aplikasi kepegawaian diperbaiki setelah reviu, tanpa integrasi layanan lain',
        en: 'The personnel application was improved after a review, with no integration',
      },
      met: '5 - 4.1',
      gives: '3',
    },
  ],
  37: [
    {
      name: {
        id: 'Aplikasi kearsipan hanya menyajikan statistik jumlah berkas',
        en: 'The records application only shows how many files there are',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Naskah dinas dapat dicari, diunggah, dan diunduh pegawai',
        en: 'Staff can search, upload and download official documents',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Disposisi dan persetujuan surat berjalan otomatis, analitik arsip belum tersedia',
        en: 'Routing and approval of letters are automated, records are not analysed yet',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Naskah kepegawaian masuk ke arsip otomatis tanpa unggah ulang',
        en: 'Personnel documents enter the records automatically, with no second upload',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Tata naskah elektronik diperbaiki setelah reviu peraturan kearsipan',
        en: 'Electronic correspondence was improved after a review of records regulations',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Disposisi surat berjalan otomatis, tetapi arsip tidak dapat dicari',
        en: 'Letters are routed automatically, but records cannot be searched',
      },
      met: '3 - 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Aplikasi kearsipan diperbaiki setelah reviu, belum terhubung layanan lain',
        en: 'The records application was improved after a review but links to nothing',
      },
      met: '5 - 4.1',
      gives: '3',
    },
  ],
  38: [
    {
      name: {
        id: 'Aplikasi hanya menampilkan rekapitulasi barang milik negara/daerah',
        en: 'The application only shows a summary of property',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Pengurus barang dapat mencari, mengunggah, dan mengunduh daftar inventaris',
        en: 'Property officers can search, upload and download inventories',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Usulan penghapusan barang divalidasi otomatis dan nilainya dianalisis',
        en: 'Write-offs are validated automatically and values analysed',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Hasil pengadaan langsung tercatat otomatis sebagai barang milik instansi',
        en: 'What is procured is recorded as property automatically',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Pencatatan barang memakai pemindai kode setelah reviu teknologi',
        en: 'Property is recorded with code scanners after a review of technology',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Data barang terhubung dengan keuangan, persetujuan penghapusan masih manual',
        en: 'Property is linked with finance, write-offs are approved by hand',
      },
      met: '4 - 3.1',
      gives: '2',
    },
    {
      name: {
        id: 'Aplikasi barang terintegrasi dan diperbaiki, dokumennya tidak dapat diunduh',
        en: 'The property application is integrated and improved, documents cannot be downloaded',
      },
      met: '5 - 2.1',
      gives: '1',
    },
  ],
  39: [
    {
      name: {
        id: 'Aplikasi pengawasan hanya memuat statistik jumlah temuan',
        en: 'The oversight application only shows the number of findings',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Auditor dapat mencari, mengunggah, dan mengunduh laporan pengawasan',
        en: 'Auditors can search, upload and download oversight reports',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Tindak lanjut temuan divalidasi dan disetujui dalam aplikasi, meskipun tanpa analitik',
        en: 'Follow-up is validated and approved in the application, though without analytics',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Aplikasi pengawasan mengambil data pegawai dan capaian kinerja otomatis',
        en: 'The oversight application draws on personnel and performance data automatically',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Aplikasi pengawasan disempurnakan setelah reviu kebutuhan auditor internal',
        en: 'The oversight application was refined after a review of auditors’ needs',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Pengawasan terhubung dengan data pegawai, laporannya tidak dapat diunduh',
        en: 'Oversight is linked with personnel data, reports cannot be downloaded',
      },
      met: '4 - 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Pengawasan terhubung dengan akuntabilitas kinerja, tindak lanjut disetujui secara manual',
        en: 'Oversight is linked with accountability, follow-up is approved by hand',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  40: [
    {
      name: {
        id: 'Laporan kinerja instansi hanya ditampilkan untuk dibaca',
        en: 'The agency’s performance report can only be read on screen',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Perjanjian kinerja dapat dicari, diunggah, dan diunduh setiap unit',
        en: 'Every unit can search, upload and download performance agreements',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Capaian kinerja divalidasi berjenjang dalam aplikasi dengan dasbor analitik',
        en: 'Results are validated tier by tier in the application, with analytics',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Capaian kinerja diambil langsung dari aplikasi perencanaan dan keuangan',
        en: 'Results come straight from the planning and finance applications',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Pengukuran kinerja diperbaiki setelah reviu perubahan rencana strategis',
        en: 'Measurement was improved after a review of the changed strategic plan',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Validasi capaian kinerja otomatis, tetapi laporannya tidak dapat diunduh',
        en: 'Results are validated automatically, but reports cannot be downloaded',
      },
      met: '3 - 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Aplikasi akuntabilitas diperbaiki setelah reviu, data anggaran disalin manual',
        en: 'The accountability application was improved after a review, budgets are copied by hand',
      },
      met: '5 - 4.1',
      gives: '3',
    },
    {
      name: {
        id: 'Capaian kinerja terhubung dengan perencanaan dan dianalisis, validasi laporan masih manual',
        en: 'Results are linked with planning and analysed, reports are validated by hand',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  41: [
    {
      name: { id: 'Pegawai hanya dapat membaca hasil penilaian kinerjanya', en: 'Employees can only read their appraisals' },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Sasaran kinerja pegawai dapat dicari, diunggah, dan diunduh',
        en: 'Performance targets can be searched, uploaded and downloaded',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Sasaran dan hasil kerja pegawai disetujui secara daring, analitiknya belum tersedia',
        en: 'Superiors approve targets and results online, analytics are missing',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Sasaran kinerja pegawai terhubung dengan aplikasi akuntabilitas kinerja',
        en: 'Employees’ targets are linked with the accountability application',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Alur penilaian pegawai disederhanakan setelah reviu peraturan kinerja',
        en: 'Appraisal was simplified after a review of performance regulations',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Kinerja pegawai terhubung dengan perencanaan, tetapi penilaian disetujui di atas kertas',
        en: 'Employee performance is linked with planning, but appraisals are approved on paper',
      },
      met: '4 - 3.1',
      gives: '2',
    },
    {
      name: {
        id: 'Aplikasi kinerja pegawai diperbaiki setelah reviu, tetapi tidak terhubung',
        en: 'The performance application was improved after a review but is not linked',
      },
      met: '5 - 4.1',
      gives: '3',
    },
  ],
  42: [
    {
      name: {
        id: 'Situs hanya memuat tata cara dan statistik pengaduan',
        en: 'The website only explains how to complain and counts complaints',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Pelapor dapat mencari pengaduan, mengunggah bukti, dan mengunduh tanggapan',
        en: 'People can search complaints, upload proof and download replies',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Pengaduan divalidasi dan diteruskan otomatis ke unit berwenang, analitiknya belum ada',
        en: 'Complaints are validated and routed automatically, there are no analytics yet',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Pengaduan diteruskan otomatis ke layanan pengaduan instansi lain',
        en: 'Complaints pass automatically to other agencies’ complaint services',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Alur tanggapan pengaduan diperbaiki setelah reviu kebutuhan masyarakat',
        en: 'The reply workflow was improved after a review of people’s needs',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Pengaduan tersambung antarinstansi, tetapi pelapor tidak dapat mengunggah bukti',
        en: 'Complaints are linked between agencies, but proof cannot be uploaded',
      },
      met: '4 - 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Layanan pengaduan diperbaiki setelah reviu, belum tersambung antarinstansi',
        en: 'The complaint service was improved after a review, no agency is linked',
      },
      met: '5 - 4.1',
      gives: '3',
    },
  ],
  43: [
    {
      name: {
        id: 'Portal data hanya menampilkan statistik ketersediaan data',
        en: 'The data portal only shows statistics of the data available',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Data dapat dicari dan diunduh masyarakat serta diunggah produsen data',
        en: 'The public can search and download data that producers upload',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Pertukaran, validasi, dan persetujuan data otomatis, analitik pemanfaatannya belum ada',
        en: 'Exchange, validation and approval of data are automated, use is not analysed yet',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Katalog data tersinkronisasi dengan portal data instansi lain',
        en: 'The catalogue is synchronised with other agencies’ data portals',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Portal data disempurnakan setelah reviu kebutuhan pengguna data',
        en: 'The data portal was refined after a review of what data users need',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Penerbitan data berjalan otomatis, tetapi pengunjung tidak dapat mencarinya',
        en: 'Publication of data is automated, but visitors cannot search them',
      },
      met: '3 - 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Katalog tersambung antarinstansi, persetujuan penerbitan data masih manual',
        en: 'Catalogues are linked between agencies, publication is approved by hand',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  44: [
    {
      name: { id: 'Laman JDIH hanya menampilkan statistik produk hukum', en: 'The JDIH website only shows statistics of legal documents' },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Produk hukum dapat dicari dan diunduh serta diunggah pengelola JDIH',
        en: 'Legal documents can be searched and downloaded, and uploaded by JDIH staff',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Produk hukum diverifikasi dan disetujui dalam aplikasi, aksesnya dianalisis',
        en: 'Legal documents are verified and approved in the application, access is analysed',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'JDIH bertukar data produk hukum dengan JDIH instansi lain',
        en: 'The JDIH exchanges legal documents with those of other agencies',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Fitur pencarian JDIH diperbaiki setelah reviu kebutuhan masyarakat',
        en: 'The JDIH search was improved after a review of people’s needs',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'JDIH terhubung dengan instansi lain, verifikasi produk hukum masih manual',
        en: 'The JDIH is linked with other agencies, legal documents are verified by hand',
      },
      met: '4 - 3.1',
      gives: '2',
    },
    {
      name: {
        id: 'JDIH diperbaiki setelah reviu, tetapi tidak bertukar data',
        en: 'The JDIH was improved after a review but exchanges no data',
      },
      met: '5 - 4.1',
      gives: '3',
    },
  ],
  45: [
    {
      name: { id: 'Laman perizinan hanya memuat syarat dan tata cara', en: 'The licensing website only lists requirements and procedures' },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Pemohon dapat mencari syarat serta mengunggah dan mengunduh berkas izin',
        en: 'Applicants can search requirements, and upload and download licence files',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Permohonan izin divalidasi dan disetujui otomatis, analitiknya belum tersedia',
        en: 'Licences are validated and approved automatically, analytics are missing',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Perizinan terhubung dengan kependudukan melalui Mal Pelayanan Publik Digital',
        en: 'Licensing is linked with the civil registry through the Digital Public Service Mall',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Layanan perizinan diperbaiki setelah reviu dan masuk portal terpadu',
        en: 'Licensing was improved after a review and joined the single portal',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Perizinan terhubung dengan kependudukan, tetapi berkas tidak dapat diunggah',
        en: 'Licensing is linked with the civil registry, but files cannot be uploaded',
      },
      met: '4 - 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Perizinan terhubung dengan instansi lain, tetapi izin disetujui secara manual',
        en: 'Licensing is linked with other agencies, but licences are approved by hand',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  46: [
    {
      name: { id: 'Aplikasi rumah sakit hanya menampilkan jadwal dokter', en: 'The hospital application only shows doctors’ hours' },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Pasien dapat mencari jadwal, mengunggah rujukan, dan mengunduh hasil',
        en: 'Patients can search hours, upload referrals and download results',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Pendaftaran pasien divalidasi otomatis dan data kunjungannya dianalisis',
        en: 'Registrations are validated automatically and visits analysed',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Data rujukan pasien dibagikan dengan rumah sakit milik instansi lain',
        en: 'Referral data are shared with other agencies’ hospitals',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Layanan antrean diperbaiki setelah reviu hasil survei pengguna',
        en: 'Queueing was improved after a review of the user survey',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Pendaftaran pasien otomatis, tetapi rujukan tidak dapat diunggah',
        en: 'Registration is automated, but referrals cannot be uploaded',
      },
      met: '3 - 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Layanan rumah sakit diperbaiki setelah reviu, belum berbagi data',
        en: 'The hospital service was improved after a review but shares no data',
      },
      met: '5 - 4.1',
      gives: '3',
    },
    {
      name: {
        id: 'Data kunjungan dibagikan dan dianalisis, tetapi pasien masih mendaftar di loket',
        en: 'Visits are shared and analysed, but patients still register at the counter',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  47: [
    {
      name: {
        id: 'Situs hanya memuat jadwal dan kuota penerimaan murid',
        en: 'The website only gives the dates and quotas of school admission',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Orang tua dapat mencari sekolah serta mengunggah dan mengunduh berkas',
        en: 'Parents can search schools, and upload and download files',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Seleksi murid divalidasi dan disetujui otomatis, analitik pendaftar belum tersedia',
        en: 'Selection is validated and approved automatically, applicants are not analysed yet',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Data calon murid dicocokkan otomatis dengan layanan kependudukan',
        en: 'Applicants’ data are matched automatically with the civil registry',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Aplikasi penerimaan murid disempurnakan setelah reviu peraturan terbaru',
        en: 'The admission application was refined after a review of new regulations',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Data murid terhubung dengan kependudukan, persetujuan penerimaan masih manual',
        en: 'Pupil data are linked with the civil registry, admissions are approved by hand',
      },
      met: '4 - 3.1',
      gives: '2',
    },
    {
      name: {
        id: 'Aplikasi penerimaan murid diperbaiki setelah reviu, tetapi berdiri sendiri',
        en: 'The admission application was improved after a review but stands alone',
      },
      met: '5 - 4.1',
      gives: '3',
    },
  ],
})
