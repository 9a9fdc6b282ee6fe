import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Setiap unit menyusun alur kerja tanpa pedoman bersama', en: 'Each unit draws workflows without common guidelines' },
    met: '0',
    gives: '0',
  },
  {
    name: { id: 'Konsep pedoman proses bisnis sedang dibahas antarunit', en: 'Units are still discussing draft guidelines' },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'Pedoman ditetapkan tanpa format maupun tata cara baku', en: 'Guidelines were enacted without standard formats or steps' },
    met: '1 + 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Pedoman yang berlaku membakukan cara menyusun peta proses',
      en: 'Enacted guidelines standardise how processes are drawn up',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Pedoman mengatur penyatuan proses antarunit di dalam instansi',
      en: 'The guidelines join processes across the agency’s units',
    },
    met: '3',
    gives: '3',
  },
  {
    name: { id: 'Pedoman mengatur alur kerja bersama instansi lain', en: 'The guidelines govern workflows with other agencies' },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Pedoman dinilai berkala dan diperbarui saat tugas instansi berubah',
      en: 'The guidelines are assessed periodically and updated as duties change',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Penyatuan proses diwajibkan, tetapi cara menyusunnya tidak dibakukan',
      en: 'Joining processes is required, but drawing them up is not standardised',
    },
    met: '3 - 2.2',
    gives: '1',
  },
  {
    name: {
      id: 'Pedoman rutin dievaluasi, tetapi alur antarinstansi belum diatur',
      en: 'The guidelines are evaluated regularly but ignore workflows between agencies',
    },
    met: '5 - 4.1',
    gives: '3',
  },
])
