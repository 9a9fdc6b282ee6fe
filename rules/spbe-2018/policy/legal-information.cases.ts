import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Dokumen hukum disimpan tanpa kebijakan tentang JDIH', en: 'Legal documents are kept with no policy on JDIH' },
    met: '0',
    gives: '0',
  },
  { name: { id: 'Konsep kebijakan JDIH tersusun di unit hukum', en: 'The legal unit has a draft JDIH policy' }, met: '1', gives: '1' },
  {
    name: { id: 'Kebijakan JDIH terbit, tetapi hanya menunjuk pengelola situs', en: 'The enacted policy only appoints a website keeper' },
    met: '1 + 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Kebijakan mengatur publikasi peraturan, belum dokumen hukum lain',
      en: 'The policy covers publishing regulations, not other legal documents',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Kebijakan mengatur semua jenis dokumen hukum instansi',
      en: 'The policy covers all kinds of the agency’s legal documents',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Kebijakan mengatur integrasi JDIH dengan jaringan instansi lain',
      en: 'The policy governs integrating JDIH with other agencies’ networks',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Kebijakan JDIH dinilai berkala sesuai kebutuhan pencari informasi',
      en: 'The policy is assessed periodically for those who seek information',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Kebijakan JDIH rutin dievaluasi, tetapi integrasi antarinstansi belum diatur',
      en: 'The policy is evaluated regularly but silent on integration between agencies',
    },
    met: '5 - 4.1',
    gives: '3',
  },
])
