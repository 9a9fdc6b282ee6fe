import { defineIndicator } from '../../define.ts'
import { proposal } from '../sources.ts'

export default defineIndicator({
  number: 6,
  capability: 'fulfilment',
  name: { id: 'Pengelola TIK yang ditugaskan', en: 'Assigned ICT staff' },
  label: { id: 'Pengelola TIK', en: 'ICT staff' },
  question: {
    id: 'Apakah tugas pengelolaan TIK unit dipegang oleh pegawai yang ditugaskan?',
    en: 'Are the unit’s ICT duties held by staff assigned to them?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        { id: 'Tugas pengelolaan TIK yang diperlukan unit telah dirinci.', en: 'The ICT duties that the unit needs have been set out.' },
      ],
      evidence: [{ id: 'Rincian tugas pengelolaan TIK', en: 'A list of ICT duties' }],
      lift: {
        id: 'Tugaskan sekurang-kurangnya seorang pegawai sebagai pengelola TIK melalui surat tugas yang menyebut pekerjaannya.',
        en: 'Assign at least one member of staff to ICT, with a letter that names the work.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Sebagian tugas TIK dipegang pegawai yang memiliki surat tugas.',
          en: 'Some ICT duties are held by staff with a letter of assignment.',
        },
      ],
      evidence: [{ id: 'Surat tugas pengelola TIK', en: 'The letter that assigns the ICT staff' }],
      lift: {
        id: 'Bagi sebagian besar tugas TIK kepada pegawai tertentu dan tunjuk pengganti agar pekerjaan tidak terhenti.',
        en: 'Give most ICT duties to named staff and appoint deputies, so that the work does not stop.',
      },
    },
    {
      level: 3,
      criteria: [
        { id: 'Sebagian besar tugas TIK memiliki pemegang yang ditetapkan.', en: 'Most ICT duties have an appointed holder.' },
        { id: 'Pengganti ditunjuk bagi tugas yang tidak boleh terhenti.', en: 'Deputies are appointed for duties that must not stop.' },
      ],
      evidence: [
        { id: 'Keputusan kepala unit tentang pembagian tugas TIK', en: 'The head’s decision on how ICT duties are divided' },
        { id: 'Daftar pengganti pemegang tugas', en: 'A list of deputies' },
      ],
      lift: {
        id: 'Penuhi tugas yang tersisa, masukkan ke dalam sasaran kinerja pegawai, dan evaluasi beban kerjanya setiap tahun.',
        en: 'Fill the remaining duties, write them into staff performance targets, and evaluate the workload every year.',
      },
    },
    {
      level: 4,
      criteria: [
        { id: 'Seluruh tugas TIK dipegang pegawai yang ditetapkan.', en: 'All ICT duties are held by appointed staff.' },
        {
          id: 'Tugas TIK tercantum dalam sasaran kinerja dan dievaluasi.',
          en: 'ICT duties stand in performance targets and are evaluated.',
        },
      ],
      evidence: [
        { id: 'Sasaran kinerja pegawai pengelola TIK', en: 'Performance targets of the ICT staff' },
        { id: 'Analisis beban kerja pengelola TIK', en: 'A workload analysis of the ICT staff' },
      ],
    },
  ],
  cites: [proposal(6)],
})
