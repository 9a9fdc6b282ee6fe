import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Laporan pelanggaran diterima tanpa kebijakan tentang WBS', en: 'Reports of violations arrive with no policy on WBS' },
    met: '0',
    gives: '0',
  },
  {
    name: { id: 'Konsep kebijakan WBS sedang disusun inspektorat', en: 'The inspectorate is drafting a WBS policy' },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'Kebijakan WBS ditetapkan tanpa saluran atau tata cara', en: 'The enacted WBS policy has no channel or procedure' },
    met: '1 + 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Kebijakan mengatur saluran pelaporan, belum pelindungan pelapor',
      en: 'The policy covers channels, not protection of whistle-blowers',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Kebijakan mengatur pelaporan, pelindungan, dan tindak lanjut selengkapnya',
      en: 'Reporting, protection and follow-up are all governed',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Kebijakan mengatur hubungan WBS dengan aplikasi kepegawaian',
      en: 'The policy governs connecting WBS with the personnel application',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Kebijakan WBS dievaluasi berkala dan pelindungan pelapor diperkuat',
      en: 'The policy is evaluated periodically and protection has been strengthened',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Konsep WBS lengkap beserta integrasinya, tetapi belum disahkan',
      en: 'The draft is complete with integration but not enacted',
    },
    met: '4 - 2.1',
    gives: '1',
  },
])
