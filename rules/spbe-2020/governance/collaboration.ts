import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 20,
  capability: 'process',
  name: { id: 'Tingkat Kematangan Kolaborasi Penerapan SPBE', en: 'Maturity of collaboration in applying SPBE' },
  label: { id: 'Kolaborasi penerapan SPBE', en: 'Collaboration in applying SPBE' },
  question: { id: 'Apakah instansi menerapkan SPBE secara kolaboratif?', en: 'Does the agency apply SPBE collaboratively?' },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Kolaborasi antarunit belum ada, atau dilakukan sewaktu-waktu tanpa rencana.',
          en: 'Units do not collaborate, or do so ad hoc without a plan.',
        },
      ],
      evidence: [{ id: 'Catatan kegiatan bersama', en: 'Records of joint activities' }],
      lift: {
        id: 'Susun rencana kegiatan kolaborasi SPBE antarunit, laksanakan sesuai rencana itu, dan simpan undangan serta notulensinya.',
        en: 'Draw up a plan of joint SPBE activities between units, carry it out, and keep the invitations and minutes.',
      },
    },
    {
      level: 2,
      criteria: [
        { id: 'Kolaborasi dilaksanakan sesuai rencana, tanpa tim formal.', en: 'Collaboration follows a plan, without a formal team.' },
      ],
      evidence: [{ id: 'Rencana kegiatan bersama', en: 'A plan of joint activities' }],
      lift: {
        id: 'Bentuk tim kolaborasi melalui keputusan formal dan adakan pertemuan rutin antarunit yang terlibat, lengkap dengan notulensinya.',
        en: 'Form a collaboration team by formal decision and hold regular, minuted meetings of the units involved.',
      },
    },
    {
      level: 3,
      criteria: [
        { id: 'Kolaborasi dilaksanakan tim formal, belum di seluruh unit.', en: 'A formal team carries it out, not yet in all units.' },
      ],
      evidence: [{ id: 'Keputusan pembentukan tim', en: 'A decision forming the team' }],
      lift: {
        id: 'Perluas kolaborasi ke seluruh unit di bawah koordinasi pimpinan atau sekretaris instansi, lalu reviu dan evaluasi efektivitasnya.',
        en: 'Extend collaboration to all units, coordinated by the agency’s head or secretary, then review and evaluate how effective it is.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Kolaborasi terpadu di seluruh unit, dikoordinasikan pimpinan atau sekretaris instansi.',
          en: 'Collaboration is integrated in all units, coordinated by the agency’s head or secretary.',
        },
        { id: 'Kolaborasi direviu dan dievaluasi.', en: 'It is reviewed and evaluated.' },
      ],
      evidence: [
        {
          id: 'Notulensi rapat seluruh unit yang dipimpin pimpinan instansi',
          en: 'Minutes of meetings of all units led by the agency’s head',
        },
        {
          id: 'Laporan reviu yang berumur kurang dari dua tahun, berisi masalah dan rekomendasi',
          en: 'A review report under two years old, with issues and recommendations',
        },
      ],
      lift: {
        id: 'Perbaiki pelaksanaan kolaborasi sesuai rekomendasi reviu, misalnya agenda dan pembagian peran antarunit, dan catat perubahannya.',
        en: 'Improve how units collaborate as the review recommends, for example agendas and division of roles, and record the changes.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Pelaksanaan kolaborasi diperbaiki sebagai tindak lanjut reviu.',
          en: 'Collaboration has been improved to follow up the review.',
        },
      ],
      evidence: [{ id: 'Catatan perbaikan kolaborasi', en: 'Records of improved collaboration' }],
    },
  ],
  cites: [annex(20), guide(82)],
})
