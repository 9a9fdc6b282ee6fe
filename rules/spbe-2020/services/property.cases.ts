import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Aplikasi hanya menampilkan rekapitulasi barang milik negara/daerah',
      en: 'The application only shows a summary of property',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Pengurus barang dapat mencari, mengunggah, dan mengunduh daftar inventaris',
      en: 'Property officers can search, upload and download inventories',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Usulan penghapusan barang divalidasi otomatis dan nilainya dianalisis',
      en: 'Write-offs are validated automatically and values analysed',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Hasil pengadaan langsung tercatat otomatis sebagai barang milik instansi',
      en: 'What is procured is recorded as property automatically',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Pencatatan barang memakai pemindai kode setelah reviu teknologi',
      en: 'Property is recorded with code scanners after a review of technology',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Data barang terhubung dengan keuangan, persetujuan penghapusan masih manual',
      en: 'Property is linked with finance, write-offs are approved by hand',
    },
    met: '4 - 3.1',
    gives: '2',
  },
  {
    name: {
      id: 'Aplikasi barang terintegrasi dan diperbaiki, dokumennya tidak dapat diunduh',
      en: 'The property application is integrated and improved, documents cannot be downloaded',
    },
    met: '5 - 2.1',
    gives: '1',
  },
])
