import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Situs hanya memuat tata cara dan statistik pengaduan',
      en: 'The website only explains how to complain and counts complaints',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Pelapor dapat mencari pengaduan, mengunggah bukti, dan mengunduh tanggapan',
      en: 'People can search complaints, upload proof and download replies',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Pengaduan divalidasi dan diteruskan otomatis ke unit berwenang, analitiknya belum ada',
      en: 'Complaints are validated and routed automatically, there are no analytics yet',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Pengaduan diteruskan otomatis ke layanan pengaduan instansi lain',
      en: 'Complaints pass automatically to other agencies’ complaint services',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Alur tanggapan pengaduan diperbaiki setelah reviu kebutuhan masyarakat',
      en: 'The reply workflow was improved after a review of people’s needs',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Pengaduan tersambung antarinstansi, tetapi pelapor tidak dapat mengunggah bukti',
      en: 'Complaints are linked between agencies, but proof cannot be uploaded',
    },
    met: '4 - 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Layanan pengaduan diperbaiki setelah reviu, belum tersambung antarinstansi',
      en: 'The complaint service was improved after a review, no agency is linked',
    },
    met: '5 - 4.1',
    gives: '3',
  },
])
