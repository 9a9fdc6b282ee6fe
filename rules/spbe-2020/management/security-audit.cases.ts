import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Keamanan situs baru diperiksa setelah terjadi peretasan',
      en: 'Security was examined only after the website had been hacked',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Audit keamanan direncanakan berulang, tetapi belum mengikuti pedoman',
      en: 'Recurring security audits are planned, but follow no guideline',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Auditor internal memeriksa keamanan aplikasi dan infrastruktur menurut pedoman',
      en: 'Internal auditors examine application and infrastructure security by the guideline',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Auditor keamanan eksternal bersertifikat menguji ulang hasil audit internal',
      en: 'Certified external security auditors test the internal audit’s results again',
    },
    met: '4',
    gives: '4',
  },
  {
    name: { id: 'Celah keamanan hasil audit sudah ditutup dan diverifikasi', en: 'The security gaps found were closed and verified' },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Audit keamanan eksternal berlangsung sekali tanpa perencanaan berkesinambungan',
      en: 'There was one external security audit, without continuous planning',
    },
    met: '4 - 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Temuan auditor keamanan eksternal diperbaiki, auditnya tidak mengikuti pedoman',
      en: 'External security findings were fixed, the audit followed no guideline',
    },
    met: '5 - 3.1',
    gives: '2',
  },
])
