import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Lebar pita dihitung, kantor masih memakai paket data pribadi',
      en: 'Bandwidth is worked out, the office still uses private mobile data',
    },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'Kantor induk tersambung, seluruh UPT belum', en: 'The main office is connected, its branches are not' },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Sambungan UPT cukup cepat, jaringan intra belum masuk',
      en: 'Branches are fast enough, the intra network has not arrived',
    },
    met: '2 + 3.1',
    gives: '2',
  },
  {
    name: { id: 'Kantor induk dan hampir semua UPT tersambung', en: 'The main office and nearly all branches are connected' },
    met: '3',
    gives: '3',
  },
  {
    name: { id: 'Semua lokasi tersambung, tanpa jalur cadangan', en: 'All places are connected, without a backup line' },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: { id: 'Jalur cadangan mengambil alih saat serat optik putus', en: 'The backup line takes over when the fibre is cut' },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Jalur cadangan siap, kantor induk di luar jaringan intra',
      en: 'A backup line is ready, the main office is off the intra network',
    },
    met: '4 - 3.2',
    gives: '2',
  },
])
