import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Perubahan aplikasi dikerjakan begitu diminta tanpa perencanaan',
      en: 'Applications are changed on request, without planning',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Perubahan direncanakan, tetapi sebagian unit memakai caranya sendiri',
      en: 'Changes are planned, but some units go their own way',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Seluruh unit terkait menganalisis dan mencatat perubahan sesuai pedoman',
      en: 'All units concerned analyse and record changes by the guideline',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Pelaksanaan perubahan setahun terakhir direviu dan dilaporkan',
      en: 'The past year’s changes were reviewed and reported on',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Alur persetujuan perubahan diperbaiki berdasarkan laporan reviu',
      en: 'The approval of changes was improved on the basis of the review report',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Pedoman perubahan dipatuhi semua unit, kegiatannya tidak direncanakan',
      en: 'All units keep to the change guideline, but nothing is planned',
    },
    met: '3 - 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Manajemen perubahan direviu, padahal baru sebagian unit melaksanakannya',
      en: 'Change management is reviewed although only some units practise it',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
