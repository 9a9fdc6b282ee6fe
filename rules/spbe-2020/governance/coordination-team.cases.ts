import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Tim terbentuk, tetapi hanya rapat sewaktu-waktu tanpa rencana',
      en: 'The team is formed, but meets only now and then, without a plan',
    },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'Separuh program kerja tim terlaksana sesuai jadwal', en: 'Half of the team’s programme was carried out on schedule' },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Seluruh program kerja tuntas tanpa koordinasi dengan semua unit',
      en: 'The whole programme is done, without coordinating with all units',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Program kerja dikoordinasikan kepada semua unit, hasilnya belum direviu',
      en: 'The programme is coordinated with all units, its results not reviewed',
    },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: {
      id: 'Semua unit mengikuti rapat koordinasi dan program kerja dievaluasi',
      en: 'All units attend coordination meetings and the programme is evaluated',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Program kerja tim diperbaiki dan dijalankan menurut hasil reviu',
      en: 'The team’s programme was improved and carried out as the review advised',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Koordinasi dan reviu berjalan, beberapa program kerja tidak terlaksana',
      en: 'Coordination and review take place, but parts of the programme were not done',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
