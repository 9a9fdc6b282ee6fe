import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Unit bekerja sama hanya ketika ada masalah mendadak', en: 'Units work together only when a sudden problem arises' },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Kegiatan bersama antarunit berjalan menurut rencana tanpa tim resmi',
      en: 'Joint activities of units follow a plan, without a formal team',
    },
    met: '2',
    gives: '2',
  },
  {
    name: { id: 'Tim kolaborasi resmi bekerja dengan sebagian unit', en: 'A formal collaboration team works with some of the units' },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Sekretaris daerah mengoordinasikan kolaborasi seluruh unit, belum dievaluasi',
      en: 'The regional secretary coordinates collaboration of all units, not yet evaluated',
    },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: {
      id: 'Kolaborasi seluruh unit dipimpin sekretaris daerah dan dievaluasi',
      en: 'Collaboration of all units is led by the regional secretary and evaluated',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Forum kolaborasi diperbaiki menurut rekomendasi evaluasi',
      en: 'The collaboration forum was improved as the evaluation recommended',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Tim resmi melibatkan seluruh unit dan dievaluasi, tetapi tanpa rencana',
      en: 'A formal team involves all units and is evaluated, but has no plan',
    },
    met: '4 - 2.1',
    gives: '1',
  },
])
