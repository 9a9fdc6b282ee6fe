import { defineCrosswalk } from '../define.ts'

/* Notes that hold for several relations. */

const unasked = { id: 'Baru: edisi 2020 tidak menanyakannya.', en: 'New: the 2020 edition did not ask about it.' }

const audit = {
  id: 'Audit infrastruktur, aplikasi, dan keamanan kini satu indikator.',
  en: 'Audits of infrastructure, applications and security are now one indicator.',
}

const integration = {
  id: 'Integrasi, dahulu tingkat 4 setiap layanan, kini ditanyakan bagi aplikasi layanan prioritas; fungsi layanannya tidak lagi dinilai.',
  en: 'Integration, once level 4 of every service, is now asked of priority services’ applications; what a service can do is no longer rated.',
}

const portal = {
  id: 'Keterhubungan dengan portal, dahulu satu pilihan bukti tingkat 5, kini ditanyakan sendiri; fungsi layanannya tidak lagi dinilai.',
  en: 'A link to a portal, once one choice of evidence for level 5, is now the question; what a service can do is no longer rated.',
}

/**
 * What became of the indicators of PermenPANRB 59/2020. The relations are this project's own reading, not official, and
 * rest on the criteria of a draft: the text of 8/2026 was not seen. They compare what is asked about and how far it
 * reaches, by question and criteria, and by evidence where criteria are silent; scale and levels are not compared.
 */
export default defineCrosswalk({
  from: 'spbe-2020',
  relations: [
    {
      number: 1,
      was: 11,
      relation: 'intersects',
      note: {
        id: 'Sebelumnya kelengkapan dokumen arsitektur, kini penerapannya pada layanan digital; reviu dan tindak lanjut ada pada keduanya.',
        en: 'Before, the completeness of the architecture document, now its use in digital services; both ask for review and follow-up.',
      },
    },
    {
      number: 1,
      was: 12,
      relation: 'intersects',
      note: {
        id: 'Yang dilaksanakan dan direviu kini substansi Rencana Aksi Nasional Pemdi, bukan Peta Rencana SPBE instansi.',
        en: 'What is carried out and reviewed is now content of the national action plan, no longer the agency’s SPBE roadmap.',
      },
    },
    {
      number: 1,
      was: 13,
      relation: 'intersects',
      note: {
        id: 'Anggaran kini menjadi bukti bahwa rencana aksi didukung; konsultasi dengan unit TIK dan kendali terpadunya tidak lagi ditanyakan.',
        en: 'The budget now proves that the action plan is supported; consulting the ICT unit and integrated control are no longer asked for.',
      },
    },
    {
      number: 1,
      was: 19,
      relation: 'intersects',
      note: {
        id: 'Kerja Tim Koordinasi kini hanya ditanyakan sebagai bukti konsolidasi rencana aksi.',
        en: 'The coordination team’s work is now asked for only as proof that it consolidated the action plan.',
      },
    },
    {
      number: 2,
      was: 28,
      relation: 'intersects',
      note: {
        id: 'Kini menurut rencana aksi dan pedoman, sampai seluruh layanan digital; proses dan aplikasi manajemen layanan tidak lagi dirinci.',
        en: 'It now follows the action plan and guidelines, up to all digital services; processes and an application for them are no longer spelled out.',
      },
    },
    {
      number: 3,
      was: 25,
      relation: 'intersects',
      note: {
        id: 'Dari enam bidang kompetensi SDM SPBE menjadi kompetensi digital ASN pengelola dan pengguna, termasuk AI dan analisis data.',
        en: 'From six fields of competence in SPBE to the digital competence of civil servants who run or use services, AI and data analysis included.',
      },
    },
    {
      number: 4,
      was: 10,
      relation: 'intersects',
      note: {
        id: 'Penetapan tim kini hanya bukti awal kolaborasi; pengaturan tugasnya tidak lagi ditanyakan.',
        en: 'The team’s appointment is now only first proof of collaboration; how its tasks are governed is no longer asked.',
      },
    },
    {
      number: 4,
      was: 20,
      relation: 'intersects',
      note: {
        id: 'Kini menjangkau instansi lain, akademisi, industri, media, dan masyarakat; tim formal dan seluruh unit tidak lagi disyaratkan.',
        en: 'It now reaches other agencies, academia, industry, media and the public; a formal team and all units are no longer required.',
      },
    },
    {
      number: 5,
      was: 3,
      relation: 'intersects',
      note: {
        id: 'Regulasi data kini satu bagian saja, bersama kelembagaan dan prinsip Satu Data Indonesia; keenam proses manajemen data tidak lagi dirinci.',
        en: 'Regulation of data is now one part, beside institutions and the One Data Indonesia principles; the six processes of data management are no longer spelled out.',
      },
    },
    {
      number: 5,
      was: 23,
      relation: 'intersects',
      note: {
        id: 'Kini diukur dengan Indeks Satu Data Indonesia, beserta kelembagaannya; keenam proses manajemen data tidak lagi dirinci.',
        en: 'It is now measured by the One Data Indonesia index, institutions included; the six processes of data management are no longer spelled out.',
      },
    },
    {
      number: 5,
      was: 43,
      relation: 'intersects',
      note: {
        id: 'Keduanya bersandar pada Satu Data Indonesia; yang dinilai kini tata kelolanya, bukan fungsi layanan data terbuka.',
        en: 'Both rest on One Data Indonesia; what counts now is its governance, not what an open data service can do.',
      },
    },
    { number: 6, was: null, relation: 'none', note: unasked },
    {
      number: 7,
      was: null,
      relation: 'none',
      note: {
        id: 'Baru: manajemen data pada edisi 2020 tidak menanyakan proses statistik sektoral.',
        en: 'New: data management in the 2020 edition did not ask about sectoral statistics.',
      },
    },
    {
      number: 8,
      was: 22,
      relation: 'intersects',
      note: {
        id: 'Pengamanan data pribadi termasuk keamanan informasi; hak subjek data, pejabat PDP, dan pemberitahuan privasi baru ditanyakan.',
        en: 'Securing personal data belongs to information security; rights of data subjects, a data protection officer and privacy notices are new.',
      },
    },
    { number: 9, was: 29, relation: 'superset', note: audit },
    { number: 9, was: 30, relation: 'superset', note: audit },
    { number: 9, was: 31, relation: 'superset', note: audit },
    {
      number: 10,
      was: 8,
      relation: 'intersects',
      note: {
        id: 'Kebijakan kini dinilai melalui tata kelola yang diterapkan, bersama kontrol teknis; kelengkapan isinya tidak lagi dirinci.',
        en: 'Policy now counts through the governance applied, beside technical controls; its contents are no longer spelled out.',
      },
    },
    {
      number: 10,
      was: 22,
      relation: 'intersects',
      note: {
        id: 'Infrastruktur informasi vital ditambahkan; insiden siber dan data pribadi dinilai tersendiri, dan dasar risiko SPBE tidak lagi disebut.',
        en: 'Vital information infrastructure is added; cyber incidents and personal data are rated apart, and SPBE risks are no longer named as the basis.',
      },
    },
    {
      number: 11,
      was: null,
      relation: 'none',
      note: {
        id: 'Baru: keamanan informasi pada edisi 2020 ditanyakan tanpa menyebut kriptografi.',
        en: 'New: the 2020 edition asked about information security without naming cryptography.',
      },
    },
    {
      number: 12,
      was: 22,
      relation: 'intersects',
      note: {
        id: 'Sebelumnya tersirat dalam pengendalian keamanan; kini tim tanggap insiden siber dan kapabilitasnya ditanyakan tersendiri.',
        en: 'Before, implied by security controls; now the incident response team and its capability are asked about on their own.',
      },
    },
    {
      number: 13,
      was: 15,
      relation: 'intersects',
      note: {
        id: 'Kini diarahkan rencana aksi dan arsitektur, dengan integrasi seluruh aplikasi; kendali oleh unit TIK tidak lagi menjadi kriteria.',
        en: 'Now guided by action plan and architecture, with all applications integrated; control by the ICT unit is no longer a criterion.',
      },
    },
    {
      number: 14,
      was: 16,
      relation: 'intersects',
      note: {
        id: 'Kini layanan berbasis teknologi awan dan Infrastruktur Digital Nasional; prosedur baku dan pemakaian oleh seluruh unit tidak lagi ditanyakan.',
        en: 'Now services in the cloud and the national digital infrastructure; standard procedures and use by all units are no longer asked for.',
      },
    },
    {
      number: 14,
      was: 17,
      relation: 'intersects',
      note: {
        id: 'Jaringan intra kini satu unsur infrastruktur, dengan sambungan ke Jaringan Intra Pemerintah; pemakaian oleh seluruh unit tidak lagi ditanyakan.',
        en: 'The intra-network is now one element of infrastructure, linked with the government’s; use by all units is no longer asked for.',
      },
    },
    {
      number: 15,
      was: 14,
      relation: 'intersects',
      note: {
        id: 'Kini keterpaduan lintas unit dan instansi menurut arsitektur; perbaikan proses sebagai inovasi tidak lagi ditanyakan.',
        en: 'Now integration across units and agencies by the architecture; improving processes as innovation is no longer asked for.',
      },
    },
    {
      number: 15,
      was: 37,
      relation: 'intersects',
      note: {
        id: 'Arsip digital kini bagian dari keterpaduan proses, dikelola dengan SRIKANDI; fungsi layanan kearsipan tidak lagi dinilai.',
        en: 'Digital records are now part of integrated processes, kept in SRIKANDI; what a records service can do is no longer rated.',
      },
    },
    {
      number: 16,
      was: 18,
      relation: 'intersects',
      note: {
        id: 'Kini integrasi aplikasi dengan cara apa pun; penggunaan sistem penghubung layanan oleh seluruh unit tidak lagi ditanyakan.',
        en: 'Now integrating applications by any means; use of a service interconnection system by all units is no longer asked for.',
      },
    },
    { number: 16, was: 32, relation: 'intersects', note: integration },
    { number: 16, was: 33, relation: 'intersects', note: integration },
    { number: 16, was: 34, relation: 'intersects', note: integration },
    { number: 16, was: 35, relation: 'intersects', note: integration },
    { number: 16, was: 36, relation: 'intersects', note: integration },
    { number: 16, was: 37, relation: 'intersects', note: integration },
    { number: 16, was: 38, relation: 'intersects', note: integration },
    { number: 16, was: 39, relation: 'intersects', note: integration },
    { number: 16, was: 40, relation: 'intersects', note: integration },
    { number: 16, was: 41, relation: 'intersects', note: integration },
    { number: 16, was: 42, relation: 'intersects', note: integration },
    { number: 16, was: 43, relation: 'intersects', note: integration },
    { number: 16, was: 44, relation: 'intersects', note: integration },
    { number: 16, was: 45, relation: 'intersects', note: integration },
    { number: 16, was: 46, relation: 'intersects', note: integration },
    { number: 16, was: 47, relation: 'intersects', note: integration },
    { number: 17, was: 42, relation: 'intersects', note: portal },
    { number: 17, was: 43, relation: 'intersects', note: portal },
    { number: 17, was: 44, relation: 'intersects', note: portal },
    { number: 17, was: 45, relation: 'intersects', note: portal },
    { number: 17, was: 46, relation: 'intersects', note: portal },
    { number: 17, was: 47, relation: 'intersects', note: portal },
    {
      number: 18,
      was: 18,
      relation: 'intersects',
      note: {
        id: 'Kini pertukaran datanya sendiri, sampai waktu nyata; penggunaan sistem penghubung oleh seluruh unit tidak lagi ditanyakan.',
        en: 'Now the exchange of data itself, up to real time; use of an interconnection system by all units is no longer asked for.',
      },
    },
    {
      number: 18,
      was: 23,
      relation: 'subset',
      note: {
        id: 'Hanya interoperabilitas, satu dari enam proses manajemen data.',
        en: 'Interoperability only, one of the six processes of data management.',
      },
    },
    {
      number: 18,
      was: 43,
      relation: 'intersects',
      note: {
        id: 'Pertukaran dengan portal data lain meluas ke semua data; fungsi layanan data terbuka tidak lagi dinilai.',
        en: 'Exchange with other data portals is widened to all data; what an open data service can do is no longer rated.',
      },
    },
    {
      number: 19,
      was: 28,
      relation: 'intersects',
      note: {
        id: 'Pelayanan pengguna kini berdiri sendiri, dengan SLA dan keterhubungan nasional; pengoperasian layanan tidak termasuk.',
        en: 'Support of users now stands alone, with SLAs and a national link; operating the services is not part of it.',
      },
    },
    {
      number: 20,
      was: 42,
      relation: 'intersects',
      note: {
        id: 'Suara pengguna kini ditanyakan sebagai umpan balik dan kepuasan atas layanan digital, bukan fungsi layanan pengaduan.',
        en: 'Users’ voices are now asked about as feedback on digital services and satisfaction with them, not what a complaint service can do.',
      },
    },
  ],
  // Internal policies, of which no criterion asks any more, and the management of risk, assets, knowledge and change: a
  // secondary source puts these four under indicator 2, but no criterion that was read names them.
  dropped: [1, 2, 4, 5, 6, 7, 9, 21, 24, 26, 27],
})
