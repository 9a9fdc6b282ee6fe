import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Pembentukan Tim Pengarah baru dibicarakan dalam rapat', en: 'A steering team has only been talked about' },
    met: '0',
    gives: '0',
  },
  {
    name: { id: 'Konsep keputusan tentang tim menunggu telaah unit hukum', en: 'The draft decision awaits legal review' },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'Keputusan ditandatangani, tetapi hanya memuat nama anggota tim', en: 'The signed decision only names the members' },
    met: '1 + 2.1',
    gives: '1',
  },
  {
    name: { id: 'Keputusan mengatur tugas tim bagi beberapa unit saja', en: 'The decision sets the team’s tasks for a few units' },
    met: '2',
    gives: '2',
  },
  {
    name: { id: 'Tugas tim diatur bagi seluruh unit di instansi', en: 'The team’s tasks cover every unit of the agency' },
    met: '3',
    gives: '3',
  },
  {
    name: { id: 'Keputusan menugasi tim menangani SPBE bersama provinsi', en: 'The decision adds SPBE shared with the province' },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Keputusan ditinjau berkala dan diubah setelah penataan organisasi',
      en: 'The decision is reviewed periodically and amended after a reorganisation',
    },
    met: '5',
    gives: '5',
  },
  {
    name: { id: 'Konsep memuat tugas lengkap, tetapi tidak pernah ditandatangani', en: 'The draft states every task but was never signed' },
    met: '4 - 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Kerja sama antarinstansi diatur, tetapi beberapa unit tidak dijangkau',
      en: 'Work with other agencies is governed, but some units are left out',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
