import { defineCases } from '../../define.ts'

/** Situations and what the rules make of them: tests, and examples in the catalogue. */
export default defineCases({
  5: [
    { name: { id: 'Penyelenggara data belum dibentuk sama sekali', en: 'No data organisers exist at all' }, given: '0', gives: '1' },
    {
      name: {
        id: 'Rancangan keputusan tentang penyelenggara data sedang dibahas',
        en: 'A draft decision on data organisers is under discussion',
      },
      given: '6.25',
      gives: '1.25',
    },
    {
      name: { id: 'Penyelenggara data baru saja ditetapkan', en: 'The data organisers have just been appointed' },
      given: '12.5',
      gives: '1.5',
    },
    {
      name: { id: 'Contoh modul kementerian: Indeks SDI 25', en: "Example of the ministry's module: SDI index 25" },
      given: '25',
      gives: '2',
    },
    { name: { id: 'Peraturan Satu Data mulai berlaku', en: 'The Satu Data rules come into force' }, given: '37.5', gives: '2.5' },
    {
      name: { id: 'Kelembagaan lengkap, prinsip data belum merata', en: 'The structure is complete, the principles are applied unevenly' },
      given: '50',
      gives: '3',
    },
    { name: { id: 'Hampir semua prinsip data terpenuhi', en: 'Nearly all data principles are met' }, given: '62.5', gives: '3.5' },
    {
      name: { id: 'Contoh modul kementerian: Indeks SDI 68,75', en: "Example of the ministry's module: SDI index 68.75" },
      given: '68.75',
      gives: '3.75',
    },
    { name: { id: 'Seluruh prinsip data mulai diterapkan', en: 'All data principles begin to be applied' }, given: '75', gives: '4' },
    {
      name: { id: 'Tindak lanjut reviu data hampir tuntas', en: 'Follow-up to the data review is nearly complete' },
      given: '90',
      gives: '4.6',
    },
    { name: { id: 'Indeks SDI mencapai angka tertinggi', en: 'The SDI index reaches its highest figure' }, given: '100', gives: '5' },
    { name: { id: 'Indeks SDI tahun berjalan masih ditunggu', en: "This year's SDI index is still awaited" }, gives: '1' },
  ],
  6: [
    { name: { id: 'Simpul jaringan belum memiliki pengelola', en: 'The network node has no one in charge yet' }, given: '1', gives: '1' },
    {
      name: { id: 'Tim geospasial baru menyiapkan tata kelola', en: 'The geospatial team is only preparing the governance' },
      given: '1.2',
      gives: '1.2',
    },
    {
      name: { id: 'Keputusan tentang simpul jaringan mulai berlaku', en: 'The decision on the network node comes into force' },
      given: '1.5',
      gives: '1.5',
    },
    {
      name: { id: 'Kelembagaan geospasial ada, SOP belum lengkap', en: 'The institutions exist, procedures are incomplete' },
      given: '2.15',
      gives: '2.15',
    },
    {
      name: { id: 'SOP dan perangkat pemetaan dasar tersedia', en: 'Procedures and basic mapping equipment are available' },
      given: '2.5',
      gives: '2.5',
    },
    {
      name: {
        id: 'Perangkat produksi data lengkap, peta jalan masih dirancang',
        en: 'Equipment is complete, the roadmap is being drafted',
      },
      given: '3.3',
      gives: '3.3',
    },
    { name: { id: 'Peta jalan dan surveyor tersedia', en: 'A roadmap and surveyors are in place' }, given: '3.5', gives: '3.5' },
    {
      name: {
        id: 'Pemanfaatan geoportal dievaluasi, anggaran belum rutin',
        en: 'Use of the geoportal is evaluated, its budget is not regular',
      },
      given: '3.85',
      gives: '3.85',
    },
    {
      name: { id: 'Reviu dan anggaran geospasial menjadi rutin', en: 'Geospatial reviews and budget become regular' },
      given: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Anggaran geospasial rutin, sebagian hasil reviu berjalan',
        en: 'The geospatial budget is regular, part of the review is acted on',
      },
      given: '4.4',
      gives: '4.4',
    },
    { name: { id: 'Nilai SJIG mencapai angka tertinggi', en: 'The SJIG figure is the highest possible' }, given: '5', gives: '5' },
    { name: { id: 'Nilai SJIG dari pembina masih ditunggu', en: 'The SJIG figure from the supervising body is awaited' }, gives: '1' },
  ],
  7: [
    { name: { id: 'Statistik dibuat hanya bila diminta', en: 'Statistics are made only on request' }, given: '1', gives: '1' },
    {
      name: { id: 'Dua unit mulai mencatat tahapan survei', en: 'Two units begin to record the stages of a survey' },
      given: '1.4',
      gives: '1.25',
    },
    {
      name: { id: 'Sebagian unit menjalankan proses statistik', en: 'Some units run the statistical process' },
      given: '1.8',
      gives: '1.5',
    },
    {
      name: { id: 'Proses statistik berbeda antarunit kerja', en: 'The statistical process differs between units' },
      given: '2.2',
      gives: '2',
    },
    {
      name: { id: 'Proses statistik seluruh unit mulai seragam', en: 'The process starts to be uniform in all units' },
      given: '2.6',
      gives: '2.5',
    },
    {
      name: { id: 'Harmonisasi berjalan, pengolahan data belum terhubung', en: 'Harmonised, but data processing is not yet connected' },
      given: '3',
      gives: '53/18',
    },
    { name: { id: 'Proses statistik mulai terpadu', en: 'The statistical process starts to be unified' }, given: '3.5', gives: '3.5' },
    {
      name: {
        id: 'Pengumpulan dan pengolahan statistik terhubung dalam satu alur',
        en: 'Collection and processing of statistics are linked in one flow',
      },
      given: '3.6',
      gives: '25/7',
    },
    {
      name: { id: 'Statistik mulai dipakai dalam laporan kinerja', en: 'Statistics start to be used in the performance report' },
      given: '4.2',
      gives: '4',
    },
    {
      name: { id: 'Target kinerja ditetapkan dari hasil statistik', en: 'Performance targets are set from statistics' },
      given: '4.6',
      gives: '4.5',
    },
    { name: { id: 'IPS mencapai angka tertinggi', en: 'The IPS reaches its highest figure' }, given: '5', gives: '5' },
    { name: { id: 'IPS hasil evaluasi statistik masih ditunggu', en: 'The IPS from the statistical evaluation is awaited' }, gives: '1' },
  ],
  8: [
    {
      name: {
        id: 'Kabupaten Aceh Tengah 2026: nilai dari asesor eksternal',
        en: 'Kabupaten Aceh Tengah 2026: value given by the external assessor',
      },
      given: '1',
      gives: '1',
    },
    {
      name: { id: 'Kebutuhan PDP diidentifikasi, DPO belum ditunjuk', en: 'Needs are identified, no data protection officer is appointed' },
      given: '1.43',
      gives: '1.43',
    },
    {
      name: {
        id: 'Pemberitahuan privasi tayang pada layanan kependudukan saja',
        en: 'Privacy notices appear in the civil registry service only',
      },
      given: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Semua layanan memenuhi hak subjek data dan dipantau',
        en: 'All services meet the rights of data subjects and are monitored',
      },
      given: '3.4',
      gives: '3.4',
    },
    {
      name: { id: 'Evaluasi PDP selesai, perbaikan belum dimulai', en: 'The evaluation is complete, improvements have not begun' },
      given: '3.8',
      gives: '3.8',
    },
    {
      name: {
        id: 'Perbaikan pengamanan selesai dan tercatat dalam arsitektur',
        en: 'Safeguards are improved and recorded in the architecture',
      },
      given: '4.3',
      gives: '4.3',
    },
  ],
})
