import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 26,
  capability: 'service',
  name: { id: 'Layanan Manajemen Kepegawaian', en: 'Personnel management service' },
  label: { id: 'Layanan manajemen kepegawaian', en: 'Personnel management service' },
  question: { id: 'Apakah instansi memiliki sistem manajemen kepegawaian?', en: 'Does the agency have a personnel management system?' },
  levels: [
    {
      level: 0,
      criteria: [{ id: 'Tidak ada sistem manajemen kepegawaian.', en: 'There is no such system.' }],
      evidence: [],
      lift: {
        id: 'Sediakan sistem yang menampilkan data pokok pegawai, seperti nomor pegawai, riwayat jabatan, dan riwayat pendidikan.',
        en: 'Provide a system that shows core staff records such as staff numbers, careers and education.',
      },
    },
    {
      level: 1,
      criteria: [
        {
          id: 'Sistem menyebarkan informasi satu arah, seperti nomor pegawai dan riwayat jabatan.',
          en: 'It gives one-way information such as staff numbers and careers.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Berikan akun kepada setiap pegawai agar dapat menelusuri informasi kepegawaian serta mengunduh data dirinya sendiri.',
        en: 'Give staff accounts for finding personnel information and downloading the documents of their own records.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Pengguna dapat mencari informasi dan mengunduh data diri.',
          en: 'Users can search for information and download their own records.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Bangun alur persetujuan elektronik untuk kenaikan pangkat, cuti, dan dokumen pegawai, lengkap dengan status bagi pengusul.',
        en: 'Build electronic approval for promotions, leave and staff documents, with the status shown to whoever applied.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Sistem menanggapi pengguna, seperti persetujuan kenaikan pangkat dan cuti.',
          en: 'It responds to users, such as approving promotions and leave.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Integrasikan sistem kepegawaian dengan layanan lain, seperti korespondensi, atau dengan BKN, dan simpan bukti sinkronisasi datanya.',
        en: 'Integrate the personnel system with other services, such as correspondence, or with the civil service agency, and keep proof of synchronisation.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Layanan terintegrasi dengan layanan lain atau instansi lain, seperti BKN.',
          en: 'It is integrated with other services or agencies, such as the civil service agency.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Sesuaikan sistem kepegawaian secara teratur dengan perubahan aturan ASN, teknologi, dan masukan pegawai melalui rencana pengembangan.',
        en: 'Adapt the personnel system regularly to changes in civil service rules, technology and staff feedback by a development plan.',
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
  cites: [questionnaire(26)],
})
