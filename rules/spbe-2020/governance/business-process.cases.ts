import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Peta proses bisnis disusun tanpa mengikuti pedoman',
      en: 'The business processes were mapped without following the guideline',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Peta proses bisnis memenuhi standar, prosesnya belum diperbaiki',
      en: 'The process map meets the standard, but no process was improved',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Alur perizinan dipersingkat, tetapi masih dijalankan secara manual',
      en: 'The licensing process was shortened, but still runs on paper',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Alur perizinan hasil inovasi berjalan dalam aplikasi, belum dievaluasi',
      en: 'The new licensing process runs in an application, not yet evaluated',
    },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: {
      id: 'Proses hasil inovasi berjalan dalam aplikasi dan direviu berkala',
      en: 'The innovated process runs in an application and is reviewed periodically',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Aplikasi beserta prosesnya disempurnakan menurut hasil reviu',
      en: 'The application and its process were refined as the review advised',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Aplikasi inovatif berjalan dan direviu, peta prosesnya belum memenuhi standar',
      en: 'An innovative application runs and is reviewed, but the process map is below standard',
    },
    met: '4 - 2.1',
    gives: '1',
  },
])
