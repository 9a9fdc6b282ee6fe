import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Persuratan elektronik dicoba tanpa dasar kebijakan', en: 'Electronic letters are tried out without any policy' },
    met: '0',
    gives: '0',
  },
  {
    name: { id: 'Konsep kebijakan naskah dinas elektronik disusun tata usaha', en: 'The administration unit has drafted a letter policy' },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Kebijakan terbit, tetapi sekadar menyebut nama aplikasi persuratan',
      en: 'The enacted policy merely names the letter application',
    },
    met: '1 + 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Kebijakan mengatur surat keluar, belum disposisi dan arsip',
      en: 'The policy covers outgoing letters, not dispositions and archives',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Kebijakan mengatur surat, disposisi, persetujuan, dan arsip selengkapnya',
      en: 'Letters, dispositions, approval and archives are all governed',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Kebijakan mengatur pengiriman naskah ke sistem instansi lain',
      en: 'The policy governs sending letters to other agencies’ systems',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Kebijakan persuratan ditinjau berkala sesuai teknologi tanda tangan',
      en: 'The policy is reviewed periodically as signing technology changes',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Konsep mengatur semua kebutuhan persuratan, tetapi belum ditetapkan',
      en: 'The draft covers all letter needs but is not enacted',
    },
    met: '3 - 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Integrasi dengan aplikasi kepegawaian diatur, tetapi disposisi terlewat',
      en: 'Integration with personnel is governed, but dispositions are not',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
