import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 3,
  capability: 'process',
  name: { id: 'Tingkat Kematangan Kebijakan Internal Manajemen Data', en: 'Maturity of the internal policy on data management' },
  label: { id: 'Kebijakan manajemen data', en: 'Data management policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang manajemen data?',
    en: 'Does the agency have an internal policy on data management?',
  },
  levels: [
    {
      level: 1,
      criteria: [{ id: 'Kebijakan belum ada atau baru berupa konsep.', en: 'No policy exists, or only a draft of it.' }],
      evidence: [
        { id: 'Rancangan peraturan atau keputusan tentang manajemen data', en: 'A draft regulation or decision on data management' },
        { id: 'Notulensi atau undangan rapat penyusunannya', en: 'Minutes or invitations of its drafting meetings' },
      ],
      lift: {
        id: 'Tetapkan peraturan tentang manajemen data instansi dengan mengacu pada pedoman Manajemen Data SPBE.',
        en: 'Enact a regulation on managing the agency’s data that follows the SPBE data management guideline.',
      },
    },
    {
      level: 2,
      criteria: [{ id: 'Kebijakan telah ditetapkan.', en: 'The policy has been enacted.' }],
      evidence: [{ id: 'Peraturan yang menyebut pengelolaan data', en: 'A regulation that deals with the management of data' }],
      lift: {
        id: 'Uraikan dalam peraturan sebagian proses manajemen data, misalnya pengelolaan data induk, data referensi, dan kualitas data.',
        en: 'Set out some data management processes in the regulation, for example master data, reference data and data quality.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Sebagian proses diatur di antara arsitektur data, data induk, data referensi, basis data, kualitas data, dan interoperabilitas data.',
          en: 'It covers some of these: data architecture, master data, reference data, databases, data quality and interoperability.',
        },
      ],
      evidence: [
        { id: 'Peraturan yang mengatur sebagian proses manajemen data', en: 'A regulation that covers some data management processes' },
      ],
      lift: {
        id: 'Lengkapi proses yang belum diatur hingga arsitektur data, data induk, data referensi, basis data, kualitas, dan interoperabilitas data tercakup.',
        en: 'Add the missing processes until data architecture, master and reference data, databases, quality and interoperability are all governed.',
      },
    },
    {
      level: 4,
      criteria: [{ id: 'Seluruh rangkaian proses manajemen data diatur.', en: 'It covers every one of those data management processes.' }],
      evidence: [
        { id: 'Peraturan yang mengatur seluruh proses manajemen data', en: 'A regulation that covers all data management processes' },
        {
          id: 'Laporan reviu yang berumur kurang dari dua tahun, berisi masalah dan rekomendasi',
          en: 'A review report under two years old, with issues and recommendations',
        },
      ],
      lift: {
        id: 'Lakukan reviu dan evaluasi kebijakan manajemen data bersama unit pengelola data, lalu tetapkan kebijakan baru sesuai rekomendasinya.',
        en: 'Review and evaluate the data management policy with the units that manage data, then enact a new policy following the recommendations.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Hasil reviu dan evaluasi ditindaklanjuti dengan kebijakan baru.',
          en: 'Review and evaluation have been followed up with a new policy.',
        },
      ],
      evidence: [
        { id: 'Laporan reviu beserta rekomendasinya', en: 'The review report with its recommendations' },
        { id: 'Kebijakan baru atau turunannya yang mengikuti rekomendasi itu', en: 'A new or derived policy that follows them' },
      ],
    },
  ],
  cites: [annex(3), guide(15)],
})
