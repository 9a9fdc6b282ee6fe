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
      lift: {
        id: 'Sediakan layanan pusat data, setidaknya dari penyedia jasa nonpemerintah dengan kontrak yang menjamin keamanan dan ketersediaannya.',
        en: 'Obtain a data centre service, at least from a non-government provider under a contract that assures security and availability.',
      },
    },
    {
      level: 1,
      criteria: [{ id: 'Pusat data disediakan pihak nonpemerintah.', en: 'A non-government provider supplies the data centre.' }],
      evidence: [],
      lift: {
        id: 'Sediakan pusat data milik instansi pemerintah, tetapkan prosedur pengoperasian baku, dan tempatkan sistem sebagian unit di sana.',
        en: 'Obtain a government-owned data centre, set its standard operating procedure and host the systems of some units there.',
      },
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
      lift: {
        id: 'Terapkan prosedur baku pusat data secara konsisten di seluruh unit dan periksa kepatuhannya melalui catatan pengoperasian.',
        en: 'Have all units apply the standard data centre procedure consistently, and check compliance from the operating records.',
      },
    },
    {
      level: 3,
      criteria: [
        { id: 'Prosedur baku diterapkan konsisten oleh seluruh unit.', en: 'All units apply the standard procedure consistently.' },
      ],
      evidence: [],
      lift: {
        id: 'Pusatkan pengendalian pusat data, lalu analisis rekaman aktivitas secara berkala untuk pemantauan dan perencanaan kapasitas.',
        en: 'Centralise control of the data centre, and analyse activity logs periodically for monitoring and capacity planning.',
      },
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
      lift: {
        id: 'Tindak lanjuti setiap evaluasi dengan perbaikan pengoperasian pusat data, misalnya keandalan dan kapasitas, lalu ukur hasilnya.',
        en: 'Follow up each evaluation by improving data centre operation, for example reliability and capacity, and measure the effect.',
      },
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
