import { decimal, defineIndicator } from '../../define.ts'
import { definitions, proposal } from '../sources.ts'

export default defineIndicator({
  number: 3,
  capability: 'attainment',
  rating: decimal,
  name: { id: 'Pelaksanaan rencana dalam masterplan', en: 'Carrying out the masterplan' },
  label: { id: 'Pelaksanaan masterplan', en: 'Masterplan delivery' },
  question: {
    id: 'Sejauh mana rencana dalam masterplan smart city dijalankan pemerintah daerah?',
    en: 'How far does the local government carry out what the smart city masterplan lays down?',
  },
  levels: [
    {
      level: 0,
      criteria: [
        {
          id: 'Program yang direncanakan masterplan telah didaftar.',
          en: 'The programmes that the masterplan lays down have been listed.',
        },
      ],
      evidence: [{ id: 'Daftar program masterplan menurut komponen', en: 'A list of masterplan programmes by component' }],
      lift: {
        id: 'Tetapkan penanggung jawab dan jadwal setiap program masterplan, lalu mulai program yang paling siap.',
        en: 'Give each masterplan programme an owner and a schedule, and begin those that are most ready.',
      },
    },
    {
      level: 1,
      criteria: [{ id: 'Beberapa program masterplan mulai dijalankan.', en: 'A few masterplan programmes have begun.' }],
      evidence: [{ id: 'Jadwal dan penanggung jawab program', en: 'Schedule and owners of programmes' }],
      lift: {
        id: 'Jalankan program pada keenam komponen sesuai jadwal dan catat keluaran setiap program.',
        en: 'Run programmes in all six components on schedule, and record what each delivers.',
      },
    },
    {
      level: 2,
      criteria: [{ id: 'Program pada keenam komponen berjalan.', en: 'Programmes run in all six components.' }],
      evidence: [{ id: 'Laporan pelaksanaan program menurut komponen', en: 'Reports on programmes by component' }],
      lift: {
        id: 'Ukur capaian tiap program terhadap targetnya dan perbaiki program yang tertinggal melalui rapat evaluasi.',
        en: 'Measure each programme against its target, and mend those that lag in evaluation meetings.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Capaian program diukur terhadap target masterplan.',
          en: 'Results of programmes are measured against the masterplan’s targets.',
        },
      ],
      evidence: [
        { id: 'Capaian dan target setiap program', en: 'Results and targets of each programme' },
        { id: 'Risalah rapat evaluasi program', en: 'Minutes of evaluation meetings' },
      ],
      lift: {
        id: 'Tuntaskan program tahun berjalan, kelola risikonya, dan perbarui masterplan dari hasil evaluasi.',
        en: 'Complete the year’s programmes, manage their risks, and renew the masterplan from the evaluation.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Seluruh program tahun berjalan tuntas dan masterplan diperbarui dari evaluasi.',
          en: 'All programmes of the year are complete, and the masterplan is renewed from evaluation.',
        },
      ],
      evidence: [{ id: 'Pembaruan masterplan beserta dasar evaluasinya', en: 'The renewed masterplan and the evaluation behind it' }],
    },
  ],
  cites: [definitions, proposal(3)],
})
