import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 30,
  capability: 'service',
  name: { id: 'Layanan Manajemen Kinerja', en: 'Performance management service' },
  label: { id: 'Layanan manajemen kinerja', en: 'Performance management service' },
  question: { id: 'Apakah instansi memiliki sistem manajemen kinerja?', en: 'Does the agency have a performance management system?' },
  levels: [
    {
      level: 0,
      criteria: [{ id: 'Tidak ada sistem manajemen kinerja.', en: 'There is no such system.' }],
      evidence: [],
      lift: {
        id: 'Sediakan sistem kinerja yang menampilkan indikator dan target setiap unit kepada pegawai.',
        en: 'Provide a performance system that shows staff the indicators and targets of each unit.',
      },
    },
    {
      level: 1,
      criteria: [
        {
          id: 'Sistem menyebarkan informasi satu arah, seperti indikator dan target kinerja.',
          en: 'It gives one-way information such as performance indicators and targets.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Tambahkan fitur mencari informasi, mengunggah kemajuan kinerja, dan menampilkan persentase kemajuannya.',
        en: 'Add features for finding information, uploading progress and showing it as a percentage.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Pengguna dapat mencari informasi, mengunggah kemajuan, dan melihat persentasenya.',
          en: 'Users can search for information, upload progress and see its percentage.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Terapkan persetujuan atasan dan validasi kinerja di dalam sistem, lalu beri tahu unit tentang hasilnya.',
        en: 'Apply approval by superiors and validation of performance in the system, and notify units of the outcome.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Sistem menanggapi pengguna dengan persetujuan atasan dan validasi kinerja.',
          en: 'It responds to users with approval by superiors and validation of performance.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Integrasikan sistem kinerja dengan layanan penganggaran, monitoring dan evaluasi, atau musrenbang agar capaian terkait dengan rencana dan anggaran.',
        en: 'Integrate the performance system with budgeting, monitoring or participatory planning so that results relate to plans and budgets.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Layanan terintegrasi dengan layanan lain, seperti penganggaran, monev, dan musrenbang.',
          en: 'It is integrated with other services, such as budgeting, monitoring and participatory planning.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Ubah sistem kinerja secara berkala mengikuti sasaran baru, masukan pengguna, dan teknologi, dengan daftar perbaikan yang terdokumentasi.',
        en: 'Change the performance system periodically with new objectives, users’ feedback and technology, and document the list of improvements.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Sistem terus ditingkatkan mengikuti perubahan lingkungan, teknologi, dan kebutuhan.',
          en: 'The system keeps improving as environment, technology and needs change.',
        },
      ],
      evidence: [],
    },
  ],
  cites: [questionnaire(30)],
})
