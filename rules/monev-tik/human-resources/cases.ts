import { defineCases } from '../../define.ts'

/** Situations and what the rules make of them: tests, and examples in the catalogue. */
export default defineCases({
  6: [
    {
      name: { id: 'Rincian tugas ada, dikerjakan siapa saja yang sempat', en: 'Duties are set out, whoever has time does them' },
      met: '1',
      gives: '1',
    },
    {
      name: { id: 'Seorang staf ditugaskan mengurus jaringan dan situs web', en: 'One member of staff is assigned to network and website' },
      met: '2',
      gives: '2',
    },
    {
      name: { id: 'Tugas terbagi rata, belum ada pengganti', en: 'Duties are shared out, there are no deputies' },
      met: '2 + 3.1',
      gives: '2',
    },
    {
      name: { id: 'Pemegang tugas dan penggantinya ditetapkan kepala unit', en: 'The head appoints holders of duties and their deputies' },
      met: '3',
      gives: '3',
    },
    {
      name: { id: 'Semua tugas terisi, tidak masuk sasaran kinerja', en: 'All duties are filled, none is in performance targets' },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: {
        id: 'Beban kerja pengelola TIK dievaluasi dan ditambah seorang',
        en: 'The ICT workload is evaluated and one person is added',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Tugas masuk sasaran kinerja, cuti pengelola menghentikan layanan',
        en: 'Duties are in targets, leave of the administrator stops services',
      },
      met: '4 - 3.2',
      gives: '2',
    },
  ],
  7: [
    {
      name: { id: 'Daftar kompetensi ada, pelatihan belum pernah diikuti', en: 'Competence is listed, no training was ever attended' },
      met: '1',
      gives: '1',
    },
    {
      name: { id: 'Satu pengelola mengikuti pelatihan administrasi jaringan', en: 'One administrator attends a course on networks' },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Pengelola umumnya kompeten, pelatihan diikuti tanpa rencana',
        en: 'The staff are mostly competent, training follows no plan',
      },
      met: '2 + 3.1',
      gives: '2',
    },
    {
      name: {
        id: 'Rencana pelatihan tahunan terlaksana bagi hampir semua pengelola',
        en: 'The yearly training plan is carried out for nearly everyone',
      },
      met: '3',
      gives: '3',
    },
    {
      name: {
        id: 'Semua pengelola bersertifikat, hasil pelatihan tidak diukur',
        en: 'All staff are certified, results of training are not measured',
      },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: {
        id: 'Rencana pelatihan diperbarui dari hasil evaluasi pascapelatihan',
        en: 'The training plan is renewed from an evaluation after training',
      },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Rencana lengkap dan terukur, pelatihannya tidak sesuai tugas',
        en: 'The plan is complete and measured, its courses do not fit the duties',
      },
      met: '4 - 2.1',
      gives: '1',
    },
  ],
  8: [
    {
      name: {
        id: 'Kemampuan dasar dirumuskan, surat masih diketik oleh operator',
        en: 'Basic skills are defined, an operator still types all letters',
      },
      met: '1',
      gives: '1',
    },
    {
      name: { id: 'Pegawai muda mandiri, lainnya meminta bantuan', en: 'Younger staff manage alone, others ask for help' },
      met: '2',
      gives: '2',
    },
    {
      name: {
        id: 'Hampir semua pegawai mandiri, kemampuan belum pernah diukur',
        en: 'Nearly all staff manage alone, skills were never measured',
      },
      met: '2 + 3.1',
      gives: '2',
    },
    { name: { id: 'Kuis keamanan diikuti hampir semua pegawai', en: 'Nearly all staff take a security quiz' }, met: '3', gives: '3' },
    {
      name: { id: 'Semua pegawai mandiri, pengukuran hanya sekali', en: 'All staff manage alone, skills were measured only once' },
      met: '3 + 4.1',
      gives: '3',
    },
    {
      name: { id: 'Hasil ukur tahunan menentukan materi literasi berikutnya', en: 'The yearly result decides what is taught next' },
      met: '4',
      gives: '4',
    },
    {
      name: {
        id: 'Pelatihan rutin tiap tahun tanpa ukuran kesadaran keamanan',
        en: 'Training is yearly, without a measure of security awareness',
      },
      met: '4 - 3.2',
      gives: '2',
    },
  ],
})
