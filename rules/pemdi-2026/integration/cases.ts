import { defineCases } from '../../define.ts'

/** Situations and what the rules make of them: tests, and examples in the catalogue. */
export default defineCases({
  15: [
    {
      name: {
        id: 'Kabupaten Aceh Tengah 2026: nilai dari asesor eksternal',
        en: 'Kabupaten Aceh Tengah 2026: value given by the external assessor',
      },
      given: '1',
      gives: '1',
    },
    {
      name: { id: 'Proses bisnis satu unit masuk SIAP Digital', en: 'The processes of one unit are in SIAP Digital' },
      given: '1.49',
      gives: '1.49',
    },
    {
      name: {
        id: 'Proses perizinan tiga dinas dipetakan menjadi satu alur',
        en: 'The licensing processes of three units are mapped into one flow',
      },
      given: '1.7',
      gives: '1.7',
    },
    {
      name: { id: 'Proses sasaran semua layanan prioritas sudah disepakati', en: 'Target processes of all priority services are agreed' },
      given: '3.49',
      gives: '3.49',
    },
    {
      name: { id: 'Reviu keterpaduan selesai dan arsip memakai SRIKANDI', en: 'The integration is reviewed and records use SRIKANDI' },
      given: '3.99',
      gives: '3.99',
    },
    {
      name: { id: 'Arsitektur proses bisnis diubah sesuai reviu', en: 'The process architecture is amended after the review' },
      given: '4',
      gives: '4',
    },
  ],
  16: [
    {
      name: {
        id: 'Kabupaten Aceh Tengah 2026: nilai dari asesor eksternal',
        en: 'Kabupaten Aceh Tengah 2026: value given by the external assessor',
      },
      given: '1',
      gives: '1',
    },
    {
      name: {
        id: 'Matriks integrasi dibuat, belum ada aplikasi terhubung',
        en: 'An integration matrix exists, no applications are connected',
      },
      given: '1.17',
      gives: '1.17',
    },
    {
      name: {
        id: 'Aplikasi kependudukan terhubung dengan layanan kesehatan',
        en: 'The civil registry application is connected to the health service',
      },
      given: '2.45',
      gives: '2.45',
    },
    {
      name: { id: 'Seluruh layanan prioritas mengikuti rencana integrasi', en: 'All priority services follow the integration plan' },
      given: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Semua layanan tematik terhubung dan direviu tiap triwulan',
        en: 'All thematic services are connected and reviewed every quarter',
      },
      given: '3.75',
      gives: '3.75',
    },
    {
      name: { id: 'Gangguan integrasi yang ditemukan reviu sudah diperbaiki', en: 'Integration faults found by the review are fixed' },
      given: '4.9',
      gives: '4.9',
    },
  ],
  17: [
    {
      name: { id: 'Situs layanan tersedia tanpa rencana pemaduan', en: 'A service site exists without a plan to bring services together' },
      given: '1.25',
      gives: '1.25',
    },
    {
      name: { id: 'Portal memuat layanan kelahiran dan perkawinan', en: 'The portal offers services for birth and marriage' },
      given: '1.6',
      gives: '1.6',
    },
    {
      name: {
        id: 'Kabupaten Aceh Tengah 2026: nilai dari asesor eksternal',
        en: 'Kabupaten Aceh Tengah 2026: value given by the external assessor',
      },
      given: '2.5',
      gives: '2.5',
    },
    {
      name: {
        id: 'Portal memuat semua layanan prioritas sesuai standar nasional',
        en: 'The portal has all priority services in the national design',
      },
      given: '3.3',
      gives: '3.3',
    },
    {
      name: {
        id: 'Portal terhubung dengan Portal Nasional dan direviu',
        en: 'The portal is connected to the national portal and reviewed',
      },
      given: '3.85',
      gives: '3.85',
    },
    {
      name: { id: 'Portal instansi sudah menyatu dalam Portal Nasional', en: "The agency's portal is merged into the national portal" },
      given: '4.7',
      gives: '4.7',
    },
  ],
  18: [
    { name: { id: 'Belum ada data yang dipertukarkan', en: 'No data is exchanged yet' }, given: '0', gives: '1' },
    {
      name: { id: 'Arsitektur data masih disusun tiap unit', en: 'Each unit is still drafting its data architecture' },
      given: '10',
      gives: '1.4',
    },
    {
      name: { id: 'Acuan interoperabilitas mulai dipakai', en: 'The interoperability reference starts to be used' },
      given: '12.5',
      gives: '1.5',
    },
    {
      name: { id: 'Data bantuan sosial dipertukarkan dengan satu kementerian', en: 'Social aid data is exchanged with one ministry' },
      given: '25',
      gives: '2',
    },
    {
      name: { id: 'Layanan prioritas mulai mengikuti Arsitektur Data', en: 'Priority services start to follow the data architecture' },
      given: '37.5',
      gives: '2.5',
    },
    {
      name: { id: 'Semua layanan prioritas memakai standar pertukaran data', en: 'All priority services use the exchange standards' },
      given: '56.25',
      gives: '3.25',
    },
    {
      name: { id: 'Interoperabilitas mulai meluas antarsistem', en: 'Interoperability starts to spread between systems' },
      given: '62.5',
      gives: '3.5',
    },
    {
      name: { id: 'Data berpindah antarsistem secara waktu nyata', en: 'Data moves between systems in real time' },
      given: '68.75',
      gives: '3.75',
    },
    {
      name: { id: 'Interoperabilitas mencakup data yang relevan', en: 'Interoperability covers the relevant data' },
      given: '75',
      gives: '4',
    },
    {
      name: { id: 'Mutu data bersama meningkat setelah reviu', en: 'The quality of shared data rose after the review' },
      given: '81.25',
      gives: '4.25',
    },
    {
      name: { id: 'Indeks aspek ini mencapai angka tertinggi', en: 'The index of this aspect is the highest possible' },
      given: '100',
      gives: '5',
    },
    {
      name: { id: 'Indeks aspek interoperabilitas masih ditunggu', en: 'The index of the interoperability aspect is awaited' },
      gives: '1',
    },
  ],
})
