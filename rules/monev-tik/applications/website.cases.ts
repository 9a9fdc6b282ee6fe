import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Informasi publik didaftar, unit belum memiliki situs', en: 'Public information is listed, the unit has no site' },
    met: '1',
    gives: '1',
  },
  { name: { id: 'Situs memuat profil dan alamat kantor saja', en: 'The site has only a profile and an address' }, met: '2', gives: '2' },
  {
    name: {
      id: 'Informasi hampir lengkap, berita terakhir berumur setahun',
      en: 'Information is nearly complete, the last news is a year old',
    },
    met: '2 + 3.1',
    gives: '2',
  },
  { name: { id: 'Admin konten memperbarui halaman setiap minggu', en: 'A content editor updates pages every week' }, met: '3', gives: '3' },
  {
    name: { id: 'Informasi lengkap, pembaca layar tidak dapat membacanya', en: 'Information is complete, screen readers cannot read it' },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: { id: 'Situs ramah disabilitas dan menjawab dalam sehari', en: 'The site is accessible and answers within a day' },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Situs lulus uji dan mutakhir, admin konten tidak ditunjuk',
      en: 'The site passes tests and is current, no editor is appointed',
    },
    met: '4 - 3.2',
    gives: '2',
  },
])
