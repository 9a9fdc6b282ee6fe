import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Pengaduan warga ditangani tanpa kebijakan tentang sistemnya', en: 'Complaints are handled with no policy on the system' },
    met: '0',
    gives: '0',
  },
  {
    name: {
      id: 'Konsep kebijakan pengaduan publik menunggu masukan unit layanan',
      en: 'The draft complaint policy awaits comments of service units',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Kebijakan pengaduan ditetapkan tanpa mengatur saluran maupun prosedur',
      en: 'The enacted policy governs no channel or procedure',
    },
    met: '1 + 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Kebijakan mengatur penerimaan laporan, belum penyelesaiannya',
      en: 'The policy covers receiving complaints, not resolving them',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Kebijakan mengatur pengaduan dari penerimaan sampai pelaporan',
      en: 'The policy covers complaints from receipt to reporting',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Kebijakan mengatur penerusan pengaduan ke aplikasi kinerja',
      en: 'The policy governs passing complaints to the performance application',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Kebijakan dievaluasi berkala berdasarkan pola laporan warga',
      en: 'The policy is evaluated periodically from patterns in complaints',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Integrasi aplikasi pengaduan diatur, tetapi verifikasi laporan belum',
      en: 'Integration is governed, but verifying complaints is not',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
