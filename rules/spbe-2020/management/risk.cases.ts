import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Risiko SPBE dibahas sesekali tanpa program kerja', en: 'SPBE risks are discussed now and then, with no programme' },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Program manajemen risiko tercantum dalam peta rencana, pedoman belum digunakan',
      en: 'The roadmap holds a risk programme, the guideline is not used yet',
    },
    met: '2',
    gives: '2',
  },
  {
    name: { id: 'Daftar risiko unit pengelola TIK disusun menurut pedoman', en: 'The ICT unit’s risk register follows the guideline' },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Komite menetapkan kebijakan risiko, unit lain belum menerapkannya',
      en: 'The committee has set a risk policy that other units do not apply yet',
    },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: {
      id: 'Kebijakan risiko diterapkan di seluruh unit, tetapi belum pernah direviu',
      en: 'The risk policy is applied in all units but was never reviewed',
    },
    met: '4 - 4.3',
    gives: '3',
  },
  {
    name: {
      id: 'Kebijakan risiko diterapkan seluruh unit dan direviu setiap tahun',
      en: 'All units apply the risk policy, which is reviewed every year',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Penanganan risiko diperbaiki sesuai rekomendasi laporan reviu',
      en: 'Risk treatments were improved as the review report recommends',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Pedoman risiko diikuti, tetapi kegiatannya tanpa program yang terencana',
      en: 'The risk guideline is followed, but there is no planned programme',
    },
    met: '3 - 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Kebijakan risiko ditetapkan dan direviu, pelaksanaannya menyimpang dari pedoman',
      en: 'The risk policy is set and reviewed, practice departs from the guideline',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
