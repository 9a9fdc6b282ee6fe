import { defineIndicator } from '../../define.ts'
import { proposal } from '../sources.ts'

export default defineIndicator({
  number: 12,
  capability: 'fulfilment',
  name: { id: 'Situs web / kanal informasi', en: 'Web site / information channel' },
  label: { id: 'Situs web', en: 'Website' },
  question: {
    id: 'Apakah situs web dan kanal informasi unit lengkap, mutakhir, dan mudah diakses?',
    en: 'Are the unit’s website and channels complete, up to date and accessible?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        { id: 'Informasi yang wajib diumumkan unit telah didaftar.', en: 'The information that the unit must publish has been listed.' },
      ],
      evidence: [{ id: 'Daftar informasi publik unit', en: 'A list of the unit’s public information' }],
      lift: {
        id: 'Bangun halaman resmi pada domain pemerintah dan muat profil, alamat, serta jenis layanan unit.',
        en: 'Open an official page on a government domain, with the unit’s profile, address and services.',
      },
    },
    {
      level: 2,
      criteria: [
        { id: 'Sebagian informasi publik dimuat pada situs web resmi.', en: 'Some public information is on an official website.' },
      ],
      evidence: [{ id: 'Alamat situs web pada domain pemerintah', en: 'The address of a website on a government domain' }],
      lift: {
        id: 'Muat sebagian besar informasi publik, tetapkan admin konten, dan perbarui halaman sekurang-kurangnya setiap bulan.',
        en: 'Publish most public information, appoint a content editor, and update pages at least once a month.',
      },
    },
    {
      level: 3,
      criteria: [
        { id: 'Sebagian besar informasi publik dimuat pada situs web.', en: 'Most public information is on the website.' },
        { id: 'Isi situs diperbarui secara rutin oleh admin yang ditunjuk.', en: 'An appointed editor updates the site regularly.' },
      ],
      evidence: [
        { id: 'Surat tugas admin konten', en: 'The letter that appoints the content editor' },
        { id: 'Riwayat pembaruan halaman', en: 'The history of page updates' },
      ],
      lift: {
        id: 'Lengkapi informasi yang tersisa, uji aksesibilitas bagi penyandang disabilitas, dan jawab pertanyaan pengunjung sesuai target waktu.',
        en: 'Complete what is missing, test accessibility for people with disabilities, and answer visitors within a set time.',
      },
    },
    {
      level: 4,
      criteria: [
        { id: 'Seluruh informasi publik dimuat dan mutakhir.', en: 'All public information is published and up to date.' },
        {
          id: 'Situs lulus uji aksesibilitas dan pertanyaan pengunjung terjawab.',
          en: 'The site passes an accessibility test, and visitors’ questions are answered.',
        },
      ],
      evidence: [
        { id: 'Laporan uji aksesibilitas situs web', en: 'The report of an accessibility test' },
        { id: 'Rekapitulasi pertanyaan dan waktu jawabannya', en: 'A table of questions and response times' },
      ],
    },
  ],
  cites: [proposal(12)],
})
