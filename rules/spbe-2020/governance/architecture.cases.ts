import { defineCases } from '../../define.ts'

export default defineCases([
  { name: { id: 'Dokumen arsitektur baru berupa konsep', en: 'The architecture document is only a draft' }, met: '1', gives: '1' },
  {
    name: { id: 'Dokumen tersedia, tetapi cakupannya belum diperiksa', en: 'The document exists, but its coverage has not been checked' },
    met: '1 + 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Arsitektur as-is baru menggambarkan domain aplikasi dan data',
      en: 'The as-is architecture so far describes the application and data domains',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Keenam domain lengkap, belum mengacu pada arsitektur nasional',
      en: 'All six domains are complete, but do not follow the national architecture',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Dokumen selaras dengan arsitektur nasional, reviu belum dilakukan',
      en: 'The document follows the national architecture, but was not reviewed',
    },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: {
      id: 'Arsitektur selaras secara nasional dan memiliki laporan reviu terbaru',
      en: 'The architecture follows the national one and has a recent review report',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Arsitektur to-be diberlakukan menurut rekomendasi reviu',
      en: 'A to-be architecture is in force as the review recommended',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Dokumen selaras dan direviu, domain keamanan masih kosong',
      en: 'The document is aligned and reviewed, but its security domain is empty',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
