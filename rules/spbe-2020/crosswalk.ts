import { defineCrosswalk } from '../define.ts'

/* Notes that hold for several relations. */

const unasked = { id: 'Baru: edisi 2018 tidak menanyakannya.', en: 'New: the 2018 edition did not ask about it.' }

const data = {
  id: 'Baru: pada 2018 data hanya disebut sebagai arsitektur data dalam Rencana Induk.',
  en: 'New: in 2018 data were only named as the data architecture within the master plan.',
}

const security = {
  id: 'Baru: pada 2018 keamanan hanya disebut sebagai arsitektur keamanan dalam Rencana Induk.',
  en: 'New: in 2018 security was only named as the security architecture within the master plan.',
}

const development = {
  id: 'Baru: pada 2018 yang ditanyakan integrasi dan pemakaian bersama aplikasi, bukan pembangunannya.',
  en: 'New: in 2018 the questions were about integrating and sharing applications, not about developing them.',
}

const bus = {
  id: 'Kini khusus penggunaan sistem penghubung layanan; sebelumnya integrasi aplikasi dengan cara apa pun.',
  en: 'It is now about using a service interconnection system; before, about integrating applications by any means.',
}

const sector = {
  id: 'Satu dari paling banyak tiga layanan pada indikator 35; kini layanan antarpemerintah pun boleh dipilih.',
  en: 'One of up to three services of indicator 35; services to other government bodies may now be chosen too.',
}

/**
 * What became of the indicators of PermenPANRB 5/2018. The relations are this project's own reading, not official: no
 * regulation states any. They compare what is asked about and how far it reaches, by question and criteria; scale,
 * levels and evidence may differ even between equals. The text of 5/2018 is known through re-codings only.
 */
export default defineCrosswalk({
  from: 'spbe-2018',
  relations: [
    {
      number: 1,
      was: 3,
      relation: 'intersects',
      note: {
        id: 'Dari Rencana Induk hanya arsitektur yang dilanjutkan, kini dengan domain layanan dan referensi arsitektur.',
        en: 'Of the master plan only the architecture goes on, now with a service domain and reference architectures.',
      },
    },
    {
      number: 2,
      was: 3,
      relation: 'intersects',
      note: {
        id: 'Dari Rencana Induk hanya peta jalan yang dilanjutkan, kini dengan audit TIK dan keselarasan dengan peta rencana nasional.',
        en: 'Of the master plan only the roadmap goes on, now with ICT audit and alignment with the national roadmap.',
      },
    },
    { number: 3, was: null, relation: 'none', note: data },
    { number: 4, was: null, relation: 'none', note: development },
    {
      number: 5,
      was: 5,
      relation: 'subset',
      note: {
        id: 'Yang diatur kini penggunaan layanannya, bukan seluruh pengoperasian, dan hubungannya hanya dengan Pusat Data Nasional.',
        en: 'It now governs use of the service, not all of its operation, and links with the National Data Centre only.',
      },
    },
    { number: 6, was: null, relation: 'none', note: unasked },
    { number: 7, was: 6, relation: 'intersects', note: bus },
    { number: 8, was: null, relation: 'none', note: security },
    { number: 9, was: null, relation: 'none', note: unasked },
    { number: 10, was: 1, relation: 'equal' },
    {
      number: 11,
      was: 20,
      relation: 'intersects',
      note: {
        id: 'Dari Rencana Induk hanya arsitektur yang dilanjutkan, kini dengan domain layanan, referensi, dan acuan arsitektur nasional.',
        en: 'Of the master plan only the architecture goes on, now with a service domain, references and the national architecture as guide.',
      },
    },
    {
      number: 12,
      was: 20,
      relation: 'intersects',
      note: {
        id: 'Dari Rencana Induk hanya peta jalan yang dilanjutkan, kini dengan tujuh muatan yang pasti, termasuk audit TIK.',
        en: 'Of the master plan only the roadmap goes on, now with seven fixed contents, ICT audit among them.',
      },
    },
    {
      number: 13,
      was: 21,
      relation: 'intersects',
      note: {
        id: 'Cakupannya bergeser dari anggaran TIK ke rencana dan anggaran SPBE, pengendalinya dari unit TIK ke unit perencanaan dan penganggaran.',
        en: 'It moves from ICT spending to SPBE plans and budgets, and from control by the ICT unit to the unit for planning and budgeting.',
      },
    },
    {
      number: 14,
      was: 19,
      relation: 'intersects',
      note: {
        id: 'Kini ditanyakan perbaikan proses sebagai inovasi; penerapan di seluruh unit dan integrasi prosesnya tidak lagi.',
        en: 'It now asks for improving processes as innovation, no longer for integrating them or using them in all units.',
      },
    },
    { number: 15, was: null, relation: 'none', note: development },
    {
      number: 16,
      was: 22,
      relation: 'intersects',
      note: {
        id: 'Kini ditanyakan hubungan dengan pusat data lain atau nasional; kepemilikan, kendali terpusat, dan kapasitas tidak lagi.',
        en: 'It now asks for links with other or national data centres, no longer for ownership, central control and capacity.',
      },
    },
    { number: 17, was: null, relation: 'none', note: unasked },
    { number: 18, was: 23, relation: 'intersects', note: bus },
    {
      number: 19,
      was: 18,
      relation: 'superset',
      note: {
        id: 'Selain melaksanakan tugasnya, tim kini mengoordinasikan program kerja yang terencana kepada semua unit terkait.',
        en: 'Besides doing its tasks, the team now coordinates a planned programme with all units concerned.',
      },
    },
    { number: 20, was: null, relation: 'none', note: unasked },
    { number: 21, was: null, relation: 'none', note: unasked },
    { number: 22, was: null, relation: 'none', note: security },
    { number: 23, was: null, relation: 'none', note: data },
    { number: 24, was: null, relation: 'none', note: unasked },
    { number: 25, was: null, relation: 'none', note: unasked },
    { number: 26, was: null, relation: 'none', note: unasked },
    { number: 27, was: null, relation: 'none', note: unasked },
    { number: 28, was: null, relation: 'none', note: unasked },
    { number: 29, was: null, relation: 'none', note: unasked },
    { number: 30, was: null, relation: 'none', note: unasked },
    { number: 31, was: null, relation: 'none', note: unasked },
    { number: 32, was: 27, relation: 'equal' },
    { number: 33, was: 28, relation: 'equal' },
    { number: 34, was: 29, relation: 'equal' },
    {
      number: 35,
      was: 31,
      relation: 'superset',
      note: {
        id: 'Tidak lagi terbatas pada LPSE; uraiannya juga menyebut katalog elektronik sektoral dan lokal.',
        en: 'No longer confined to the LPSE tender system; it also names sectoral and local e-catalogues.',
      },
    },
    { number: 36, was: 26, relation: 'equal' },
    {
      number: 37,
      was: 25,
      relation: 'superset',
      note: { id: 'Meluas dari naskah dinas ke seluruh arsip dinamis.', en: 'Widened from official letters to all dynamic records.' },
    },
    { number: 38, was: null, relation: 'none', note: unasked },
    {
      number: 39,
      was: null,
      relation: 'none',
      note: {
        id: 'Baru: whistle-blowing system pada 2018 hanya kanal pelaporan pelanggaran, bukan layanan pengawasan internal.',
        en: 'New: the whistle-blowing system of 2018 was a channel for reporting violations, not an internal oversight service.',
      },
    },
    {
      number: 40,
      was: 30,
      relation: 'subset',
      note: {
        id: 'Dari manajemen kinerja organisasi kini hanya akuntabilitasnya yang ditanyakan.',
        en: 'Of managing the organisation’s performance, only accountability for it is asked now.',
      },
    },
    {
      number: 41,
      was: 30,
      relation: 'intersects',
      note: {
        id: 'Sebelumnya kinerja organisasi dan unitnya, kini kinerja pegawai; persetujuan dan validasi hasilnya ada pada keduanya.',
        en: 'Before, the performance of the organisation and its units, now that of employees; both have results approved and validated.',
      },
    },
    {
      number: 42,
      was: 32,
      relation: 'subset',
      note: {
        id: 'Hanya pengaduan atas pelayanan publik; laporan tentang kinerja instansi pada umumnya tidak lagi disebut.',
        en: 'Complaints about public services only; reports on the agency’s performance at large are no longer named.',
      },
    },
    { number: 43, was: null, relation: 'none', note: unasked },
    { number: 44, was: 33, relation: 'equal' },
    { number: 45, was: 35, relation: 'subset', note: sector },
    { number: 46, was: 35, relation: 'subset', note: sector },
    { number: 47, was: 35, relation: 'subset', note: sector },
  ],
  // Policies on processes, budgets and single services; the use of shared applications; the whistle-blowing system.
  dropped: [2, 4, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 24, 34],
})
