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
    },
    {
      level: 3,
      criteria: [{ id: 'Audit mengikuti pedoman, oleh auditor internal.', en: 'Audits follow the guideline, by internal auditors.' }],
      evidence: [{ id: 'Laporan audit internal atas seluruh hal teknis', en: 'Internal audit reports on all technical matters' }],
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
    },
    {
      level: 5,
      criteria: [{ id: 'Hasil audit ditindaklanjuti dengan perbaikan.', en: 'Findings have been followed up with improvements.' }],
      evidence: [{ id: 'Rekomendasi audit dan bukti tindak lanjutnya', en: 'Audit recommendations and proof of follow-up' }],
    },
  ],
  cites: [annex(31), guide(123)],
})
