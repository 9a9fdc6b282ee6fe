import { decimal, defineIndicator } from '../../define.ts'
import { module } from '../sources.ts'

export default defineIndicator({
  number: 9,
  capability: 'maturity',
  rating: decimal,
  name: {
    id: 'Tingkat Kematangan Pelaksanaan Audit Keamanan Pemdi dan Teknologi Pemdi',
    en: 'Maturity of audits of digital government security and technology',
  },
  label: { id: 'Audit keamanan dan teknologi', en: 'Security and technology audit' },
  question: {
    id: 'Apakah keamanan dan teknologi Pemdi diaudit, dan hasilnya ditindaklanjuti?',
    en: 'Are the security and technology of digital government audited, and the results followed up?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        { id: 'Tim audit telah dibentuk.', en: 'An audit team has been set up.' },
        { id: 'Perencanaan audit telah disusun.', en: 'Audit planning has been drawn up.' },
      ],
      evidence: [
        {
          id: 'Penetapan tim audit oleh Koordinator Pemdi',
          en: "The digital government coordinator's decision that appoints the audit team",
        },
        { id: 'Dokumen perencanaan audit', en: 'An audit plan' },
      ],
      lift: {
        id: 'Laksanakan audit internal keamanan dan teknologi Pemdi pada sejumlah layanan sesuai rencana, lalu terbitkan laporan hasilnya.',
        en: 'Carry out internal audits of security and technology for several services as planned, and issue a report.',
      },
    },
    {
      level: 2,
      criteria: [
        { id: 'Audit internal keamanan Pemdi dilaksanakan pada sebagian layanan.', en: 'Internal security audits cover some services.' },
        { id: 'Audit internal teknologi Pemdi dilaksanakan pada sebagian layanan.', en: 'Internal technology audits cover some services.' },
      ],
      evidence: [
        {
          id: 'Laporan hasil audit internal keamanan dan teknologi Pemdi',
          en: 'A report on the internal audit of security and technology',
        },
      ],
      lift: {
        id: 'Laksanakan audit internal atas layanan digital instansi, perbaiki setiap temuan, dan simpan bukti pelaksanaan perbaikannya.',
        en: "Carry out the internal audit of the agency's digital services, remedy each finding, and keep proof of the remedies.",
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Audit internal atas layanan digital instansi telah dilaksanakan.',
          en: "The internal audit of the agency's digital services has been carried out.",
        },
        { id: 'Hasil audit internal telah ditindaklanjuti.', en: 'The results of the internal audit have been followed up.' },
      ],
      evidence: [
        { id: 'Dokumentasi audit internal', en: 'Records of the internal audit' },
        { id: 'Bukti pelaksanaan perbaikan atas temuan audit internal', en: 'Proof that findings of the internal audit were remedied' },
      ],
      lift: {
        id: 'Minta auditor eksternal mengaudit keamanan dan teknologi layanan prioritas, dan dapatkan laporan hasil auditnya.',
        en: 'Have external auditors audit the security and technology of priority services, and obtain their report.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Audit eksternal layanan digital prioritas telah dilaksanakan.',
          en: 'An external audit of priority digital services has been carried out.',
        },
      ],
      evidence: [
        {
          id: 'Laporan hasil audit eksternal keamanan dan teknologi Pemdi',
          en: 'A report on the external audit of security and technology',
        },
      ],
      lift: {
        id: 'Selesaikan tindak lanjut semua temuan audit eksternal dan laporkan status penyelesaiannya kepada Koordinator Pemdi.',
        en: 'Complete the follow-up to all findings of the external audit and report their status to the digital government coordinator.',
      },
    },
    {
      level: 5,
      criteria: [{ id: 'Hasil audit eksternal telah ditindaklanjuti.', en: 'The results of the external audit have been followed up.' }],
      evidence: [{ id: 'Laporan tindak lanjut audit eksternal', en: 'A follow-up report on the external audit' }],
    },
  ],
  cites: [module(9)],
})
