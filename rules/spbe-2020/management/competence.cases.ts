import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Pegawai mengikuti pelatihan TIK hanya ketika ada undangan',
      en: 'Staff attend ICT training only when an invitation arrives',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Rencana kompetensi berjalan, bidang arsitektur dan keamanan belum terpenuhi',
      en: 'The competence plan is under way, architecture and security are not met',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Keenam bidang kompetensi SPBE sudah dikuasai pegawai bersertifikat',
      en: 'Certified staff cover all six fields of SPBE competence',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Kompetensi pegawai ditingkatkan dan dinilai, pemenuhannya belum pernah direviu',
      en: 'Competence is raised and assessed, its fulfilment was never reviewed',
    },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: {
      id: 'Hasil penilaian kompetensi pegawai SPBE dibahas dalam evaluasi tahunan',
      en: 'Assessments of SPBE staff are discussed in a yearly evaluation',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Rencana pemenuhan kompetensi disusun ulang menurut hasil evaluasi',
      en: 'The competence plan was rewritten after the evaluation',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Keenam bidang kompetensi terisi melalui mutasi tanpa perencanaan',
      en: 'Transfers of staff happened to fill all six fields, without a plan',
    },
    met: '3 - 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Penilaian dan reviu kompetensi rutin, tenaga keamanan SPBE belum tersedia',
      en: 'Assessment and review are routine, SPBE security staff are lacking',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
