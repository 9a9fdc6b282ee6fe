import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 12,
  capability: 'process',
  name: { id: 'Tingkat Kematangan Peta Rencana SPBE Instansi Pusat/Pemerintah Daerah', en: 'Maturity of the SPBE roadmap of the agency' },
  label: { id: 'Peta Rencana SPBE', en: 'SPBE roadmap' },
  question: { id: 'Apakah instansi memiliki dokumen Peta Rencana SPBE?', en: 'Does the agency have an SPBE roadmap document?' },
  levels: [
    {
      level: 1,
      criteria: [
        { id: 'Dokumen peta rencana belum ada atau baru berupa konsep.', en: 'No roadmap document exists, or only a draft of it.' },
      ],
      evidence: [{ id: 'Rancangan peta rencana; notulensi penyusunannya', en: 'A draft roadmap; minutes of its drafting' }],
      lift: {
        id: 'Selesaikan dan tetapkan dokumen Peta Rencana SPBE secara formal, dimulai dari muatan yang sudah disepakati.',
        en: 'Complete and formally adopt the SPBE roadmap document, starting with the contents already agreed.',
      },
    },
    {
      level: 2,
      criteria: [
        { id: 'Dokumen peta rencana telah tersedia.', en: 'The roadmap document exists.' },
        { id: 'Muatan peta rencana dicakup sebagian.', en: 'It covers part of what a roadmap contains.' },
      ],
      evidence: [{ id: 'Peta rencana formal yang memuat sebagian isi', en: 'A formal roadmap with part of its contents' }],
      lift: {
        id: 'Tambahkan program bagi muatan yang belum ada hingga tata kelola, manajemen, layanan, infrastruktur, aplikasi, keamanan, dan audit tercakup.',
        en: 'Add programmes for missing parts until governance, management, services, infrastructure, applications, security and audit are all included.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Seluruh muatan dicakup: tata kelola, manajemen, layanan, infrastruktur, aplikasi, keamanan, dan audit.',
          en: 'It covers everything: governance, management, services, infrastructure, applications, security and audit.',
        },
      ],
      evidence: [{ id: 'Peta rencana formal yang memuat seluruh isi', en: 'A formal roadmap with all of its contents' }],
      lift: {
        id: 'Cantumkan program peta rencana dalam rencana kerja dan anggaran tiga tahun berturut-turut, serta reviu dokumennya secara berkala.',
        en: 'Put the roadmap’s programmes into the work plans and budgets of three consecutive years, and review the document periodically.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Peta rencana diterapkan konsisten dalam rencana kerja dan anggaran tiga tahun terakhir.',
          en: 'It has been applied consistently in the work plans and budgets of the last three years.',
        },
        { id: 'Dokumen direviu dan dievaluasi secara berkala.', en: 'The document is reviewed and evaluated periodically.' },
      ],
      evidence: [
        { id: 'Rencana kerja dan anggaran tiga tahun yang sejalan', en: 'Work plans and budgets of three years that agree with it' },
        {
          id: 'Laporan reviu yang berumur kurang dari dua tahun, berisi masalah dan rekomendasi',
          en: 'A review report under two years old, with issues and recommendations',
        },
      ],
      lift: {
        id: 'Mutakhirkan peta rencana sesuai rekomendasi reviu dan tetapkan kembali, dengan versi sebelumnya sebagai pembanding.',
        en: 'Update the roadmap as the review recommends and adopt it anew, keeping the previous version for comparison.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Dokumen dimutakhirkan sebagai tindak lanjut reviu dan evaluasi.',
          en: 'The document has been updated to follow up the review and evaluation.',
        },
      ],
      evidence: [{ id: 'Peta rencana yang telah dimutakhirkan', en: 'The updated roadmap' }],
    },
  ],
  cites: [annex(12), guide(53)],
})
