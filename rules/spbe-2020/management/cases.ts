import { defineCases } from '../../define.ts'

/** Situations and what the rules make of them: tests, and examples in the catalogue. */
export default defineCases({
  21: [
    {
      name: { id: 'Risiko SPBE dibahas sesekali tanpa program kerja', en: 'SPBE risks are discussed now and then, with no programme' },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Program manajemen risiko tercantum dalam peta rencana, pedoman belum digunakan',
        en: 'The roadmap holds a risk programme, the guideline is not used yet',
      },
      met: '2',
      gives: '2',
    },
    {
      name: { id: 'Daftar risiko unit pengelola TIK disusun menurut pedoman', en: 'The ICT unit’s risk register follows the guideline' },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Komite menetapkan kebijakan risiko, unit lain belum menerapkannya',
        en: 'The committee has set a risk policy that other units do not apply yet',
      },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: {
        id: 'Kebijakan risiko diterapkan di seluruh unit, tetapi belum pernah direviu',
        en: 'The risk policy is applied in all units but was never reviewed',
      },
      met: '4 - 4.3',
      gives: '3',
    },
    {
      name: {
        id: 'Kebijakan risiko diterapkan seluruh unit dan direviu setiap tahun',
        en: 'All units apply the risk policy, which is reviewed every year',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Penanganan risiko diperbaiki sesuai rekomendasi laporan reviu',
        en: 'Risk treatments were improved as the review report recommends',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Pedoman risiko diikuti, tetapi kegiatannya tanpa program yang terencana',
        en: 'The risk guideline is followed, but there is no planned programme',
      },
      met: '3 - 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Kebijakan risiko ditetapkan dan direviu, pelaksanaannya menyimpang dari pedoman',
        en: 'The risk policy is set and reviewed, practice departs from the guideline',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  22: [
    {
      name: {
        id: 'Rancangan pengendalian masih dibahas, belum ada yang diterapkan',
        en: 'Controls are still being drafted, none is in place',
      },
      met: '1',
      gives: '1',
    },
    {
      name: { id: 'Pengendalian akses baru diterapkan di unit pengelola TIK', en: 'Access controls are in place in the ICT unit only' },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Semua unit menerapkan pengendalian seragam tanpa penilaian risiko',
        en: 'All units apply the same controls, without a risk assessment',
      },
      met: '2 + 3.1',
      gives: '2',
    },
    {
      name: {
        id: 'Seluruh unit menerapkan pengendalian berdasarkan daftar risiko masing-masing',
        en: 'All units apply controls based on their own risk registers',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Pengendalian direviu berkala, strateginya belum ditetapkan Tim Koordinasi SPBE',
        en: 'Controls are reviewed regularly, the coordination team has set no strategy',
      },
      met: '3 + 4.2',
      gives: '3',
    },
    {
      name: {
        id: 'Strategi keamanan dari Tim Koordinasi SPBE dijalankan dan dievaluasi berkala',
        en: 'The coordination team’s security strategy is carried out and evaluated periodically',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Prosedur penanganan insiden diperbaiki setelah evaluasi pengendalian',
        en: 'Incident handling was improved after controls were evaluated',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Strategi keamanan ditetapkan dan direviu, tetapi tidak berdasarkan risiko SPBE',
        en: 'A security strategy is set and reviewed, but not based on SPBE risks',
      },
      met: '4 - 3.2',
      gives: '2',
    },
    {
      name: {
        id: 'Pengendalian diperbaiki setelah reviu, tanpa strategi yang ditetapkan',
        en: 'Controls were improved after a review, without a strategy being set',
      },
      met: '5 - 4.1',
      gives: '3',
    },
  ],
  23: [
    {
      name: {
        id: 'Setiap unit mengumpulkan data sendiri tanpa program bersama',
        en: 'Each unit collects its own data, with no common programme',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Program penataan data berjalan sesuai rencana, tetapi belum berpedoman',
        en: 'A data programme runs as planned, but without a guideline',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Data induk hingga interoperabilitas data dikelola menurut pedoman',
        en: 'Everything from master data to interoperability is managed by the guideline',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Forum Satu Data menetapkan strategi yang belum dijalankan unit',
        en: 'The One Data forum has set a strategy that units do not follow yet',
      },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: {
        id: 'Strategi data dijalankan seluruh unit, tetapi belum pernah dievaluasi',
        en: 'All units follow the data strategy, which was never evaluated',
      },
      met: '4 - 4.3',
      gives: '3',
    },
    {
      name: {
        id: 'Strategi data dijalankan seluruh unit dan dievaluasi setiap tahun',
        en: 'All units follow the data strategy, which is evaluated every year',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Standar metadata dan pertukaran data disempurnakan setelah reviu',
        en: 'Metadata standards and data exchange were refined after the review',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Strategi data diterapkan menyeluruh, tetapi interoperabilitas tidak mengikuti pedoman',
        en: 'The data strategy applies everywhere, but interoperability ignores the guideline',
      },
      met: '4 - 3.1',
      gives: '2',
    },
    {
      name: {
        id: 'Manajemen data diperbaiki setelah reviu, sebagian unit belum menerapkan strateginya',
        en: 'Data management was improved after a review, some units do not apply the strategy',
      },
      met: '5 - 4.2',
      gives: '3',
    },
  ],
  24: [
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
  ],
  25: [
    {
      name: {
        id: 'Pegawai mengikuti pelatihan TIK hanya ketika ada undangan',
        en: 'Staff attend ICT training only when an invitation arrives',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Rencana kompetensi berjalan, bidang arsitektur dan keamanan belum terpenuhi',
        en: 'The competence plan is under way, architecture and security are not met',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Keenam bidang kompetensi SPBE sudah dikuasai pegawai bersertifikat',
        en: 'Certified staff cover all six fields of SPBE competence',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Kompetensi pegawai ditingkatkan dan dinilai, pemenuhannya belum pernah direviu',
        en: 'Competence is raised and assessed, its fulfilment was never reviewed',
      },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: {
        id: 'Hasil penilaian kompetensi pegawai SPBE dibahas dalam evaluasi tahunan',
        en: 'Assessments of SPBE staff are discussed in a yearly evaluation',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Rencana pemenuhan kompetensi disusun ulang menurut hasil evaluasi',
        en: 'The competence plan was rewritten after the evaluation',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Keenam bidang kompetensi terisi melalui mutasi tanpa perencanaan',
        en: 'Transfers of staff happened to fill all six fields, without a plan',
      },
      met: '3 - 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Penilaian dan reviu kompetensi rutin, tenaga keamanan SPBE belum tersedia',
        en: 'Assessment and review are routine, SPBE security staff are lacking',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  26: [
    {
      name: {
        id: 'Catatan pengalaman tersimpan di komputer masing-masing pegawai',
        en: 'Notes on experience stay on each employee’s own computer',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Kegiatan berbagi pengetahuan dijadwalkan tanpa pedoman tertulis',
        en: 'Knowledge sharing is scheduled, without a written guideline',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Pedoman pengetahuan sudah dijalankan, aplikasinya belum tersedia',
        en: 'The knowledge guideline is followed, there is no application yet',
      },
      met: '2 + 3.1',
      gives: '2',
    },
    {
      name: {
        id: 'Pengetahuan SPBE disimpan menurut pedoman dalam aplikasi manajemen pengetahuan',
        en: 'SPBE knowledge is kept by the guideline in a knowledge management application',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Semua unit menggunakan aplikasi pengetahuan terintegrasi yang belum pernah direviu',
        en: 'All units use an integrated knowledge application that was never reviewed',
      },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: {
        id: 'Aplikasi pengetahuan terintegrasi digunakan semua unit dan pemanfaatannya dievaluasi',
        en: 'All units use the integrated knowledge application, and its use is evaluated',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Pedoman dan isi basis pengetahuan diperbarui setelah reviu',
        en: 'The guideline and the knowledge base were renewed after the review',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Aplikasi pengetahuan dipakai luas dan direviu, tetapi tanpa pedoman',
        en: 'The knowledge application is widely used and reviewed, but without a guideline',
      },
      met: '4 - 3.1',
      gives: '2',
    },
    {
      name: {
        id: 'Pengelolaan pengetahuan diperbaiki setelah reviu, sebagian unit belum menggunakan aplikasi',
        en: 'Knowledge management was improved after a review, some units do not use the application',
      },
      met: '5 - 4.1',
      gives: '3',
    },
  ],
  27: [
    {
      name: {
        id: 'Perubahan aplikasi dikerjakan begitu diminta tanpa perencanaan',
        en: 'Applications are changed on request, without planning',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Perubahan direncanakan, tetapi sebagian unit memakai caranya sendiri',
        en: 'Changes are planned, but some units go their own way',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Seluruh unit terkait menganalisis dan mencatat perubahan sesuai pedoman',
        en: 'All units concerned analyse and record changes by the guideline',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Pelaksanaan perubahan setahun terakhir direviu dan dilaporkan',
        en: 'The past year’s changes were reviewed and reported on',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Alur persetujuan perubahan diperbaiki berdasarkan laporan reviu',
        en: 'The approval of changes was improved on the basis of the review report',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Pedoman perubahan dipatuhi semua unit, kegiatannya tidak direncanakan',
        en: 'All units keep to the change guideline, but nothing is planned',
      },
      met: '3 - 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Manajemen perubahan direviu, padahal baru sebagian unit melaksanakannya',
        en: 'Change management is reviewed although only some units practise it',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  28: [
    {
      name: {
        id: 'Keluhan pengguna ditangani lewat pesan pribadi tanpa perencanaan',
        en: 'User complaints are handled by private message, with no plan',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Pelayanan pengguna berjalan sesuai rencana, pengoperasian layanan belum tercakup',
        en: 'User support runs as planned, service operation is not covered',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Pelayanan pengguna dan pengoperasian layanan dijalankan dengan pencatatan manual',
        en: 'User support and service operation both run, recorded by hand',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Aplikasi pencatat gangguan digunakan, kegiatan layanannya belum dievaluasi',
        en: 'An incident application is in use, its service was not evaluated',
      },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: {
        id: 'Manajemen layanan direviu setiap tahun, tetapi belum menggunakan aplikasi',
        en: 'Service management is reviewed yearly, but no application is used',
      },
      met: '3 + 4.2',
      gives: '3',
    },
    {
      name: {
        id: 'Gangguan dan permintaan tercatat dalam aplikasi dan dievaluasi berkala',
        en: 'Incidents and requests are logged in an application and evaluated periodically',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Alur eskalasi gangguan diperbaiki berdasarkan hasil reviu',
        en: 'The escalation of incidents was improved after the review',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Aplikasi layanan digunakan dan direviu, pengoperasian layanan belum dikelola',
        en: 'The service application is used and reviewed, service operation is not managed',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  29: [
    {
      name: { id: 'Jaringan hanya diperiksa ketika terjadi gangguan besar', en: 'The network is examined only after a major failure' },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Audit infrastruktur terjadwal dalam peta rencana, pedomannya belum digunakan',
        en: 'Infrastructure audits are scheduled in the roadmap, no guideline is used',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Auditor TIK internal mengaudit jaringan intra sesuai pedoman',
        en: 'Internal ICT auditors audit the intranet by the guideline',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Auditor TIK eksternal bersertifikat melanjutkan audit infrastruktur dari tim internal',
        en: 'A certified external ICT auditor takes over from the internal team',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Sistem penghubung layanan diperbaiki menurut temuan audit eksternal',
        en: 'The service bus was improved according to the external audit’s findings',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Auditor eksternal diundang sekali tanpa rencana audit infrastruktur yang berkesinambungan',
        en: 'An external auditor came once, without continuous planning of infrastructure audits',
      },
      met: '4 - 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Temuan auditor internal diperbaiki, auditor eksternal belum pernah dilibatkan',
        en: 'Internal findings were acted on, no external auditor was ever engaged',
      },
      met: '5 - 4.1',
      gives: '3',
    },
  ],
  30: [
    {
      name: {
        id: 'Aplikasi diperiksa sekali menjelang peluncuran tanpa rencana audit lanjutan',
        en: 'The application was checked once before launch, no further audit is planned',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Audit aplikasi dijadwalkan rutin, tetapi standar auditnya belum dipilih',
        en: 'Application audits are scheduled, but no audit standard was chosen',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Auditor internal memeriksa aplikasi khusus sesuai pedoman audit',
        en: 'Internal auditors examine the agency’s own applications by the audit guideline',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Auditor TIK eksternal bersertifikat menguji aplikasi setelah audit internal',
        en: 'A certified external ICT auditor tests applications after the internal audit',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Aplikasi diperbaiki dan diuji ulang sesuai rekomendasi audit',
        en: 'Applications were fixed and tested again as the audit recommends',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Audit aplikasi internal mengikuti pedoman, tetapi tanpa rencana berkesinambungan',
        en: 'Internal application audits follow the guideline, but not a continuous plan',
      },
      met: '3 - 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Auditor eksternal memeriksa aplikasi tanpa berpedoman pada standar audit',
        en: 'An external auditor examined applications without following an audit standard',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  31: [
    {
      name: {
        id: 'Keamanan situs baru diperiksa setelah terjadi peretasan',
        en: 'Security was examined only after the website had been hacked',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Audit keamanan direncanakan berulang, tetapi belum mengikuti pedoman',
        en: 'Recurring security audits are planned, but follow no guideline',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Auditor internal memeriksa keamanan aplikasi dan infrastruktur menurut pedoman',
        en: 'Internal auditors examine application and infrastructure security by the guideline',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Auditor keamanan eksternal bersertifikat menguji ulang hasil audit internal',
        en: 'Certified external security auditors test the internal audit’s results again',
      },
      met: '4',
      gives: '4',
    },
    {
      name: { id: 'Celah keamanan hasil audit sudah ditutup dan diverifikasi', en: 'The security gaps found were closed and verified' },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Audit keamanan eksternal berlangsung sekali tanpa perencanaan berkesinambungan',
        en: 'There was one external security audit, without continuous planning',
      },
      met: '4 - 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Temuan auditor keamanan eksternal diperbaiki, auditnya tidak mengikuti pedoman',
        en: 'External security findings were fixed, the audit followed no guideline',
      },
      met: '5 - 3.1',
      gives: '2',
    },
  ],
})
