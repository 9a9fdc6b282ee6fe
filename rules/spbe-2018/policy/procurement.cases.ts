import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Pengadaan elektronik berjalan tanpa kebijakan internal', en: 'Electronic procurement runs without internal policy' },
    met: '0',
    gives: '0',
  },
  {
    name: { id: 'Konsep kebijakan pengadaan elektronik selesai di unit pengadaan', en: 'The procurement unit has finished a draft policy' },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Kebijakan pengadaan terbit tanpa ketentuan tentang sistem elektronik',
      en: 'The enacted policy has no rules on the electronic system',
    },
    met: '1 + 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Kebijakan mengatur pemilihan penyedia, belum kontrak elektronik',
      en: 'The policy covers selecting suppliers, not electronic contracts',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Kebijakan mengatur paket, pemilihan, kontrak, dan serah terima',
      en: 'Packages, selection, contracts and handover are governed',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Kebijakan mengatur sambungan pengadaan dengan aplikasi penganggaran',
      en: 'The policy governs connecting procurement with budgeting',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Kebijakan dinilai berkala dan mengikuti aturan pengadaan baru',
      en: 'The policy is assessed periodically and follows new procurement rules',
    },
    met: '5',
    gives: '5',
  },
  {
    name: { id: 'Konsep mengatur seluruh pengadaan, tetapi belum disahkan', en: 'The draft covers all procurement but is not enacted' },
    met: '3 - 2.1',
    gives: '1',
  },
])
