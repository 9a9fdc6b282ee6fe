import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Perizinan masih dilayani di loket dengan formulir kertas', en: 'Licences are still issued at the counter on paper' },
    met: '0',
    gives: '0',
  },
  {
    name: { id: 'Situs hanya mengumumkan syarat dan biaya perizinan', en: 'The site only announces requirements and fees' },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'Pemohon mengunduh formulir dan mengunggah berkas', en: 'Applicants download forms and upload papers' },
    met: '2',
    gives: '2',
  },
  {
    name: { id: 'Permohonan izin diproses dan diputuskan dalam sistem', en: 'Applications are processed and decided in the system' },
    met: '3',
    gives: '3',
  },
  {
    name: { id: 'Sistem perizinan terhubung dengan data kependudukan', en: 'The licensing system is connected with population data' },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Sistem dioptimalkan berkala dan waktu layanan terus berkurang',
      en: 'The system is optimised periodically and service times keep falling',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Izin diputuskan dalam sistem, tetapi berkas diserahkan di loket',
      en: 'Licences are decided in the system, but papers come over the counter',
    },
    met: '3 - 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Data kependudukan terhubung, tetapi izin diputuskan di atas kertas',
      en: 'Population data is connected, but decisions are made on paper',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
