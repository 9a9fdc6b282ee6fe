import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Rancangan keputusan tim koordinasi menunggu persetujuan sekretaris',
      en: 'The draft decision on the coordination team awaits the secretary’s approval',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Keputusan hanya memuat nama anggota tim tanpa uraian tugas',
      en: 'The decision lists the team’s members without their tasks',
    },
    met: '1 + 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Tugas tim terbatas pada unit yang memberi pelayanan publik',
      en: 'The team’s tasks are limited to units that serve the public',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Tugas tim menjangkau seluruh perangkat daerah, tidak instansi lain',
      en: 'The team’s tasks reach all units, but no other agency',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Keputusan tim dievaluasi berkala, koordinasi antarinstansi belum tercantum',
      en: 'The team’s decision is evaluated periodically, without coordination between agencies',
    },
    met: '3 + 4.2',
    gives: '3',
  },
  {
    name: {
      id: 'Koordinasi antarinstansi tercantum dan keputusan tim dievaluasi berkala',
      en: 'Coordination between agencies is included and the decision evaluated periodically',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Susunan dan tugas tim ditetapkan kembali sesuai hasil reviu',
      en: 'The team’s membership and tasks were set anew as the review advised',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Rancangan merinci tugas tim di seluruh unit, belum ditetapkan',
      en: 'A draft details the team’s tasks in all units, but is not enacted',
    },
    met: '3 - 2.1',
    gives: '1',
  },
])
