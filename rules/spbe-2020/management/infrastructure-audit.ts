import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 29,
  capability: 'process',
  name: { id: 'Tingkat Kematangan Pelaksanaan Audit Infrastruktur SPBE', en: 'Maturity of the conduct of SPBE infrastructure audits' },
  label: { id: 'Audit infrastruktur SPBE', en: 'SPBE infrastructure audit' },
  question: { id: 'Apakah instansi melaksanakan audit infrastruktur SPBE?', en: 'Does the agency carry out SPBE infrastructure audits?' },
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
        id: 'Cantumkan dalam peta rencana SPBE audit jaringan intra dan sistem penghubung layanan yang dilaksanakan sekurang-kurangnya sekali dalam dua tahun.',
        en: 'Enter in the SPBE roadmap audits of the intranet and the service bus, to be carried out at least once in two years.',
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
        id: 'Tugaskan auditor TIK internal mengaudit tata kelola, pengelolaan, fungsi, dan kinerja infrastruktur sesuai pedoman, lalu susun laporan auditnya.',
        en: 'Assign internal ICT auditors to audit the governance, management, function and performance of infrastructure by the guideline, and write up the report.',
      },
    },
    {
      level: 3,
      criteria: [{ id: 'Audit mengikuti pedoman, oleh auditor internal.', en: 'Audits follow the guideline, by internal auditors.' }],
      evidence: [{ id: 'Laporan audit internal atas seluruh hal teknis', en: 'Internal audit reports on all technical matters' }],
      lift: {
        id: 'Gunakan auditor TIK eksternal bersertifikat atau lembaga riset dan inovasi nasional untuk mengaudit infrastruktur, lalu evaluasi laporan auditnya.',
        en: 'Use a certified external ICT auditor or the national research and innovation agency to audit infrastructure, and evaluate the audit report.',
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
        id: 'Tindak lanjuti temuan dengan memperbaiki jaringan intra atau sistem penghubung layanan, lalu dokumentasikan infrastruktur sebelum dan sesudah perbaikan.',
        en: 'Act on findings by improving the intranet or the service bus, and document the infrastructure before and after the improvement.',
      },
    },
    {
      level: 5,
      criteria: [{ id: 'Hasil audit ditindaklanjuti dengan perbaikan.', en: 'Findings have been followed up with improvements.' }],
      evidence: [{ id: 'Rekomendasi audit dan bukti tindak lanjutnya', en: 'Audit recommendations and proof of follow-up' }],
    },
  ],
  cites: [annex(29), guide(116)],
})
