import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Kebijakan jaringan intra masih sebatas notulensi rapat penyusunan',
      en: 'The intra-network policy exists only as minutes of drafting meetings',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Rancangan mengatur jaringan bagi beberapa unit, belum ditetapkan',
      en: 'A draft governs the network for a few units, but is not enacted',
    },
    met: '1 + 2.2',
    gives: '1',
  },
  {
    name: {
      id: 'Keputusan jaringan intra hanya mencakup unit di kantor pusat',
      en: 'The intra-network decision covers only units at headquarters',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Jaringan intra diatur bagi semua unit, interkoneksinya belum',
      en: 'The intra-network is governed for all units, interconnection is not',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Kebijakan jaringan rutin direviu tanpa ketentuan interkoneksi',
      en: 'The network policy is reviewed regularly, with no provision on interconnection',
    },
    met: '3 + 4.2',
    gives: '3',
  },
  {
    name: {
      id: 'Interkoneksi jaringan antarinstansi diatur dan kebijakannya dievaluasi berkala',
      en: 'Interconnecting networks with other agencies is governed and the policy evaluated periodically',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Ketentuan akses jaringan diperbarui sesuai saran laporan reviu',
      en: 'The rules on network access were renewed as the review report advised',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Rancangan kebijakan jaringan lengkap dan direviu, tanpa penetapan pimpinan',
      en: 'The draft network policy is complete and reviewed, but the head has not signed',
    },
    met: '4 - 2.1',
    gives: '1',
  },
])
