import { defineCases } from '../../define.ts'

export default defineCases([
  { name: { id: 'Belum ada aturan mengenai Rencana Induk SPBE', en: 'No rule on the SPBE master plan exists yet' }, met: '0', gives: '0' },
  {
    name: { id: 'Rancangan peraturan rencana induk masih diharmonisasi', en: 'The draft master plan regulation is being harmonised' },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Peraturan terbit tanpa menguraikan muatan rencana induk',
      en: 'A regulation was issued without stating the plan’s contents',
    },
    met: '1 + 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Peraturan mengatur visi, misi, dan peta jalan tanpa arsitektur',
      en: 'The regulation governs vision, mission and roadmap, not architecture',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Peraturan mengatur visi, misi, arsitektur, dan peta jalan',
      en: 'The regulation governs vision, mission, architecture and roadmap',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Peraturan juga mengatur integrasi SPBE dengan kementerian',
      en: 'The regulation also governs SPBE integration with ministries',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Peraturan dievaluasi berkala dan disesuaikan dengan rencana pembangunan baru',
      en: 'The regulation is evaluated periodically and adapted to the new development plan',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Integrasi antarinstansi diatur, padahal arsitektur belum dimuat',
      en: 'Integration between agencies is governed, but architecture is missing',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
