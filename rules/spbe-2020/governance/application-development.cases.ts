import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Unit membangun aplikasi sewaktu-waktu tanpa tahapan yang jelas',
      en: 'Units build applications as the need arises, without clear phases',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Dokumen setiap tahap lengkap, unit pengelola TIK tidak dilibatkan',
      en: 'Documents of each phase are complete, the ICT unit is not involved',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Usulan aplikasi dibahas dengan unit TIK, pembangunannya belum terpadu',
      en: 'Proposed applications are discussed with the ICT unit, but not integrated',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Unit TIK mengendalikan pembangunan terpadu, evaluasi berkala belum ada',
      en: 'The ICT unit controls integrated development, without periodic evaluation',
    },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: {
      id: 'Pembangunan aplikasi dikendalikan unit TIK dan direviu berkala',
      en: 'The ICT unit controls application development, which is reviewed periodically',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Aplikasi serupa digabungkan mengikuti rekomendasi reviu',
      en: 'Similar applications were merged as the review recommended',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Unit TIK mengendalikan aplikasi yang dibangun tanpa siklus pembangunan',
      en: 'The ICT unit controls applications built without a development cycle',
    },
    met: '4 - 2.1',
    gives: '1',
  },
])
