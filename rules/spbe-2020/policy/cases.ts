import { defineCases } from '../../define.ts'

/** Situations and what the rules make of them: tests, and examples in the catalogue. */
export default defineCases({
  1: [
    {
      name: {
        id: 'Rancangan peraturan arsitektur masih dibahas di bagian hukum',
        en: 'A draft architecture regulation is still with the legal division',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Peraturan ditetapkan, tetapi tidak memuat satu pun domain arsitektur',
        en: 'A regulation is in force but covers no architecture domain',
      },
      met: '1 + 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Peraturan hanya mengatur domain aplikasi dan infrastruktur',
        en: 'The regulation covers only the application and infrastructure domains',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Keenam domain diatur, integrasi dengan instansi lain belum',
        en: 'All six domains are covered, integration with other agencies is not',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Pasal integrasi sudah ada, kebijakan belum pernah direviu',
        en: 'An integration article exists, but the policy was never reviewed',
      },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: {
        id: 'Integrasi antarinstansi diatur dan laporan reviu tahun lalu tersedia',
        en: 'Integration between agencies is governed and last year’s review report exists',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Rekomendasi reviu dituangkan dalam perubahan peraturan arsitektur',
        en: 'The review’s recommendations led to an amended architecture regulation',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Rancangan arsitektur lengkap dan sudah direviu, tetapi belum ditetapkan',
        en: 'The draft on architecture is complete and reviewed, but not enacted',
      },
      met: '4 - 2.1',
      gives: '1',
    },
  ],
  2: [
    {
      name: {
        id: 'Rancangan kebijakan peta rencana baru dibahas dalam satu rapat',
        en: 'The draft roadmap policy has been discussed in one meeting only',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Rancangan memuat sebagian isi peta rencana, belum ditandatangani',
        en: 'The draft covers part of the roadmap but is unsigned',
      },
      met: '1 + 2.2',
      gives: '1',
    },
    {
      name: {
        id: 'Peraturan memuat layanan dan aplikasi, tanpa keamanan dan audit',
        en: 'The regulation covers services and applications, but not security and audit',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Ketujuh muatan diatur tanpa acuan ke peta rencana nasional',
        en: 'All seven parts are covered, with no reference to the national roadmap',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Keselarasan nasional diatur, laporan reviu belum dibuat',
        en: 'National alignment is governed, but no review report has been written',
      },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: {
        id: 'Keselarasan nasional diatur dan kebijakan direviu tahun ini',
        en: 'National alignment is governed and the policy was reviewed this year',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Peraturan peta rencana diubah setelah reviu menemukan kekurangan',
        en: 'The roadmap regulation was amended after a review found shortcomings',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Kebijakan peta rencana direviu dan diperbarui, audit TIK belum diatur',
        en: 'The roadmap policy was reviewed and renewed, but ICT audit is still missing',
      },
      met: '5 - 3.1',
      gives: '2',
    },
  ],
  3: [
    {
      name: {
        id: 'Rancangan kebijakan manajemen data sedang disusun tim teknis',
        en: 'A technical team is drafting the data management policy',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Peraturan menyebut pengelolaan data tanpa merinci prosesnya',
        en: 'The regulation mentions managing data without detailing the processes',
      },
      met: '2',
      gives: '2',
    },
    {
      name: { id: 'Peraturan hanya merinci data induk dan kualitas data', en: 'The regulation details only master data and data quality' },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Seluruh proses diatur, dari arsitektur hingga interoperabilitas data',
        en: 'Every process is governed, from data architecture to interoperability',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Reviu ditindaklanjuti dengan keputusan baru tentang data referensi',
        en: 'The review was followed up with a new decision on reference data',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Naskah mencakup semua proses data, tetapi belum menjadi peraturan',
        en: 'The text covers every data process, but is not yet a regulation',
      },
      met: '4 - 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Kebijakan data diperbarui setelah reviu, interoperabilitas tetap belum diatur',
        en: 'The data policy was renewed after a review, but still omits interoperability',
      },
      met: '5 - 4.1',
      gives: '3',
    },
  ],
  4: [
    {
      name: {
        id: 'Rancangan pedoman pembangunan aplikasi belum disahkan',
        en: 'The draft guideline on developing applications has not been approved',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Keputusan tentang pembangunan aplikasi ada, tahapannya tidak diatur',
        en: 'A decision on application development exists, but sets no phases',
      },
      met: '1 + 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Peraturan mengatur siklus lengkap tanpa konsultasi dengan unit TIK',
        en: 'The regulation governs the full cycle, without consulting the ICT unit',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Konsultasi dengan unit TIK diatur, pengendaliannya belum',
        en: 'Consulting the ICT unit is governed, but not its control',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Kebijakan direviu berkala, kewenangan pengendalian unit TIK belum diatur',
        en: 'The policy is reviewed periodically, but gives the ICT unit no control',
      },
      met: '3 + 4.2',
      gives: '3',
    },
    {
      name: {
        id: 'Pengendalian oleh unit TIK diatur dan laporan reviu masih berlaku',
        en: 'Control by the ICT unit is governed and the review report is recent',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Prosedur pengujian aplikasi ditetapkan menurut rekomendasi reviu',
        en: 'A procedure for testing applications was enacted as the review recommended',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Pengendalian oleh unit TIK diatur, konsultasi sepanjang siklus tidak',
        en: 'Control by the ICT unit is governed, consulting it along the cycle is not',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  5: [
    {
      name: { id: 'Rancangan kebijakan pusat data menunggu harmonisasi', en: 'The draft data centre policy awaits legal harmonisation' },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Kebijakan pusat data ditetapkan tanpa mengatur unit penggunanya',
        en: 'A data centre policy is in force but says nothing about its users',
      },
      met: '1 + 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Kebijakan pusat data baru berlaku bagi tiga perangkat daerah',
        en: 'The data centre policy so far applies to three units',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Seluruh unit diatur, Pusat Data Nasional belum disinggung',
        en: 'All units are covered, the National Data Centre is not mentioned',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Penggunaan Pusat Data Nasional diatur, reviu belum dilakukan',
        en: 'Use of the National Data Centre is governed, but there was no review',
      },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: {
        id: 'Interkoneksi ke Pusat Data Nasional diatur dan kebijakannya direviu',
        en: 'Interconnection with the National Data Centre is governed and the policy reviewed',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Prosedur penggunaan Pusat Data Nasional terbit sesuai rekomendasi reviu',
        en: 'A procedure on using the National Data Centre followed the review’s recommendations',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Kebijakan pusat data diperbarui setelah reviu, hanya untuk sebagian unit',
        en: 'The data centre policy was renewed after a review, but only for some units',
      },
      met: '5 - 3.1',
      gives: '2',
    },
  ],
  6: [
    {
      name: {
        id: 'Kebijakan jaringan intra masih sebatas notulensi rapat penyusunan',
        en: 'The intra-network policy exists only as minutes of drafting meetings',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Rancangan mengatur jaringan bagi beberapa unit, belum ditetapkan',
        en: 'A draft governs the network for a few units, but is not enacted',
      },
      met: '1 + 2.2',
      gives: '1',
    },
    {
      name: {
        id: 'Keputusan jaringan intra hanya mencakup unit di kantor pusat',
        en: 'The intra-network decision covers only units at headquarters',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Jaringan intra diatur bagi semua unit, interkoneksinya belum',
        en: 'The intra-network is governed for all units, interconnection is not',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Kebijakan jaringan rutin direviu tanpa ketentuan interkoneksi',
        en: 'The network policy is reviewed regularly, with no provision on interconnection',
      },
      met: '3 + 4.2',
      gives: '3',
    },
    {
      name: {
        id: 'Interkoneksi jaringan antarinstansi diatur dan kebijakannya dievaluasi berkala',
        en: 'Interconnecting networks with other agencies is governed and the policy evaluated periodically',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Ketentuan akses jaringan diperbarui sesuai saran laporan reviu',
        en: 'The rules on network access were renewed as the review report advised',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Rancangan kebijakan jaringan lengkap dan direviu, tanpa penetapan pimpinan',
        en: 'The draft network policy is complete and reviewed, but the head has not signed',
      },
      met: '4 - 2.1',
      gives: '1',
    },
  ],
  7: [
    {
      name: {
        id: 'Kebijakan sistem penghubung layanan belum disusun sama sekali',
        en: 'No policy on the service interconnection system has been drafted at all',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Kebijakan penghubung layanan ditetapkan tanpa mengatur unit pengguna',
        en: 'An interconnection policy is in force but does not govern which units use it',
      },
      met: '1 + 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Kebijakan mewajibkan lima unit menggunakan sistem penghubung layanan',
        en: 'The policy obliges five units to use the service interconnection system',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Sistem penghubung diatur bagi seluruh unit, tanpa keterhubungan nasional',
        en: 'The interconnection system is governed for all units, without a national link',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Keterhubungan dengan sistem pemerintah diatur, kebijakan belum dievaluasi',
        en: 'Connection to the government’s system is governed, but the policy not evaluated',
      },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: {
        id: 'Keterhubungan dengan sistem pemerintah diatur dan kebijakan dievaluasi berkala',
        en: 'Connection to the government’s system is governed and the policy evaluated periodically',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Kebijakan sistem penghubung yang baru terbit menurut hasil evaluasi',
        en: 'A new policy on the interconnection system followed from the evaluation',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Keterhubungan nasional diatur dan direviu, sebagian unit dikecualikan',
        en: 'The national link is governed and reviewed, but some units are exempt',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  8: [
    {
      name: {
        id: 'Rancangan kebijakan keamanan informasi sedang diedarkan untuk masukan',
        en: 'A draft information security policy is circulating for comments',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Rancangan memuat ruang lingkup keamanan, tetapi belum ditetapkan',
        en: 'A draft sets out the scope of security, but is not enacted',
      },
      met: '1 + 2.2',
      gives: '1',
    },
    {
      name: {
        id: 'Kebijakan menetapkan penanggung jawab keamanan tanpa evaluasi kinerja',
        en: 'The policy names who is responsible, without performance evaluation',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Seluruh cakupan keamanan diatur, tetapi hanya untuk unit TIK',
        en: 'The whole scope of security is covered, but only for the ICT unit',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Kebijakan mengikat seluruh unit, laporan reviunya sudah berumur tiga tahun',
        en: 'The policy binds all units, but its review report is three years old',
      },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: {
        id: 'Seluruh unit terikat dan kebijakan keamanan direviu tahun lalu',
        en: 'All units are bound and the security policy was reviewed last year',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Reviu keamanan menghasilkan keputusan baru tentang perbaikan berkelanjutan',
        en: 'The security review resulted in a new decision on continual improvement',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Kebijakan keamanan direviu dan diperbarui, evaluasi kinerja tetap belum diatur',
        en: 'The security policy was reviewed and renewed, but still omits performance evaluation',
      },
      met: '5 - 3.1',
      gives: '2',
    },
  ],
  9: [
    {
      name: {
        id: 'Rancangan peraturan audit TIK baru selesai dibahas secara internal',
        en: 'The draft ICT audit regulation has only been discussed internally',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Peraturan audit ditetapkan tanpa menyebut satu pun jenis audit',
        en: 'An audit regulation is in force but names none of the audits',
      },
      met: '1 + 2.1',
      gives: '1',
    },
    {
      name: { id: 'Kebijakan audit TIK hanya mengatur audit keamanan SPBE', en: 'The ICT audit policy governs only the security audit' },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Audit infrastruktur, aplikasi, dan keamanan diatur, belum direviu',
        en: 'Infrastructure, application and security audits are governed, but not reviewed',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Kebijakan tentang ketiga audit direviu berkala bersama unit pengawasan',
        en: 'The policy on all three audits is reviewed periodically with the oversight unit',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Prosedur audit TIK ditetapkan menurut rekomendasi reviu kebijakan',
        en: 'An ICT audit procedure was enacted as the policy review recommended',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Kebijakan audit rutin direviu, audit infrastruktur belum diatur',
        en: 'The audit policy is reviewed regularly, but omits the infrastructure audit',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  10: [
    {
      name: {
        id: 'Rancangan keputusan tim koordinasi menunggu persetujuan sekretaris',
        en: 'The draft decision on the coordination team awaits the secretary’s approval',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Keputusan hanya memuat nama anggota tim tanpa uraian tugas',
        en: 'The decision lists the team’s members without their tasks',
      },
      met: '1 + 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Tugas tim terbatas pada unit yang memberi pelayanan publik',
        en: 'The team’s tasks are limited to units that serve the public',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Tugas tim menjangkau seluruh perangkat daerah, tidak instansi lain',
        en: 'The team’s tasks reach all units, but no other agency',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Keputusan tim dievaluasi berkala, koordinasi antarinstansi belum tercantum',
        en: 'The team’s decision is evaluated periodically, without coordination between agencies',
      },
      met: '3 + 4.2',
      gives: '3',
    },
    {
      name: {
        id: 'Koordinasi antarinstansi tercantum dan keputusan tim dievaluasi berkala',
        en: 'Coordination between agencies is included and the decision evaluated periodically',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Susunan dan tugas tim ditetapkan kembali sesuai hasil reviu',
        en: 'The team’s membership and tasks were set anew as the review advised',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Rancangan merinci tugas tim di seluruh unit, belum ditetapkan',
        en: 'A draft details the team’s tasks in all units, but is not enacted',
      },
      met: '3 - 2.1',
      gives: '1',
    },
  ],
})
