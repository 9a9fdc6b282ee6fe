import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 25,
  capability: 'process',
  name: {
    id: 'Tingkat Kematangan Penerapan Kompetensi Sumber Daya Manusia',
    en: 'Maturity of the application of human resource competence',
  },
  label: { id: 'Kompetensi sumber daya manusia', en: 'Human resource competence' },
  question: {
    id: 'Apakah instansi memenuhi kompetensi sumber daya manusia di bidang SPBE?',
    en: 'Does the agency meet the human resource competence that SPBE needs?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        { id: 'Pemenuhan kompetensi belum diupayakan, atau tanpa perencanaan.', en: 'Competence is not pursued, or without planning.' },
      ],
      evidence: [{ id: 'Catatan kegiatan peningkatan kompetensi', en: 'Records of competence activities' }],
      lift: {
        id: 'Petakan kebutuhan kompetensi SPBE setiap jabatan bersama unit kepegawaian, lalu susun rencana pemenuhannya dan cantumkan dalam peta rencana SPBE.',
        en: 'Map the SPBE competence that each post needs with the personnel unit, and put a plan to meet it in the SPBE roadmap.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Pemenuhan kompetensi mengikuti perencanaan, belum seluruhnya tercapai.',
          en: 'Competence is pursued as planned, not yet met in full.',
        },
      ],
      evidence: [{ id: 'Rencana pemenuhan kompetensi SDM SPBE', en: 'A plan for SPBE competence' }],
      lift: {
        id: 'Lengkapi keenam bidang kompetensi melalui pelatihan, sertifikasi, atau penempatan pegawai, dan kumpulkan sertifikat atau bukti kompetensi setiap bidang.',
        en: 'Complete all six fields of competence through training, certification or placement of staff, and collect certificates or other proof for each field.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Seluruh kompetensi terpenuhi: proses bisnis, arsitektur, data, keamanan, aplikasi, dan infrastruktur.',
          en: 'All competences are met: business process, architecture, data, security, applications and infrastructure.',
        },
      ],
      evidence: [{ id: 'Sertifikat atau bukti kompetensi tiap bidang', en: 'Certificates or proof of competence in each field' }],
      lift: {
        id: 'Nilai kompetensi pegawai SPBE terhadap persyaratan jabatannya, tingkatkan yang masih kurang, dan evaluasi pemenuhannya secara berkala dalam laporan reviu.',
        en: 'Assess SPBE staff against what their posts require, raise competence where it falls short, and evaluate its fulfilment in periodic review reports.',
      },
    },
    {
      level: 4,
      criteria: [
        { id: 'Kompetensi ditingkatkan dan dinilai.', en: 'Competence is raised and assessed.' },
        { id: 'Pemenuhannya direviu dan dievaluasi secara berkala.', en: 'Its fulfilment is reviewed and evaluated periodically.' },
      ],
      evidence: [
        { id: 'Hasil penilaian kompetensi', en: 'Results of competence assessments' },
        {
          id: 'Laporan reviu yang berumur kurang dari dua tahun, berisi masalah dan rekomendasi',
          en: 'A review report under two years old, with issues and recommendations',
        },
      ],
      lift: {
        id: 'Revisi rencana kompetensi sesuai hasil reviu, misalnya dengan menambah pelatihan keamanan atau tenaga arsitektur SPBE, dan dokumentasikan pelaksanaannya.',
        en: 'Revise the competence plan after the review, for instance with more security training or SPBE architecture staff, and document that it was done.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Perencanaan dan pemenuhan kompetensi diperbaiki sebagai tindak lanjut reviu.',
          en: 'Planning and fulfilment have been improved to follow up the review.',
        },
      ],
      evidence: [{ id: 'Rencana kompetensi yang diperbaiki', en: 'The improved competence plan' }],
    },
  ],
  cites: [annex(25), guide(100)],
})
