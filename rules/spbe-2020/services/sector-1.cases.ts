import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Laman perizinan hanya memuat syarat dan tata cara', en: 'The licensing website only lists requirements and procedures' },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Pemohon dapat mencari syarat serta mengunggah dan mengunduh berkas izin',
      en: 'Applicants can search requirements, and upload and download licence files',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Permohonan izin divalidasi dan disetujui otomatis, analitiknya belum tersedia',
      en: 'Licences are validated and approved automatically, analytics are missing',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Perizinan terhubung dengan kependudukan melalui Mal Pelayanan Publik Digital',
      en: 'Licensing is linked with the civil registry through the Digital Public Service Mall',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Layanan perizinan diperbaiki setelah reviu dan masuk portal terpadu',
      en: 'Licensing was improved after a review and joined the single portal',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Perizinan terhubung dengan kependudukan, tetapi berkas tidak dapat diunggah',
      en: 'Licensing is linked with the civil registry, but files cannot be uploaded',
    },
    met: '4 - 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Perizinan terhubung dengan instansi lain, tetapi izin disetujui secara manual',
      en: 'Licensing is linked with other agencies, but licences are approved by hand',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
