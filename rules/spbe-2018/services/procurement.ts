import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 31,
  capability: 'service',
  name: { id: 'Layanan Pengadaan', en: 'Electronic procurement service' },
  label: { id: 'Layanan pengadaan', en: 'Procurement service' },
  question: { id: 'Apakah instansi memiliki sistem pengadaan elektronik?', en: 'Does the agency have an electronic procurement system?' },
  levels: [
    {
      level: 0,
      criteria: [{ id: 'Tidak ada sistem pengadaan elektronik.', en: 'There is no such system.' }],
      evidence: [],
      lift: {
        id: 'Gunakan sistem pengadaan elektronik untuk mengumumkan paket lelang beserta jadwalnya kepada calon penyedia.',
        en: 'Use an electronic procurement system to announce tenders and their schedules to possible suppliers.',
      },
    },
    {
      level: 1,
      criteria: [
        {
          id: 'Sistem menyebarkan informasi satu arah, seperti daftar lelang.',
          en: 'It gives one-way information such as lists of tenders.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Buka fitur pencarian, unggah dan unduh dokumen, serta pengisian data pengadaan bagi petugas dan penyedia.',
        en: 'Let procurement staff and suppliers search, upload and download documents, and enter procurement data.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Pengguna dapat mencari informasi, bertukar dokumen, dan memasukkan data pengadaan.',
          en: 'Users can search for information, exchange documents and enter procurement data.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Jalankan persetujuan, validasi tahapan, dan verifikasi penyedia dalam sistem, dengan pemberitahuan kepada pihak terkait.',
        en: 'Run approval, validation of steps and verification of suppliers in the system, and notify those concerned.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Sistem menanggapi pengguna dengan persetujuan, validasi, dan verifikasi penyedia.',
          en: 'It responds to users with approval, validation and verification of suppliers.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Hubungkan sistem pengadaan dengan penganggaran dan keuangan, atau dengan layanan instansi lain, mulai dari data paket.',
        en: 'Connect the procurement system with budgeting and finance, or with another agency’s service, starting from package data.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Layanan terintegrasi dengan penganggaran dan keuangan, atau instansi lain.',
          en: 'It is integrated with budgeting and finance, or other agencies.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Tingkatkan sistem pengadaan secara berkala menurut masukan penyedia, perubahan aturan, dan teknologi, serta simpan catatan pembaruannya.',
        en: 'Improve the procurement system periodically on suppliers’ feedback, changed rules and technology, and keep a log of updates.',
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
  cites: [questionnaire(31)],
})
