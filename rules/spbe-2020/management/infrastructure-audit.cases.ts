import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Jaringan hanya diperiksa ketika terjadi gangguan besar', en: 'The network is examined only after a major failure' },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Audit infrastruktur terjadwal dalam peta rencana, pedomannya belum digunakan',
      en: 'Infrastructure audits are scheduled in the roadmap, no guideline is used',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Auditor TIK internal mengaudit jaringan intra sesuai pedoman',
      en: 'Internal ICT auditors audit the intranet by the guideline',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Auditor TIK eksternal bersertifikat melanjutkan audit infrastruktur dari tim internal',
      en: 'A certified external ICT auditor takes over from the internal team',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Sistem penghubung layanan diperbaiki menurut temuan audit eksternal',
      en: 'The service bus was improved according to the external audit’s findings',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Auditor eksternal diundang sekali tanpa rencana audit infrastruktur yang berkesinambungan',
      en: 'An external auditor came once, without continuous planning of infrastructure audits',
    },
    met: '4 - 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Temuan auditor internal diperbaiki, auditor eksternal belum pernah dilibatkan',
      en: 'Internal findings were acted on, no external auditor was ever engaged',
    },
    met: '5 - 4.1',
    gives: '3',
  },
])
