import { defineCases } from '../../define.ts'

/** Situations and what the rules make of them: tests, and examples in the catalogue. */
export default defineCases({
  14: [
    {
      name: { id: 'Kebutuhan SOP didaftar, pekerjaan mengikuti kebiasaan', en: 'The need is listed, work follows habit' },
      met: '1',
      gives: '1',
    },
    {
      name: { id: 'SOP pencadangan ditetapkan, SOP lain masih konsep', en: 'A backup procedure is adopted, others are drafts' },
      met: '2',
      gives: '2',
    },
    {
      name: { id: 'SOP hampir lengkap, pelaksana tidak mengetahuinya', en: 'Procedures are nearly complete, staff do not know them' },
      met: '2 + 3.1',
      gives: '2',
    },
    {
      name: { id: 'SOP dibahas bersama para pelaksana', en: 'Procedures are gone through with those who carry them out' },
      met: '3',
      gives: '3',
    },
    {
      name: { id: 'SOP lengkap, kepatuhannya tidak pernah diperiksa', en: 'Procedures are complete, compliance is never checked' },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: { id: 'SOP gangguan diperbarui setelah pemeriksaan kepatuhan', en: 'The fault procedure is renewed after a compliance check' },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'SOP lengkap dan diperiksa, pelaksana baru belum diberi tahu',
        en: 'Procedures are complete and checked, new staff were not told',
      },
      met: '4 - 3.2',
      gives: '2',
    },
  ],
  15: [
    {
      name: { id: 'Usulan kegiatan TIK belum masuk rencana kerja', en: 'Proposed ICT activities are not in the work plan' },
      met: '1',
      gives: '1',
    },
    {
      name: { id: 'Sewa internet dianggarkan, pemeliharaan tidak', en: 'The internet line is budgeted, maintenance is not' },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Rencana hampir lengkap tanpa pertimbangan dinas kominfo',
        en: 'The plan is nearly complete, without the ICT office’s review',
      },
      met: '2 + 3.1',
      gives: '2',
    },
    {
      name: { id: 'Dinas kominfo menyetujui rencana belanja TIK unit', en: 'The ICT office agrees to the unit’s ICT spending' },
      met: '3',
      gives: '3',
    },
    {
      name: { id: 'Semua kegiatan dianggarkan, hasilnya tidak dievaluasi', en: 'All activities are budgeted, results are not evaluated' },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: { id: 'Evaluasi akhir tahun mengubah prioritas belanja TIK', en: 'The year-end evaluation changes ICT spending priorities' },
      met: '4',
      gives: '4',
    },
    {
      name: { id: 'Anggaran dievaluasi, pertimbangan dinas kominfo dilewati', en: 'The budget is evaluated, the ICT office was bypassed' },
      met: '4 - 3.2',
      gives: '2',
    },
  ],
  16: [
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
  ],
})
