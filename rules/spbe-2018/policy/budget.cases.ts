import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Belanja TIK diusulkan setiap unit tanpa aturan bersama', en: 'Each unit proposes ICT spending without common rules' },
    met: '0',
    gives: '0',
  },
  {
    name: { id: 'Konsep kebijakan anggaran TIK dibahas dengan unit keuangan', en: 'The draft ICT budget policy is with the finance unit' },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Kebijakan anggaran TIK berlaku tanpa merujuk rencana induk',
      en: 'The enacted policy makes no reference to the master plan',
    },
    met: '1 + 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Kebijakan menyelaraskan belanja aplikasi saja dengan rencana induk',
      en: 'Only application spending is aligned with the master plan',
    },
    met: '2',
    gives: '2',
  },
  {
    name: { id: 'Seluruh rencana induk menjadi dasar usulan belanja TIK', en: 'ICT proposals must rest on the whole master plan' },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Kebijakan mengatur anggaran integrasi SPBE dengan instansi lain',
      en: 'The policy provides budgets for SPBE integration with other agencies',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Kebijakan anggaran dievaluasi berkala dan mengikuti teknologi baru',
      en: 'The policy is evaluated periodically and keeps up with new technology',
    },
    met: '5',
    gives: '5',
  },
  {
    name: { id: 'Konsep menyelaraskan semua belanja, tetapi belum ditetapkan', en: 'The draft aligns all spending but is not enacted' },
    met: '3 - 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Kebijakan anggaran antarinstansi dievaluasi, tetapi sebagian rencana induk terlewat',
      en: 'The policy on inter-agency budgets is evaluated but skips part of the plan',
    },
    met: '5 - 3.1',
    gives: '2',
  },
])
