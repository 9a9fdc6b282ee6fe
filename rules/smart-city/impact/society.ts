import { decimal, defineIndicator } from '../../define.ts'
import { components, proposal } from '../sources.ts'

export default defineIndicator({
  number: 8,
  capability: 'attainment',
  rating: decimal,
  name: { id: 'Smart Society', en: 'Smart Society' },
  label: { id: 'Smart Society', en: 'Smart Society' },
  question: {
    id: 'Manfaat apa yang dirasakan masyarakat pada komunitas, pembelajaran, dan keamanan?',
    en: 'What benefit do people feel in community, learning and security?',
  },
  levels: [
    {
      level: 0,
      criteria: [
        {
          id: 'Sasaran pada komunitas, pembelajaran, dan keamanan telah dirumuskan.',
          en: 'Goals in community, learning and security have been set.',
        },
      ],
      evidence: [{ id: 'Daftar sasaran dan program smart society', en: 'A list of smart society goals and programmes' }],
      lift: {
        id: 'Adakan kelas digital gratis bagi warga di beberapa kelurahan dan catat peserta yang menyelesaikannya.',
        en: 'Hold free digital classes in several wards, and record who completes them.',
      },
    },
    {
      level: 1,
      criteria: [
        {
          id: 'Pembelajaran (learning): sebagian warga mengikuti pembelajaran berbasis teknologi.',
          en: 'Learning: some citizens take part in learning with technology.',
        },
      ],
      evidence: [{ id: 'Jumlah peserta kelas digital warga', en: 'The number of people in digital classes' }],
      lift: {
        id: 'Libatkan komunitas sebagai pengajar dan sediakan kanal darurat yang dapat dipakai semua warga.',
        en: 'Bring in communities as teachers, and provide an emergency channel that everyone can use.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Komunitas (community): warga dan komunitas ikut menjalankan program.',
          en: 'Community: citizens and communities help to run the programmes.',
        },
        {
          id: 'Keamanan (security): warga dapat melapor keadaan darurat dan ditanggapi.',
          en: 'Security: citizens can report emergencies and are answered.',
        },
      ],
      evidence: [
        { id: 'Daftar komunitas yang terlibat', en: 'A list of the communities involved' },
        { id: 'Rekapitulasi laporan darurat dan waktu tanggapannya', en: 'A table of emergency reports and response times' },
      ],
      lift: {
        id: 'Ukur partisipasi, hasil belajar, dan rasa aman setiap tahun, lalu bahas hasilnya bersama warga.',
        en: 'Measure participation, learning and the sense of safety every year, and discuss the results with citizens.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Partisipasi, hasil belajar, dan rasa aman diukur setiap tahun.',
          en: 'Participation, learning and the sense of safety are measured every year.',
        },
      ],
      evidence: [{ id: 'Survei partisipasi dan rasa aman warga', en: 'A survey on participation and the sense of safety' }],
      lift: {
        id: 'Berikan peran tetap kepada komunitas dalam perencanaan program dan tunjukkan hasil ukur yang terus membaik.',
        en: 'Give communities a lasting role in planning programmes, and show measurements that keep improving.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Komunitas memiliki peran tetap dan hasil ukurnya terus membaik.',
          en: 'Communities have a lasting role, and measurements keep improving.',
        },
      ],
      evidence: [{ id: 'Keputusan tentang peran komunitas dalam perencanaan', en: 'The decision on communities’ role in planning' }],
    },
  ],
  cites: [components, proposal(8)],
})
