import { defineCases } from '../../define.ts'

export default defineCases([
  { name: { id: 'Instansi belum mulai menyusun rencana induk', en: 'The agency has not begun a master plan' }, met: '0', gives: '0' },
  {
    name: { id: 'Konsep rencana induk masih dibahas tim penyusun', en: 'The drafting team is still discussing the plan' },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'Rencana induk memuat visi, misi, dan peta jalan saja', en: 'The plan holds only vision, mission and roadmap' },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Rencana induk memuat visi, misi, peta jalan, dan seluruh arsitektur',
      en: 'The plan holds vision, mission, roadmap and all architectures',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Peta jalan konsisten diterapkan, tetapi pelaksanaannya tidak dievaluasi',
      en: 'The roadmap is applied consistently but never evaluated',
    },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: {
      id: 'Pelaksanaan dievaluasi berkala, tetapi peta jalan baru setahun diterapkan',
      en: 'The roadmap is evaluated periodically but applied for one year only',
    },
    met: '3 + 4.2',
    gives: '3',
  },
  {
    name: {
      id: 'Peta jalan diterapkan tiga tahun dalam rencana kerja dan dievaluasi berkala',
      en: 'Three years of work plans follow the roadmap, with evaluation',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Peta jalan dimutakhirkan setiap evaluasi menuntut perubahan',
      en: 'The roadmap is updated whenever evaluation calls for it',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Peta jalan dijalankan dan dimutakhirkan tanpa arsitektur keamanan',
      en: 'The roadmap runs and is updated, but security architecture is missing',
    },
    met: '5 - 3.1',
    gives: '2',
  },
])
