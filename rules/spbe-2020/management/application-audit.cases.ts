import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Aplikasi diperiksa sekali menjelang peluncuran tanpa rencana audit lanjutan',
      en: 'The application was checked once before launch, no further audit is planned',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Audit aplikasi dijadwalkan rutin, tetapi standar auditnya belum dipilih',
      en: 'Application audits are scheduled, but no audit standard was chosen',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Auditor internal memeriksa aplikasi khusus sesuai pedoman audit',
      en: 'Internal auditors examine the agency’s own applications by the audit guideline',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Auditor TIK eksternal bersertifikat menguji aplikasi setelah audit internal',
      en: 'A certified external ICT auditor tests applications after the internal audit',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Aplikasi diperbaiki dan diuji ulang sesuai rekomendasi audit',
      en: 'Applications were fixed and tested again as the audit recommends',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Audit aplikasi internal mengikuti pedoman, tetapi tanpa rencana berkesinambungan',
      en: 'Internal application audits follow the guideline, but not a continuous plan',
    },
    met: '3 - 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Auditor eksternal memeriksa aplikasi tanpa berpedoman pada standar audit',
      en: 'An external auditor examined applications without following an audit standard',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
