import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 22,
  capability: 'process',
  name: { id: 'Pengoperasian Pusat Data', en: 'Data centre operation' },
  label: { id: 'Pengoperasian pusat data', en: 'Data centre operation' },
  question: {
    id: 'Apakah instansi memiliki layanan pusat data yang dioperasikan baik?',
    en: 'Does the agency have a well-operated data centre?',
  },
  levels: [
    {
      level: 0,
      criteria: [{ id: 'Tidak ada layanan pusat data.', en: 'There is no data centre service.' }],
      evidence: [],
    },
    {
      level: 1,
      criteria: [{ id: 'Pusat data disediakan pihak nonpemerintah.', en: 'A non-government provider supplies the data centre.' }],
      evidence: [],
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Pusat data milik pemerintah tersedia dengan prosedur baku.',
          en: 'A government-owned data centre with a standard procedure is available.',
        },
        {
          id: 'Sebagian unit memanfaatkannya; pengendalian tersebar di beberapa unit.',
          en: 'Some units use it; control is spread over several units.',
        },
      ],
      evidence: [],
    },
    {
      level: 3,
      criteria: [
        { id: 'Prosedur baku diterapkan konsisten oleh seluruh unit.', en: 'All units apply the standard procedure consistently.' },
      ],
      evidence: [],
    },
    {
      level: 4,
      criteria: [
        { id: 'Pengendalian terpusat.', en: 'Control is centralised.' },
        {
          id: 'Pemantauan dan perencanaan kapasitas berkala didasarkan pada rekaman aktivitas.',
          en: 'Periodic monitoring and capacity planning rest on activity logs.',
        },
      ],
      evidence: [],
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Kinerja pengoperasian ditingkatkan terus-menerus sebagai tindak lanjut evaluasi.',
          en: 'Operation improves continually to follow up evaluations.',
        },
      ],
      evidence: [],
    },
  ],
  cites: [questionnaire(22)],
})
