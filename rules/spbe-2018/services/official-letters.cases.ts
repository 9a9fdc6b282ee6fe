import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Surat dan disposisi beredar dalam map kertas', en: 'Letters and dispositions circulate in paper folders' },
    met: '0',
    gives: '0',
  },
  {
    name: { id: 'Undangan dan surat resmi hanya ditampilkan di portal pegawai', en: 'Invitations and letters are only shown on a portal' },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'Pegawai mengunggah, mencari, dan mengunduh surat dalam sistem', en: 'Staff upload, search for and download letters' },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Surat disetujui, ditandatangani digital, dan dikirim lewat sistem',
      en: 'Letters are approved, signed and delivered in the system',
    },
    met: '3',
    gives: '3',
  },
  {
    name: { id: 'Persuratan terhubung dengan layanan kepegawaian instansi', en: 'Letters are connected with the personnel service' },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Sistem persuratan rutin disempurnakan dari masukan pengguna',
      en: 'The letter system is refined regularly on users’ feedback',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Tanda tangan digital berjalan, tetapi surat tidak dapat dicari',
      en: 'Digital signing works, but letters cannot be searched',
    },
    met: '3 - 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Sistem terhubung ke instansi lain, tetapi persetujuan masih manual',
      en: 'The system reaches another agency, but approval is manual',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
