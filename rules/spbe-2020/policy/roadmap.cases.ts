import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Rancangan kebijakan peta rencana baru dibahas dalam satu rapat',
      en: 'The draft roadmap policy has been discussed in one meeting only',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Rancangan memuat sebagian isi peta rencana, belum ditandatangani',
      en: 'The draft covers part of the roadmap but is unsigned',
    },
    met: '1 + 2.2',
    gives: '1',
  },
  {
    name: {
      id: 'Peraturan memuat layanan dan aplikasi, tanpa keamanan dan audit',
      en: 'The regulation covers services and applications, but not security and audit',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Ketujuh muatan diatur tanpa acuan ke peta rencana nasional',
      en: 'All seven parts are covered, with no reference to the national roadmap',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Keselarasan nasional diatur, laporan reviu belum dibuat',
      en: 'National alignment is governed, but no review report has been written',
    },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: {
      id: 'Keselarasan nasional diatur dan kebijakan direviu tahun ini',
      en: 'National alignment is governed and the policy was reviewed this year',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Peraturan peta rencana diubah setelah reviu menemukan kekurangan',
      en: 'The roadmap regulation was amended after a review found shortcomings',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Kebijakan peta rencana direviu dan diperbarui, audit TIK belum diatur',
      en: 'The roadmap policy was reviewed and renewed, but ICT audit is still missing',
    },
    met: '5 - 3.1',
    gives: '2',
  },
])
