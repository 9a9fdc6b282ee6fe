import { defineCases } from '../../define.ts'

/** Situations and what the rules make of them: tests, and examples in the catalogue. */
export default defineCases({
  1: [
    {
      name: { id: 'Pembentukan Tim Pengarah baru dibicarakan dalam rapat', en: 'A steering team has only been talked about' },
      met: '0',
      gives: '0',
    },
    {
      name: { id: 'Konsep keputusan tentang tim menunggu telaah unit hukum', en: 'The draft decision awaits legal review' },
      met: '1',
      gives: '1',
    },
    {
      name: { id: 'Keputusan ditandatangani, tetapi hanya memuat nama anggota tim', en: 'The signed decision only names the members' },
      met: '1 + 2.1',
      gives: '1',
    },
    {
      name: { id: 'Keputusan mengatur tugas tim bagi beberapa unit saja', en: 'The decision sets the team’s tasks for a few units' },
      met: '2',
      gives: '2',
    },
    {
      name: { id: 'Tugas tim diatur bagi seluruh unit di instansi', en: 'The team’s tasks cover every unit of the agency' },
      met: '3',
      gives: '3',
    },
    {
      name: { id: 'Keputusan menugasi tim menangani SPBE bersama provinsi', en: 'The decision adds SPBE shared with the province' },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Keputusan ditinjau berkala dan diubah setelah penataan organisasi',
        en: 'The decision is reviewed periodically and amended after a reorganisation',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Konsep memuat tugas lengkap, tetapi tidak pernah ditandatangani',
        en: 'The draft states every task but was never signed',
      },
      met: '4 - 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Kerja sama antarinstansi diatur, tetapi beberapa unit tidak dijangkau',
        en: 'Work with other agencies is governed, but some units are left out',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  2: [
    {
      name: { id: 'Setiap unit menyusun alur kerja tanpa pedoman bersama', en: 'Each unit draws workflows without common guidelines' },
      met: '0',
      gives: '0',
    },
    {
      name: { id: 'Konsep pedoman proses bisnis sedang dibahas antarunit', en: 'Units are still discussing draft guidelines' },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Pedoman ditetapkan tanpa format maupun tata cara baku',
        en: 'Guidelines were enacted without standard formats or steps',
      },
      met: '1 + 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Pedoman yang berlaku membakukan cara menyusun peta proses',
        en: 'Enacted guidelines standardise how processes are drawn up',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Pedoman mengatur penyatuan proses antarunit di dalam instansi',
        en: 'The guidelines join processes across the agency’s units',
      },
      met: '3',
      gives: '3',
    },
    {
      name: { id: 'Pedoman mengatur alur kerja bersama instansi lain', en: 'The guidelines govern workflows with other agencies' },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Pedoman dinilai berkala dan diperbarui saat tugas instansi berubah',
        en: 'The guidelines are assessed periodically and updated as duties change',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Penyatuan proses diwajibkan, tetapi cara menyusunnya tidak dibakukan',
        en: 'Joining processes is required, but drawing them up is not standardised',
      },
      met: '3 - 2.2',
      gives: '1',
    },
    {
      name: {
        id: 'Pedoman rutin dievaluasi, tetapi alur antarinstansi belum diatur',
        en: 'The guidelines are evaluated regularly but ignore workflows between agencies',
      },
      met: '5 - 4.1',
      gives: '3',
    },
  ],
  3: [
    {
      name: { id: 'Belum ada aturan mengenai Rencana Induk SPBE', en: 'No rule on the SPBE master plan exists yet' },
      met: '0',
      gives: '0',
    },
    {
      name: { id: 'Rancangan peraturan rencana induk masih diharmonisasi', en: 'The draft master plan regulation is being harmonised' },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Peraturan terbit tanpa menguraikan muatan rencana induk',
        en: 'A regulation was issued without stating the plan’s contents',
      },
      met: '1 + 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Peraturan mengatur visi, misi, dan peta jalan tanpa arsitektur',
        en: 'The regulation governs vision, mission and roadmap, not architecture',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Peraturan mengatur visi, misi, arsitektur, dan peta jalan',
        en: 'The regulation governs vision, mission, architecture and roadmap',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Peraturan juga mengatur integrasi SPBE dengan kementerian',
        en: 'The regulation also governs SPBE integration with ministries',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Peraturan dievaluasi berkala dan disesuaikan dengan rencana pembangunan baru',
        en: 'The regulation is evaluated periodically and adapted to the new development plan',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Integrasi antarinstansi diatur, padahal arsitektur belum dimuat',
        en: 'Integration between agencies is governed, but architecture is missing',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  4: [
    {
      name: { id: 'Belanja TIK diusulkan setiap unit tanpa aturan bersama', en: 'Each unit proposes ICT spending without common rules' },
      met: '0',
      gives: '0',
    },
    {
      name: {
        id: 'Konsep kebijakan anggaran TIK dibahas dengan unit keuangan',
        en: 'The draft ICT budget policy is with the finance unit',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Kebijakan anggaran TIK berlaku tanpa merujuk rencana induk',
        en: 'The enacted policy makes no reference to the master plan',
      },
      met: '1 + 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Kebijakan menyelaraskan belanja aplikasi saja dengan rencana induk',
        en: 'Only application spending is aligned with the master plan',
      },
      met: '2',
      gives: '2',
    },
    {
      name: { id: 'Seluruh rencana induk menjadi dasar usulan belanja TIK', en: 'ICT proposals must rest on the whole master plan' },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Kebijakan mengatur anggaran integrasi SPBE dengan instansi lain',
        en: 'The policy provides budgets for SPBE integration with other agencies',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Kebijakan anggaran dievaluasi berkala dan mengikuti teknologi baru',
        en: 'The policy is evaluated periodically and keeps up with new technology',
      },
      met: '5',
      gives: '5',
    },
    {
      name: { id: 'Konsep menyelaraskan semua belanja, tetapi belum ditetapkan', en: 'The draft aligns all spending but is not enacted' },
      met: '3 - 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Kebijakan anggaran antarinstansi dievaluasi, tetapi sebagian rencana induk terlewat',
        en: 'The policy on inter-agency budgets is evaluated but skips part of the plan',
      },
      met: '5 - 3.1',
      gives: '2',
    },
  ],
  5: [
    {
      name: { id: 'Server dikelola tiap unit tanpa kebijakan pusat data', en: 'Units run their servers without a data centre policy' },
      met: '0',
      gives: '0',
    },
    {
      name: { id: 'Konsep kebijakan pusat data disusun unit pengelola TIK', en: 'The ICT unit has drafted a data centre policy' },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Kebijakan pusat data terbit, tetapi unit yang diatur tidak disebut',
        en: 'The enacted policy does not say which units it binds',
      },
      met: '1 + 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Kebijakan hanya mengikat unit yang servernya sudah dititipkan',
        en: 'The policy binds only units whose servers are already hosted',
      },
      met: '2',
      gives: '2',
    },
    {
      name: { id: 'Semua unit terikat kebijakan pengoperasian pusat data', en: 'All units are bound by the data centre policy' },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Kebijakan mengatur rencana peralihan ke pusat data nasional',
        en: 'The policy governs the planned move to the national data centre',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Kebijakan pusat data dievaluasi berkala mengikuti teknologi komputasi awan',
        en: 'The policy is evaluated periodically as cloud technology develops',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Peralihan ke pusat data nasional diatur, tetapi rumah sakit dikecualikan',
        en: 'The move to the national centre is governed, but hospitals are exempt',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  6: [
    {
      name: {
        id: 'Aplikasi disambungkan atas kesepakatan lisan para pengembang',
        en: 'Developers connect applications by verbal agreement',
      },
      met: '0',
      gives: '0',
    },
    {
      name: {
        id: 'Konsep kebijakan integrasi selesai, tetapi belum diajukan',
        en: 'The draft integration policy is finished but not submitted',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Kebijakan ditetapkan tanpa menyebut aplikasi yang diintegrasikan',
        en: 'The enacted policy names no application to integrate',
      },
      met: '1 + 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Kebijakan mengatur integrasi aplikasi keuangan dan kepegawaian saja',
        en: 'The policy governs finance and personnel applications only',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Semua aplikasi dalam daftar instansi wajib terintegrasi',
        en: 'Every application on the agency’s list must be integrated',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Kebijakan mengatur pertukaran data aplikasi dengan BKN',
        en: 'The policy governs data exchange with the civil service agency',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Kebijakan integrasi dievaluasi berkala saat standar antarmuka berubah',
        en: 'The policy is evaluated periodically as interface standards change',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Konsep mengatur semua aplikasi, tetapi belum ditandatangani pimpinan',
        en: 'The draft covers all applications but is unsigned',
      },
      met: '3 - 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Kebijakan rutin dievaluasi, tetapi aplikasi instansi lain belum diatur',
        en: 'The policy is evaluated regularly but leaves out other agencies’ applications',
      },
      met: '5 - 4.1',
      gives: '3',
    },
  ],
  7: [
    {
      name: {
        id: 'Unit bebas membangun aplikasi sendiri tanpa aturan berbagi pakai',
        en: 'Units build their own applications, with no rule on sharing',
      },
      met: '0',
      gives: '0',
    },
    {
      name: {
        id: 'Konsep aturan aplikasi umum diedarkan untuk ditanggapi unit',
        en: 'Draft rules on common applications are out for comment',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Kebijakan aplikasi berlaku tanpa mengatur aplikasi umum berbagi pakai',
        en: 'The enacted application policy ignores shared ones',
      },
      met: '1 + 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Kebijakan mengatur penggunaan aplikasi naskah dinas bersama',
        en: 'The policy governs the use of the shared letter application',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Setiap aplikasi umum berbagi pakai diatur penggunaannya',
        en: 'The policy governs the use of each shared common application',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Kebijakan mengatur hubungan aplikasi umum dengan aplikasi instansi',
        en: 'The policy governs linking common applications to the agency’s own',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Kebijakan dievaluasi berkala dan memuat aplikasi umum terbaru',
        en: 'The policy is evaluated periodically and names the newest common applications',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Hubungan antaraplikasi diatur, tetapi sebagian aplikasi umum terlewat',
        en: 'Linking is governed, but some common applications are missed',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  8: [
    {
      name: { id: 'Persuratan elektronik dicoba tanpa dasar kebijakan', en: 'Electronic letters are tried out without any policy' },
      met: '0',
      gives: '0',
    },
    {
      name: {
        id: 'Konsep kebijakan naskah dinas elektronik disusun tata usaha',
        en: 'The administration unit has drafted a letter policy',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Kebijakan terbit, tetapi sekadar menyebut nama aplikasi persuratan',
        en: 'The enacted policy merely names the letter application',
      },
      met: '1 + 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Kebijakan mengatur surat keluar, belum disposisi dan arsip',
        en: 'The policy covers outgoing letters, not dispositions and archives',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Kebijakan mengatur surat, disposisi, persetujuan, dan arsip selengkapnya',
        en: 'Letters, dispositions, approval and archives are all governed',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Kebijakan mengatur pengiriman naskah ke sistem instansi lain',
        en: 'The policy governs sending letters to other agencies’ systems',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Kebijakan persuratan ditinjau berkala sesuai teknologi tanda tangan',
        en: 'The policy is reviewed periodically as signing technology changes',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Konsep mengatur semua kebutuhan persuratan, tetapi belum ditetapkan',
        en: 'The draft covers all letter needs but is not enacted',
      },
      met: '3 - 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Integrasi dengan aplikasi kepegawaian diatur, tetapi disposisi terlewat',
        en: 'Integration with personnel is governed, but dispositions are not',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  9: [
    {
      name: { id: 'Data pegawai dikelola dalam sistem tanpa kebijakan', en: 'Staff records are kept in a system without a policy' },
      met: '0',
      gives: '0',
    },
    {
      name: { id: 'Konsep kebijakan sistem kepegawaian ditelaah unit hukum', en: 'The legal unit is reviewing the draft personnel policy' },
      met: '1',
      gives: '1',
    },
    {
      name: { id: 'Kebijakan berlaku, tetapi kebutuhan kepegawaian belum dirinci', en: 'The enacted policy details no personnel need' },
      met: '1 + 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Kebijakan mengatur data pegawai dan cuti, belum kenaikan pangkat',
        en: 'The policy covers records and leave, not promotions',
      },
      met: '2',
      gives: '2',
    },
    {
      name: { id: 'Kebijakan mengatur pengangkatan hingga pensiun pegawai', en: 'The policy covers staff from appointment to retirement' },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Kebijakan mewajibkan sinkronisasi data dengan sistem BKN',
        en: 'The policy requires synchronising data with the civil service agency',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Kebijakan kepegawaian dinilai berkala mengikuti aturan ASN baru',
        en: 'The policy is assessed periodically as civil service rules change',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Sinkronisasi dengan BKN diatur dan dievaluasi, tetapi mutasi belum',
        en: 'Synchronising is governed and evaluated, but transfers are not',
      },
      met: '5 - 3.1',
      gives: '2',
    },
  ],
  10: [
    {
      name: {
        id: 'Rencana kegiatan dikumpulkan lewat lembar kerja tanpa kebijakan',
        en: 'Plans are collected in spreadsheets without a policy',
      },
      met: '0',
      gives: '0',
    },
    {
      name: {
        id: 'Konsep kebijakan perencanaan elektronik menunggu rapat pimpinan',
        en: 'The draft planning policy awaits a management meeting',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Kebijakan ditetapkan, tetapi tahapan dalam sistem tidak diatur',
        en: 'The enacted policy governs no stage in the system',
      },
      met: '1 + 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Kebijakan mengatur usulan kegiatan, belum perubahan anggaran',
        en: 'The policy governs proposals, not budget amendments',
      },
      met: '2',
      gives: '2',
    },
    {
      name: { id: 'Kebijakan mengatur semua tahapan rencana dan anggaran', en: 'The policy governs every stage of planning and budgeting' },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Kebijakan mengatur pertukaran data anggaran dengan aplikasi keuangan',
        en: 'The policy governs budget data exchange with the finance application',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Kebijakan dievaluasi berkala dan mengikuti aturan anggaran terbaru',
        en: 'The policy is evaluated periodically and kept in line with budget rules',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Konsep lengkap hingga integrasi, tetapi penetapannya tertunda',
        en: 'The draft reaches integration, but its enactment is delayed',
      },
      met: '4 - 2.1',
      gives: '1',
    },
  ],
  11: [
    {
      name: { id: 'Aplikasi keuangan dipakai tanpa kebijakan internal', en: 'A finance application is used without internal policy' },
      met: '0',
      gives: '0',
    },
    {
      name: { id: 'Konsep kebijakan sistem keuangan diperiksa inspektorat', en: 'The inspectorate is checking the draft finance policy' },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Kebijakan keuangan terbit tanpa mengatur kebutuhan sistemnya',
        en: 'The enacted finance policy says nothing of system needs',
      },
      met: '1 + 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Kebijakan mengatur pencairan belanja, belum akuntansi dan pelaporan',
        en: 'The policy covers payments, not accounting and reporting',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Kebijakan mengatur penatausahaan, akuntansi, dan pelaporan selengkapnya',
        en: 'Bookkeeping, accounting and reporting are all governed',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Kebijakan mewajibkan sistem keuangan terhubung dengan pengadaan',
        en: 'The finance system must connect with procurement',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Kebijakan dievaluasi berkala dan menanggapi temuan pemeriksaan',
        en: 'The policy is evaluated periodically and answers audit findings',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Kebijakan keuangan rutin dievaluasi, tetapi integrasi aplikasi belum diatur',
        en: 'The policy is evaluated regularly but does not govern integration',
      },
      met: '5 - 4.1',
      gives: '3',
    },
  ],
  12: [
    {
      name: { id: 'Capaian kinerja dilaporkan tanpa kebijakan tentang sistemnya', en: 'Results are reported with no policy on the system' },
      met: '0',
      gives: '0',
    },
    {
      name: {
        id: 'Konsep kebijakan sistem kinerja dibahas bersama unit perencanaan',
        en: 'The draft performance policy is with the planning unit',
      },
      met: '1',
      gives: '1',
    },
    {
      name: { id: 'Kebijakan kinerja ditetapkan, tetapi sistemnya tidak diatur', en: 'The enacted performance policy skips the system' },
      met: '1 + 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Kebijakan mengatur pencatatan target, belum persetujuan atasan',
        en: 'The policy covers recording targets, not approval by superiors',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Kebijakan mengatur siklus kinerja dari target sampai laporan',
        en: 'The policy covers the cycle from targets to reports',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Kebijakan mengatur hubungan data kinerja dengan penganggaran',
        en: 'The policy governs linking performance data with budgeting',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Kebijakan kinerja dievaluasi berkala sesuai sasaran baru instansi',
        en: 'The policy is evaluated periodically against new objectives',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Hubungan data kinerja dengan anggaran diatur, tetapi pengukurannya belum',
        en: 'Links to the budget are governed, but measuring is not',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  13: [
    {
      name: { id: 'Pengadaan elektronik berjalan tanpa kebijakan internal', en: 'Electronic procurement runs without internal policy' },
      met: '0',
      gives: '0',
    },
    {
      name: {
        id: 'Konsep kebijakan pengadaan elektronik selesai di unit pengadaan',
        en: 'The procurement unit has finished a draft policy',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Kebijakan pengadaan terbit tanpa ketentuan tentang sistem elektronik',
        en: 'The enacted policy has no rules on the electronic system',
      },
      met: '1 + 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Kebijakan mengatur pemilihan penyedia, belum kontrak elektronik',
        en: 'The policy covers selecting suppliers, not electronic contracts',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Kebijakan mengatur paket, pemilihan, kontrak, dan serah terima',
        en: 'Packages, selection, contracts and handover are governed',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Kebijakan mengatur sambungan pengadaan dengan aplikasi penganggaran',
        en: 'The policy governs connecting procurement with budgeting',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Kebijakan dinilai berkala dan mengikuti aturan pengadaan baru',
        en: 'The policy is assessed periodically and follows new procurement rules',
      },
      met: '5',
      gives: '5',
    },
    {
      name: { id: 'Konsep mengatur seluruh pengadaan, tetapi belum disahkan', en: 'The draft covers all procurement but is not enacted' },
      met: '3 - 2.1',
      gives: '1',
    },
  ],
  14: [
    {
      name: {
        id: 'Pengaduan warga ditangani tanpa kebijakan tentang sistemnya',
        en: 'Complaints are handled with no policy on the system',
      },
      met: '0',
      gives: '0',
    },
    {
      name: {
        id: 'Konsep kebijakan pengaduan publik menunggu masukan unit layanan',
        en: 'The draft complaint policy awaits comments of service units',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Kebijakan pengaduan ditetapkan tanpa mengatur saluran maupun prosedur',
        en: 'The enacted policy governs no channel or procedure',
      },
      met: '1 + 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Kebijakan mengatur penerimaan laporan, belum penyelesaiannya',
        en: 'The policy covers receiving complaints, not resolving them',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Kebijakan mengatur pengaduan dari penerimaan sampai pelaporan',
        en: 'The policy covers complaints from receipt to reporting',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Kebijakan mengatur penerusan pengaduan ke aplikasi kinerja',
        en: 'The policy governs passing complaints to the performance application',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Kebijakan dievaluasi berkala berdasarkan pola laporan warga',
        en: 'The policy is evaluated periodically from patterns in complaints',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Integrasi aplikasi pengaduan diatur, tetapi verifikasi laporan belum',
        en: 'Integration is governed, but verifying complaints is not',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  15: [
    {
      name: { id: 'Dokumen hukum disimpan tanpa kebijakan tentang JDIH', en: 'Legal documents are kept with no policy on JDIH' },
      met: '0',
      gives: '0',
    },
    { name: { id: 'Konsep kebijakan JDIH tersusun di unit hukum', en: 'The legal unit has a draft JDIH policy' }, met: '1', gives: '1' },
    {
      name: { id: 'Kebijakan JDIH terbit, tetapi hanya menunjuk pengelola situs', en: 'The enacted policy only appoints a website keeper' },
      met: '1 + 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Kebijakan mengatur publikasi peraturan, belum dokumen hukum lain',
        en: 'The policy covers publishing regulations, not other legal documents',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Kebijakan mengatur semua jenis dokumen hukum instansi',
        en: 'The policy covers all kinds of the agency’s legal documents',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Kebijakan mengatur integrasi JDIH dengan jaringan instansi lain',
        en: 'The policy governs integrating JDIH with other agencies’ networks',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Kebijakan JDIH dinilai berkala sesuai kebutuhan pencari informasi',
        en: 'The policy is assessed periodically for those who seek information',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Kebijakan JDIH rutin dievaluasi, tetapi integrasi antarinstansi belum diatur',
        en: 'The policy is evaluated regularly but silent on integration between agencies',
      },
      met: '5 - 4.1',
      gives: '3',
    },
  ],
  16: [
    {
      name: { id: 'Laporan pelanggaran diterima tanpa kebijakan tentang WBS', en: 'Reports of violations arrive with no policy on WBS' },
      met: '0',
      gives: '0',
    },
    {
      name: { id: 'Konsep kebijakan WBS sedang disusun inspektorat', en: 'The inspectorate is drafting a WBS policy' },
      met: '1',
      gives: '1',
    },
    {
      name: { id: 'Kebijakan WBS ditetapkan tanpa saluran atau tata cara', en: 'The enacted WBS policy has no channel or procedure' },
      met: '1 + 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Kebijakan mengatur saluran pelaporan, belum pelindungan pelapor',
        en: 'The policy covers channels, not protection of whistle-blowers',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Kebijakan mengatur pelaporan, pelindungan, dan tindak lanjut selengkapnya',
        en: 'Reporting, protection and follow-up are all governed',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Kebijakan mengatur hubungan WBS dengan aplikasi kepegawaian',
        en: 'The policy governs connecting WBS with the personnel application',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Kebijakan WBS dievaluasi berkala dan pelindungan pelapor diperkuat',
        en: 'The policy is evaluated periodically and protection has been strengthened',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Konsep WBS lengkap beserta integrasinya, tetapi belum disahkan',
        en: 'The draft is complete with integration but not enacted',
      },
      met: '4 - 2.1',
      gives: '1',
    },
  ],
  17: [
    {
      name: { id: 'Layanan daring dibuka tanpa kebijakan internal', en: 'Online services were opened without internal policy' },
      met: '0',
      gives: '0',
    },
    {
      name: {
        id: 'Konsep kebijakan pelayanan publik elektronik dikonsultasikan ke publik',
        en: 'The draft public service policy is out for public consultation',
      },
      met: '1',
      gives: '1',
    },
    {
      name: { id: 'Kebijakan pelayanan terbit tanpa mengatur kebutuhan sistemnya', en: 'The enacted service policy leaves the system out' },
      met: '1 + 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Kebijakan mengatur layanan perizinan, belum layanan lainnya',
        en: 'The policy covers licensing, not the other services',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Kebijakan mengatur sistem bagi seluruh layanan publik instansi',
        en: 'The policy covers the system for all public services',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Kebijakan mengatur layanan bersama instansi lain bagi pemohon',
        en: 'The policy covers services provided jointly with other agencies',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Kebijakan dievaluasi berkala dari keluhan dan kebutuhan pengguna',
        en: 'The policy is evaluated periodically from users’ complaints and needs',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Layanan lintas instansi diatur, tetapi layanan sendiri baru sebagian',
        en: 'Cross-agency services are governed, but its own only in part',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
})
