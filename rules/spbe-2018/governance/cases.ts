import { defineCases } from '../../define.ts'

/** Situations and what the rules make of them: tests, and examples in the catalogue. */
export default defineCases({
  18: [
    { name: { id: 'Belum ada tim yang mengarahkan SPBE', en: 'No team steers SPBE yet' }, met: '0', gives: '0' },
    {
      name: { id: 'Tim dibentuk tanpa dasar hukum dan belum bekerja', en: 'A team without legal basis has not started work' },
      met: '0 + 1.1',
      gives: '0',
    },
    {
      name: { id: 'Tim belum disahkan, tetapi berapat saat muncul masalah', en: 'The team is not legalised but meets when problems arise' },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Tim telah disahkan, tetapi tetap bekerja hanya saat diminta',
        en: 'The team is legalised but still works on request only',
      },
      met: '1 + 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Tim yang sah memberi arahan, tetapi belum mengevaluasi SPBE',
        en: 'The legal team gives directions but evaluates nothing',
      },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Tim menjalankan seluruh pengarahan, pengendalian, dan evaluasi SPBE',
        en: 'The team steers, controls and evaluates SPBE in full',
      },
      met: '3',
      gives: '3',
    },
    {
      name: { id: 'Pelaksanaan tugas tim dievaluasi berkala dan dilaporkan', en: 'The team’s work is evaluated periodically and reported' },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Kinerja tim terus membaik setelah rekomendasi evaluasi dijalankan',
        en: 'The team keeps improving on evaluation advice',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Tim bekerja lengkap dan dievaluasi, tetapi tanpa keputusan resmi',
        en: 'The team works in full and is evaluated, yet has no decision',
      },
      met: '4 - 2.1',
      gives: '1',
    },
  ],
  19: [
    {
      name: { id: 'Alur kerja hanya dikenal lisan, tanpa dokumen', en: 'Workflows are known by word of mouth, not documented' },
      met: '0',
      gives: '0',
    },
    {
      name: {
        id: 'Beberapa bagan alir dibuat mendadak dengan bentuk berbeda-beda',
        en: 'A few flow charts were made ad hoc, each in its own form',
      },
      met: '1',
      gives: '1',
    },
    {
      name: { id: 'Proses bisnis baku baru diterapkan di tiga unit', en: 'Standard processes are applied in three units so far' },
      met: '2',
      gives: '2',
    },
    { name: { id: 'Seluruh unit menerapkan proses bisnis yang baku', en: 'All units apply the standard processes' }, met: '3', gives: '3' },
    {
      name: {
        id: 'Alur kerja berjalan dalam aplikasi, tetapi belum pernah dievaluasi',
        en: 'Processes run in an application but were never evaluated',
      },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: {
        id: 'Penerapan dievaluasi berkala, tetapi masih berjalan di atas kertas',
        en: 'The processes are evaluated periodically but still run on paper',
      },
      met: '3 + 4.2',
      gives: '3',
    },
    {
      name: {
        id: 'Proses berjalan terintegrasi dalam aplikasi dan dievaluasi berkala',
        en: 'Processes run in integrated systems, evaluated periodically',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Temuan evaluasi terus dipakai memperbaiki alur dalam aplikasi',
        en: 'Findings are used continually to improve the workflows',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Alur dalam aplikasi dievaluasi, tetapi separuh unit belum menerapkan',
        en: 'Electronic workflows are evaluated, but half the units do not apply them',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  20: [
    { name: { id: 'Instansi belum mulai menyusun rencana induk', en: 'The agency has not begun a master plan' }, met: '0', gives: '0' },
    {
      name: { id: 'Konsep rencana induk masih dibahas tim penyusun', en: 'The drafting team is still discussing the plan' },
      met: '1',
      gives: '1',
    },
    {
      name: { id: 'Rencana induk memuat visi, misi, dan peta jalan saja', en: 'The plan holds only vision, mission and roadmap' },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Rencana induk memuat visi, misi, peta jalan, dan seluruh arsitektur',
        en: 'The plan holds vision, mission, roadmap and all architectures',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Peta jalan konsisten diterapkan, tetapi pelaksanaannya tidak dievaluasi',
        en: 'The roadmap is applied consistently but never evaluated',
      },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: {
        id: 'Pelaksanaan dievaluasi berkala, tetapi peta jalan baru setahun diterapkan',
        en: 'The roadmap is evaluated periodically but applied for one year only',
      },
      met: '3 + 4.2',
      gives: '3',
    },
    {
      name: {
        id: 'Peta jalan diterapkan tiga tahun dalam rencana kerja dan dievaluasi berkala',
        en: 'Three years of work plans follow the roadmap, with evaluation',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Peta jalan dimutakhirkan setiap evaluasi menuntut perubahan',
        en: 'The roadmap is updated whenever evaluation calls for it',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Peta jalan dijalankan dan dimutakhirkan tanpa arsitektur keamanan',
        en: 'The roadmap runs and is updated, but security architecture is missing',
      },
      met: '5 - 3.1',
      gives: '2',
    },
  ],
  21: [
    { name: { id: 'Belanja TIK dilakukan mendadak tanpa rencana', en: 'ICT is bought without any plan' }, met: '0', gives: '0' },
    {
      name: { id: 'Belanja TIK masuk rencana kerja tanpa konsultasi', en: 'ICT spending is in the work plan, without advice' },
      met: '1',
      gives: '1',
    },
    {
      name: { id: 'Sebagian unit meminta saran unit TIK sebelum mengusulkan belanja', en: 'Some units ask the ICT unit before proposing' },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Semua usulan belanja TIK melewati konsultasi unit pengelola TIK',
        en: 'All ICT proposals go to the ICT unit for advice',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Anggaran terpadu di unit TIK, tetapi realisasinya tidak dievaluasi',
        en: 'The ICT unit controls the budget, but nobody evaluates it',
      },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: {
        id: 'Anggaran dikendalikan unit TIK dan realisasinya dievaluasi tiap triwulan',
        en: 'The ICT unit controls the budget and evaluates it quarterly',
      },
      met: '4',
      gives: '4',
    },
    {
      name: { id: 'Evaluasi belanja memperbaiki rancangan anggaran tahun berikutnya', en: 'Evaluations improve the next draft budget' },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Anggaran dikendalikan unit TIK, tetapi rencana kerja tidak memuatnya',
        en: 'The ICT unit controls spending that the work plan does not list',
      },
      met: '4 - 1.1',
      gives: '0',
    },
    {
      name: {
        id: 'Anggaran dipadukan belakangan, tetapi sebagian usulan tidak dikonsultasikan',
        en: 'Budgets are merged afterwards, and some proposals went without advice',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  22: [
    {
      name: {
        id: 'Aplikasi berjalan pada komputer kantor tanpa pusat data',
        en: 'Applications run on office computers without a data centre',
      },
      met: '0',
      gives: '0',
    },
    {
      name: { id: 'Aplikasi ditempatkan pada pusat data sewaan milik swasta', en: 'Applications sit in a rented private data centre' },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Pusat data pemerintah siap dengan prosedurnya, tetapi belum dimanfaatkan',
        en: 'The government centre and its procedure are ready but unused',
      },
      met: '1 + 2.1',
      gives: '1',
    },
    {
      name: {
        id: 'Beberapa unit memakai pusat data pemerintah tanpa prosedur baku',
        en: 'Some units use a centre that has no standard procedure',
      },
      met: '1 + 2.2',
      gives: '1',
    },
    {
      name: {
        id: 'Sebagian unit memakai pusat data pemerintah dengan kendali tersebar',
        en: 'Some units use the government centre and control is spread',
      },
      met: '2',
      gives: '2',
    },
    {
      name: { id: 'Seluruh unit konsisten mengikuti prosedur baku pusat data', en: 'All units follow the standard procedure consistently' },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Kendali terpusat, tetapi kapasitas direncanakan tanpa rekaman aktivitas',
        en: 'Control is central, but capacity is planned without logs',
      },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: {
        id: 'Kendali terpusat dan kapasitas direncanakan dari rekaman aktivitas',
        en: 'Control is central and capacity planning rests on logs',
      },
      met: '4',
      gives: '4',
    },
    {
      name: { id: 'Tindak lanjut evaluasi terus mengurangi gangguan pusat data', en: 'Following up evaluations keeps reducing outages' },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Pusat data dikendalikan terpusat dan dipantau, tetapi prosedurnya sering diabaikan',
        en: 'The centre is centrally controlled and monitored, but procedure is often ignored',
      },
      met: '4 - 3.1',
      gives: '2',
    },
  ],
  23: [
    {
      name: {
        id: 'Data antaraplikasi diketik ulang dan integrasi belum direncanakan',
        en: 'Data is retyped and integration is not planned',
      },
      met: '0',
      gives: '0',
    },
    {
      name: {
        id: 'Dua aplikasi disambungkan sementara untuk laporan mendesak',
        en: 'Two applications were linked ad hoc for an urgent report',
      },
      met: '1',
      gives: '1',
    },
    {
      name: { id: 'Rencana integrasi ada, tetapi baru seperempat sambungan selesai', en: 'A quarter of the planned links are done' },
      met: '2',
      gives: '2',
    },
    {
      name: { id: 'Semua sambungan dalam rencana integrasi telah beroperasi', en: 'All links in the integration plan are in operation' },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Keberhasilan pertukaran data diukur dan dievaluasi setiap semester',
        en: 'Success of data exchange is measured every half year',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Integrasi ditata ulang dengan middleware bersama agar efisien',
        en: 'Shared middleware now makes integration more efficient',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Sambungan yang ada diukur berkala, tetapi rencana belum tuntas',
        en: 'Existing links are measured, but the plan is unfinished',
      },
      met: '4 - 3.1',
      gives: '2',
    },
    {
      name: {
        id: 'Integrasi dikembangkan mengikuti teknologi baru tanpa pernah diukur',
        en: 'Integration follows new technology but is never measured',
      },
      met: '5 - 4.1',
      gives: '3',
    },
  ],
  24: [
    {
      name: {
        id: 'Aplikasi umum berbagi pakai belum direncanakan maupun digunakan',
        en: 'Shared applications are neither planned nor used',
      },
      met: '0',
      gives: '0',
    },
    {
      name: {
        id: 'Satu unit memakai aplikasi naskah dinas bersama tanpa rencana',
        en: 'One unit uses a shared letter application without a plan',
      },
      met: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Rencana aplikasi umum ada, tetapi baru berjalan di unit percontohan',
        en: 'The plan is carried out in pilot units only',
      },
      met: '2',
      gives: '2',
    },
    {
      name: { id: 'Seluruh aplikasi umum dalam rencana telah digunakan', en: 'All common applications in the plan are in use' },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Jumlah pengguna aplikasi umum diukur dan dievaluasi setiap triwulan',
        en: 'Users of common applications are counted and evaluated every quarter',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Kinerja aplikasi umum terus diperbaiki menurut hasil evaluasi',
        en: 'Common applications keep improving on evaluation results',
      },
      met: '5',
      gives: '5',
    },
    {
      name: {
        id: 'Penggunaan diukur berkala, tetapi separuh rencana belum diterapkan',
        en: 'Use is measured, but half of the plan is not carried out',
      },
      met: '4 - 3.1',
      gives: '2',
    },
    {
      name: {
        id: 'Aplikasi umum terus diperbaiki karena keluhan, tetapi tanpa pengukuran',
        en: 'Common applications improve on complaints, without any measurement',
      },
      met: '5 - 4.1',
      gives: '3',
    },
  ],
})
