import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 31,
  capability: 'process',
  name: { id: 'Tingkat Kematangan Pelaksanaan Audit Keamanan SPBE', en: 'Maturity of the conduct of SPBE security audits' },
  label: { id: 'Audit keamanan SPBE', en: 'SPBE security audit' },
  question: { id: 'Apakah instansi melaksanakan audit keamanan SPBE?', en: 'Does the agency carry out SPBE security audits?' },
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
        id: 'Rencanakan audit keamanan aplikasi dan infrastruktur secara berulang, sekurang-kurangnya sekali dalam dua tahun, dan tuangkan dalam peta rencana SPBE.',
        en: 'Plan recurring security audits of applications and infrastructure, at least once in two years, and set them out in the SPBE roadmap.',
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
        id: 'Laksanakan audit keamanan menurut pedoman oleh auditor internal, mencakup seluruh hal pokok teknis pada aplikasi dan infrastruktur, beserta laporannya.',
        en: 'Have internal auditors carry out security audits by the guideline, covering all technical matters of applications and infrastructure, with a report.',
      },
    },
    {
      level: 3,
      criteria: [{ id: 'Audit mengikuti pedoman, oleh auditor internal.', en: 'Audits follow the guideline, by internal auditors.' }],
      evidence: [{ id: 'Laporan audit internal atas seluruh hal teknis', en: 'Internal audit reports on all technical matters' }],
      lift: {
        id: 'Libatkan auditor keamanan informasi eksternal bersertifikat atau lembaga pemerintah di bidang keamanan siber, lalu evaluasi laporan auditnya bersama unit teknis.',
        en: 'Engage certified external information security auditors or the government’s cyber security agency, and evaluate the audit report with the technical units.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Audit dilaksanakan auditor keamanan informasi eksternal yang bersertifikat.',
          en: 'Audits are carried out by certified external information security auditors.',
        },
      ],
      evidence: [
        {
          id: 'Laporan auditor eksternal bersertifikat; audit paling jarang tiap dua tahun',
          en: 'A report by a certified external auditor; audits at least every two years',
        },
      ],
      lift: {
        id: 'Tutup setiap celah keamanan yang ditemukan, verifikasi hasilnya, dan lampirkan bukti perbaikan pada daftar rekomendasi audit.',
        en: 'Close every security gap that was found, verify the result, and attach proof of the fix to the list of audit recommendations.',
      },
    },
    {
      level: 5,
      criteria: [{ id: 'Hasil audit ditindaklanjuti dengan perbaikan.', en: 'Findings have been followed up with improvements.' }],
      evidence: [{ id: 'Rekomendasi audit dan bukti tindak lanjutnya', en: 'Audit recommendations and proof of follow-up' }],
    },
  ],
  cites: [annex(31), guide(123)],
})
