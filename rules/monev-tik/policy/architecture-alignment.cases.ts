import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Peta rencana telah dibaca, kegiatan unit berjalan sendiri',
      en: 'The roadmap was read, the unit’s activities go their own way',
    },
    met: '1',
    reads: { 15: '4' },
    gives: '1',
  },
  {
    name: { id: 'Pengembangan aplikasi perizinan merujuk pada peta rencana', en: 'The licensing application refers to the roadmap' },
    met: '2',
    reads: { 15: '4' },
    gives: '2',
  },
  {
    name: { id: 'Aplikasi dipetakan, yang tidak selaras dibiarkan', en: 'Applications are mapped, what does not fit is left' },
    met: '2 + 3.1',
    reads: { 15: '3' },
    gives: '2',
  },
  {
    name: { id: 'Matriks keselarasan memuat rencana perbaikan', en: 'The alignment matrix has a plan to mend gaps' },
    met: '3',
    reads: { 15: '4' },
    gives: '3',
  },
  {
    name: { id: 'Semua selaras, usulan baru belum diperiksa', en: 'Everything is aligned, new proposals go unexamined' },
    met: '3 + 4.1',
    reads: { 15: '4' },
    gives: '3',
  },
  {
    name: { id: 'Setiap usulan melewati lembar periksa keselarasan', en: 'Every proposal passes an alignment checklist' },
    met: '4',
    reads: { 15: '4' },
    gives: '4',
  },
  {
    name: {
      id: 'Usulan diperiksa terhadap arsitektur, peta rencana tidak dirujuk',
      en: 'Proposals are checked against the architecture, the roadmap is not cited',
    },
    met: '4 - 2.1',
    reads: { 15: '4' },
    gives: '1',
  },
  {
    name: {
      id: 'Kegiatan merujuk peta rencana, anggarannya baru diusulkan',
      en: 'Activities cite the roadmap, their budget is only proposed',
    },
    met: '2',
    reads: { 15: '1' },
    gives: '2',
  },
  {
    name: { id: 'Matriks keselarasan rapi, kegiatan TIK belum dianggarkan', en: 'The alignment matrix is in order, ICT is not budgeted' },
    met: '3',
    reads: { 15: '1' },
    gives: '2',
    says: ['held'],
  },
  {
    name: {
      id: 'Matriks dan perbaikan siap, sebagian kegiatan dianggarkan',
      en: 'Matrix and repairs are ready, some activities are budgeted',
    },
    met: '3',
    reads: { 15: '2' },
    gives: '3',
  },
  {
    name: {
      id: 'Semua dinyatakan selaras tanpa satu pun kegiatan dianggarkan',
      en: 'All is declared aligned with not one activity budgeted',
    },
    met: '4',
    reads: { 15: '1' },
    gives: '2',
    says: ['held'],
  },
  {
    name: {
      id: 'Semua selaras, pemeliharaan aplikasi tidak dianggarkan',
      en: 'Everything is aligned, maintaining applications is not budgeted',
    },
    met: '4',
    reads: { 15: '2' },
    gives: '3',
    says: ['held'],
  },
  {
    name: { id: 'Semua selaras dan sebagian besar kegiatan dianggarkan', en: 'Everything is aligned and most activities are budgeted' },
    met: '4',
    reads: { 15: '3' },
    gives: '4',
  },
  {
    name: {
      id: 'Asesor memberi nilai tertinggi, anggaran baru sebagian',
      en: 'The assessor gives the highest value, the budget is partial',
    },
    given: '4',
    reads: { 15: '2' },
    gives: '3',
    says: ['held'],
  },
  {
    name: { id: 'Asesor menilai lebih rendah daripada rencana dan anggaran', en: 'The assessor rates it lower than plan and budget' },
    given: '3',
    reads: { 15: '4' },
    gives: '3',
  },
  {
    name: {
      id: 'Keselarasan selesai diperiksa, rencana dan anggaran belum dinilai',
      en: 'Alignment has been examined, plan and budget are not yet assessed',
    },
    met: '4',
    gives: '4',
    says: ['unread'],
  },
])
