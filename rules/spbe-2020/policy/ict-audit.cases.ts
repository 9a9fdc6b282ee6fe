import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Rancangan peraturan audit TIK baru selesai dibahas secara internal',
      en: 'The draft ICT audit regulation has only been discussed internally',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Peraturan audit ditetapkan tanpa menyebut satu pun jenis audit',
      en: 'An audit regulation is in force but names none of the audits',
    },
    met: '1 + 2.1',
    gives: '1',
  },
  {
    name: { id: 'Kebijakan audit TIK hanya mengatur audit keamanan SPBE', en: 'The ICT audit policy governs only the security audit' },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Audit infrastruktur, aplikasi, dan keamanan diatur, belum direviu',
      en: 'Infrastructure, application and security audits are governed, but not reviewed',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Kebijakan tentang ketiga audit direviu berkala bersama unit pengawasan',
      en: 'The policy on all three audits is reviewed periodically with the oversight unit',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Prosedur audit TIK ditetapkan menurut rekomendasi reviu kebijakan',
      en: 'An ICT audit procedure was enacted as the policy review recommended',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Kebijakan audit rutin direviu, audit infrastruktur belum diatur',
      en: 'The audit policy is reviewed regularly, but omits the infrastructure audit',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
