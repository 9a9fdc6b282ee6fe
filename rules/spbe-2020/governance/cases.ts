import { defineCases } from '../../define.ts'

/** Situations and what the rules make of them: tests, and examples in the catalogue. */
export default defineCases({
  11: [
    { name: { id: 'Dokumen arsitektur baru berupa konsep', en: 'The architecture document is only a draft' }, met: '1', gives: '1' },
    {
      name: { id: 'Dokumen tersedia, tetapi cakupannya belum diperiksa', en: 'The document exists, but its coverage has not been checked' },
      met: '1 + 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Arsitektur as-is baru menggambarkan domain aplikasi dan data',
        en: 'The as-is architecture so far describes the application and data domains',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Keenam domain lengkap, belum mengacu pada arsitektur nasional',
        en: 'All six domains are complete, but do not follow the national architecture',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Dokumen selaras dengan arsitektur nasional, reviu belum dilakukan',
        en: 'The document follows the national architecture, but was not reviewed',
      },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: {
        id: 'Arsitektur selaras secara nasional dan memiliki laporan reviu terbaru',
        en: 'The architecture follows the national one and has a recent review report',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Arsitektur to-be diberlakukan menurut rekomendasi reviu',
        en: 'A to-be architecture is in force as the review recommended',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Dokumen selaras dan direviu, domain keamanan masih kosong',
        en: 'The document is aligned and reviewed, but its security domain is empty',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  12: [
    {
      name: { id: 'Rancangan peta rencana lima tahun belum disetujui', en: 'The draft five-year roadmap has not been approved' },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Dokumen peta rencana tersedia, tetapi hanya berisi visi umum',
        en: 'A roadmap document exists, but holds only a general vision',
      },
      met: '1 + 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Peta rencana hanya memuat program aplikasi dan infrastruktur',
        en: 'The roadmap holds only programmes for applications and infrastructure',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Ketujuh muatan lengkap, belum tercermin dalam anggaran tiga tahun',
        en: 'All seven parts are complete, but three years of budgets do not show them',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Peta rencana rutin direviu, tetapi anggaran dua tahun terakhir menyimpang',
        en: 'The roadmap is reviewed regularly, but the last two budgets depart from it',
      },
      met: '3 + 4.2',
      gives: '3',
    },
    {
      name: {
        id: 'Anggaran tiga tahun mengikuti peta rencana yang rutin direviu',
        en: 'Three years of budgets follow a roadmap that is reviewed regularly',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Peta rencana dimutakhirkan sesuai hasil evaluasi tengah periode',
        en: 'The roadmap was updated after its mid-term evaluation',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Peta rencana dianggarkan dan dimutakhirkan, tanpa muatan audit',
        en: 'The roadmap is budgeted for and updated, but has no audit part',
      },
      met: '5 - 3.1',
      gives: '2',
    },
  ],
  13: [
    {
      name: {
        id: 'Anggaran SPBE tersebar di berbagai unit tanpa konsultasi',
        en: 'SPBE budgets are scattered over the units, without consultation',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Empat unit mengonsultasikan anggaran SPBE kepada unit pengelola TIK',
        en: 'Four units consult the ICT unit on their SPBE budgets',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Semua unit berkonsultasi, tetapi anggaran SPBE belum terpadu',
        en: 'All units consult the ICT unit, but SPBE budgets are not integrated',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Anggaran SPBE terpadu di badan perencanaan, belum pernah direviu',
        en: 'SPBE budgets are integrated at the planning unit, but never reviewed',
      },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: {
        id: 'Anggaran SPBE dikendalikan unit perencanaan dan direviu setiap tahun',
        en: 'The planning unit controls SPBE budgets, which are reviewed every year',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Anggaran SPBE tahun berikutnya diperbaiki sesuai hasil reviu',
        en: 'Next year’s SPBE budget was corrected as the review advised',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Anggaran SPBE terpadu dan direviu, beberapa unit melewatkan konsultasi',
        en: 'SPBE budgets are integrated and reviewed, but some units skip consultation',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  14: [
    {
      name: {
        id: 'Peta proses bisnis disusun tanpa mengikuti pedoman',
        en: 'The business processes were mapped without following the guideline',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Peta proses bisnis memenuhi standar, prosesnya belum diperbaiki',
        en: 'The process map meets the standard, but no process was improved',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Alur perizinan dipersingkat, tetapi masih dijalankan secara manual',
        en: 'The licensing process was shortened, but still runs on paper',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Alur perizinan hasil inovasi berjalan dalam aplikasi, belum dievaluasi',
        en: 'The new licensing process runs in an application, not yet evaluated',
      },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: {
        id: 'Proses hasil inovasi berjalan dalam aplikasi dan direviu berkala',
        en: 'The innovated process runs in an application and is reviewed periodically',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Aplikasi beserta prosesnya disempurnakan menurut hasil reviu',
        en: 'The application and its process were refined as the review advised',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Aplikasi inovatif berjalan dan direviu, peta prosesnya belum memenuhi standar',
        en: 'An innovative application runs and is reviewed, but the process map is below standard',
      },
      met: '4 - 2.1',
      gives: '1',
    },
  ],
  15: [
    {
      name: {
        id: 'Unit membangun aplikasi sewaktu-waktu tanpa tahapan yang jelas',
        en: 'Units build applications as the need arises, without clear phases',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Dokumen setiap tahap lengkap, unit pengelola TIK tidak dilibatkan',
        en: 'Documents of each phase are complete, the ICT unit is not involved',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Usulan aplikasi dibahas dengan unit TIK, pembangunannya belum terpadu',
        en: 'Proposed applications are discussed with the ICT unit, but not integrated',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Unit TIK mengendalikan pembangunan terpadu, evaluasi berkala belum ada',
        en: 'The ICT unit controls integrated development, without periodic evaluation',
      },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: {
        id: 'Pembangunan aplikasi dikendalikan unit TIK dan direviu berkala',
        en: 'The ICT unit controls application development, which is reviewed periodically',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Aplikasi serupa digabungkan mengikuti rekomendasi reviu',
        en: 'Similar applications were merged as the review recommended',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Unit TIK mengendalikan aplikasi yang dibangun tanpa siklus pembangunan',
        en: 'The ICT unit controls applications built without a development cycle',
      },
      met: '4 - 2.1',
      gives: '1',
    },
  ],
  16: [
    {
      name: { id: 'Ruang server tersedia, tetapi belum digunakan unit mana pun', en: 'A server room exists, but no unit uses it' },
      met: '1',
      gives: '1',
    },
    {
      name: { id: 'Sepuluh dari tiga puluh unit menggunakan pusat data', en: 'Ten of thirty units use the data centre' },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Seluruh unit menggunakan pusat data tanpa prosedur baku',
        en: 'All units use the data centre, without a standard procedure',
      },
      met: '2 + 3.1',
      gives: '2',
    },
    {
      name: {
        id: 'Seluruh unit menggunakan pusat data menurut prosedur baku',
        en: 'All units use the data centre under a standard procedure',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Pusat data terhubung dengan Pusat Data Nasional, belum direviu',
        en: 'The data centre is linked to the National Data Centre, but not reviewed',
      },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: {
        id: 'Interkoneksi pusat data berjalan dan layanannya rutin direviu',
        en: 'The data centre is interconnected and its service reviewed regularly',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Kapasitas pusat data ditambah sesuai rekomendasi reviu',
        en: 'The data centre’s capacity was extended as the review recommended',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Pusat data diperbaiki setelah reviu, prosedur baku tetap tidak ada',
        en: 'The data centre was improved after a review, but has no standard procedure',
      },
      met: '5 - 3.2',
      gives: '2',
    },
  ],
  17: [
    {
      name: {
        id: 'Jaringan intra belum tersedia, setiap unit menggunakan internet umum',
        en: 'There is no intra-network; every unit uses the public internet',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Jaringan intra hanya menghubungkan unit di kompleks kantor utama',
        en: 'The intra-network links only the units in the main office complex',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Seluruh unit tersambung jaringan intra, tanpa interkoneksi ke luar',
        en: 'All units are on the intra-network, which has no outside interconnection',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Jaringan seluruh unit rutin dievaluasi, interkoneksi belum dibangun',
        en: 'The network of all units is evaluated regularly, but not interconnected',
      },
      met: '3 + 4.2',
      gives: '3',
    },
    {
      name: {
        id: 'Jaringan terhubung dengan Jaringan Intra Pemerintah dan dievaluasi berkala',
        en: 'The network is linked to the Government Intra-network and evaluated periodically',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Jalur cadangan dipasang sebagai tindak lanjut evaluasi jaringan',
        en: 'A backup line was installed to follow up the network evaluation',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Jaringan terhubung antarinstansi dan direviu, dua kecamatan belum tersambung',
        en: 'The network reaches other agencies and is reviewed, but two districts are missing',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  18: [
    {
      name: {
        id: 'Aplikasi bertukar data secara langsung, tanpa sistem penghubung',
        en: 'Applications exchange data directly, without an interconnection system',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Hanya unit kepegawaian dan keuangan menggunakan sistem penghubung',
        en: 'Only the personnel and finance units use the interconnection system',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Layanan seluruh unit tersambung melalui sistem penghubung internal',
        en: 'The services of all units are linked through the internal interconnection system',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Sistem terintegrasi dengan Sistem Penghubung Layanan Pemerintah, belum direviu',
        en: 'The system is integrated with the government’s own, but not reviewed',
      },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: {
        id: 'Integrasi dengan sistem instansi lain berjalan dan rutin direviu',
        en: 'Integration with another agency’s system runs and is reviewed regularly',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Fungsi sistem penghubung ditingkatkan sesuai rekomendasi reviu',
        en: 'The functions of the interconnection system were improved as the review recommended',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Sistem terintegrasi dan ditingkatkan, beberapa unit belum menggunakannya',
        en: 'The system is integrated and improved, but some units do not use it',
      },
      met: '5 - 3.1',
      gives: '2',
    },
  ],
  19: [
    {
      name: {
        id: 'Tim terbentuk, tetapi hanya rapat sewaktu-waktu tanpa rencana',
        en: 'The team is formed, but meets only now and then, without a plan',
      },
      met: '1',
      gives: '1',
    },
    {
      name: { id: 'Separuh program kerja tim terlaksana sesuai jadwal', en: 'Half of the team’s programme was carried out on schedule' },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Seluruh program kerja tuntas tanpa koordinasi dengan semua unit',
        en: 'The whole programme is done, without coordinating with all units',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Program kerja dikoordinasikan kepada semua unit, hasilnya belum direviu',
        en: 'The programme is coordinated with all units, its results not reviewed',
      },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: {
        id: 'Semua unit mengikuti rapat koordinasi dan program kerja dievaluasi',
        en: 'All units attend coordination meetings and the programme is evaluated',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Program kerja tim diperbaiki dan dijalankan menurut hasil reviu',
        en: 'The team’s programme was improved and carried out as the review advised',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Koordinasi dan reviu berjalan, beberapa program kerja tidak terlaksana',
        en: 'Coordination and review take place, but parts of the programme were not done',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  20: [
    {
      name: { id: 'Unit bekerja sama hanya ketika ada masalah mendadak', en: 'Units work together only when a sudden problem arises' },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Kegiatan bersama antarunit berjalan menurut rencana tanpa tim resmi',
        en: 'Joint activities of units follow a plan, without a formal team',
      },
      met: '2',
      gives: '2',
    },
    {
      name: { id: 'Tim kolaborasi resmi bekerja dengan sebagian unit', en: 'A formal collaboration team works with some of the units' },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Sekretaris daerah mengoordinasikan kolaborasi seluruh unit, belum dievaluasi',
        en: 'The regional secretary coordinates collaboration of all units, not yet evaluated',
      },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: {
        id: 'Kolaborasi seluruh unit dipimpin sekretaris daerah dan dievaluasi',
        en: 'Collaboration of all units is led by the regional secretary and evaluated',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Forum kolaborasi diperbaiki menurut rekomendasi evaluasi',
        en: 'The collaboration forum was improved as the evaluation recommended',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Tim resmi melibatkan seluruh unit dan dievaluasi, tetapi tanpa rencana',
        en: 'A formal team involves all units and is evaluated, but has no plan',
      },
      met: '4 - 2.1',
      gives: '1',
    },
  ],
})
