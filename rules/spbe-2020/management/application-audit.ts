import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 30,
  capability: 'process',
  name: { id: 'Tingkat Kematangan Pelaksanaan Audit Aplikasi SPBE', en: 'Maturity of the conduct of SPBE application audits' },
  label: { id: 'Audit aplikasi SPBE', en: 'SPBE application audit' },
  question: { id: 'Apakah instansi melaksanakan audit aplikasi SPBE?', en: 'Does the agency carry out SPBE application audits?' },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Audit belum dilaksanakan, atau tanpa perencanaan berkesinambungan.',
          en: 'No audit is carried out, or without continuous planning.',
        },
      ],
      evidence: [{ id: 'Rancangan pelaksanaan audit', en: 'A draft of how to audit' }],
      lift: {
        id: 'Daftarkan aplikasi yang akan diaudit, jadwalkan auditnya sekurang-kurangnya sekali dalam dua tahun, dan cantumkan jadwal tersebut dalam peta rencana SPBE.',
        en: 'List the applications to audit, schedule each at least once in two years, and enter that schedule in the SPBE roadmap.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Audit mengikuti perencanaan berkesinambungan, belum berpedoman.',
          en: 'Audits follow continuous planning, without a guideline yet.',
        },
      ],
      evidence: [{ id: 'Rencana audit dalam peta rencana', en: 'Audit plans in the roadmap' }],
      lift: {
        id: 'Pilih standar atau pedoman audit aplikasi, tugaskan auditor TIK internal memeriksa seluruh hal pokok teknis, dan susun laporannya.',
        en: 'Choose a standard or guideline for application audits, have internal ICT auditors examine all technical matters, and write the report.',
      },
    },
    {
      level: 3,
      criteria: [{ id: 'Audit mengikuti pedoman, oleh auditor internal.', en: 'Audits follow the guideline, by internal auditors.' }],
      evidence: [{ id: 'Laporan audit internal atas seluruh hal teknis', en: 'Internal audit reports on all technical matters' }],
      lift: {
        id: 'Serahkan audit aplikasi kepada auditor TIK eksternal bersertifikat, lalu bahas laporannya bersama pengelola aplikasi untuk menyusun rekomendasi.',
        en: 'Entrust application audits to a certified external ICT auditor, and discuss the report with application owners to agree on recommendations.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Audit dilaksanakan auditor TIK eksternal yang bersertifikat.',
          en: 'Audits are carried out by certified external ICT auditors.',
        },
      ],
      evidence: [
        {
          id: 'Laporan auditor eksternal bersertifikat; audit paling jarang tiap dua tahun',
          en: 'A report by a certified external auditor; audits at least every two years',
        },
      ],
      lift: {
        id: 'Perbaiki aplikasi menurut temuan auditor, uji kembali fungsi yang diperbaiki, dan simpan dokumentasi versi lama serta versi barunya.',
        en: 'Fix applications according to the auditor’s findings, test the repaired functions again, and keep documentation of the old and new versions.',
      },
    },
    {
      level: 5,
      criteria: [{ id: 'Hasil audit ditindaklanjuti dengan perbaikan.', en: 'Findings have been followed up with improvements.' }],
      evidence: [{ id: 'Rekomendasi audit dan bukti tindak lanjutnya', en: 'Audit recommendations and proof of follow-up' }],
    },
  ],
  cites: [annex(30), guide(119)],
})
