import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Pelanggaran dilaporkan lisan kepada atasan', en: 'Violations are reported to a superior by word of mouth' },
    met: '0',
    gives: '0',
  },
  {
    name: { id: 'WBS sekadar menampung informasi dari pelapor', en: 'WBS merely takes in information from whistle-blowers' },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'Pelapor mencari informasi dan mengisi laporan dalam WBS', en: 'Whistle-blowers find information and file reports in WBS' },
    met: '2',
    gives: '2',
  },
  {
    name: { id: 'Pelapor mengikuti kemajuan dan penyelesaian laporannya', en: 'Whistle-blowers follow progress and resolution' },
    met: '3',
    gives: '3',
  },
  {
    name: { id: 'WBS terhubung dengan layanan manajemen kinerja', en: 'WBS is connected with performance management' },
    met: '4',
    gives: '4',
  },
  {
    name: { id: 'Pengamanan dan alur WBS terus diperbarui sesuai kebutuhan', en: 'Security and handling in WBS are updated continually' },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Kemajuan laporan diberitahukan, tetapi laporan masih diketik petugas',
      en: 'Whistle-blowers learn of progress, but staff type in their reports',
    },
    met: '3 - 2.1',
    gives: '1',
  },
  {
    name: { id: 'WBS sering disempurnakan, tetapi tetap berdiri sendiri', en: 'WBS is often refined but still stands alone' },
    met: '5 - 4.1',
    gives: '3',
  },
])
