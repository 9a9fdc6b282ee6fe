import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Aplikasi pengawasan hanya memuat statistik jumlah temuan',
      en: 'The oversight application only shows the number of findings',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Auditor dapat mencari, mengunggah, dan mengunduh laporan pengawasan',
      en: 'Auditors can search, upload and download oversight reports',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Tindak lanjut temuan divalidasi dan disetujui dalam aplikasi, meskipun tanpa analitik',
      en: 'Follow-up is validated and approved in the application, though without analytics',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Aplikasi pengawasan mengambil data pegawai dan capaian kinerja otomatis',
      en: 'The oversight application draws on personnel and performance data automatically',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Aplikasi pengawasan disempurnakan setelah reviu kebutuhan auditor internal',
      en: 'The oversight application was refined after a review of auditors’ needs',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Pengawasan terhubung dengan data pegawai, laporannya tidak dapat diunduh',
      en: 'Oversight is linked with personnel data, reports cannot be downloaded',
    },
    met: '4 - 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Pengawasan terhubung dengan akuntabilitas kinerja, tindak lanjut disetujui secara manual',
      en: 'Oversight is linked with accountability, follow-up is approved by hand',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
