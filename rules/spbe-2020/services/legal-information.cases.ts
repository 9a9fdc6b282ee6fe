import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Laman JDIH hanya menampilkan statistik produk hukum', en: 'The JDIH website only shows statistics of legal documents' },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Produk hukum dapat dicari dan diunduh serta diunggah pengelola JDIH',
      en: 'Legal documents can be searched and downloaded, and uploaded by JDIH staff',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Produk hukum diverifikasi dan disetujui dalam aplikasi, aksesnya dianalisis',
      en: 'Legal documents are verified and approved in the application, access is analysed',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'JDIH bertukar data produk hukum dengan JDIH instansi lain',
      en: 'The JDIH exchanges legal documents with those of other agencies',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Fitur pencarian JDIH diperbaiki setelah reviu kebutuhan masyarakat',
      en: 'The JDIH search was improved after a review of people’s needs',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'JDIH terhubung dengan instansi lain, verifikasi produk hukum masih manual',
      en: 'The JDIH is linked with other agencies, legal documents are verified by hand',
    },
    met: '4 - 3.1',
    gives: '2',
  },
  {
    name: {
      id: 'JDIH diperbaiki setelah reviu, tetapi tidak bertukar data',
      en: 'The JDIH was improved after a review but exchanges no data',
    },
    met: '5 - 4.1',
    gives: '3',
  },
])
