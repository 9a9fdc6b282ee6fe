import { count, defineIndicator } from '../../define.ts'
import { proposal } from '../sources.ts'

/** The thresholds of the count are illustrative. */
export default defineIndicator({
  number: 13,
  capability: 'fulfilment',
  rating: count({
    of: { id: 'Layanan publik yang dapat diselesaikan secara daring', en: 'Public services that can be completed online' },
    steps: [
      ['0', '1'],
      ['1', '2'],
      ['3', '3'],
      ['5', '4'],
    ],
  }),
  name: { id: 'Layanan publik daring', en: 'Online public services' },
  label: { id: 'Layanan publik daring', en: 'Online public services' },
  question: {
    id: 'Berapa layanan publik unit yang dapat diselesaikan secara daring, dari permohonan hingga hasilnya?',
    en: 'How many of the unit’s public services can be completed online, from application to result?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Banyaknya layanan publik daring unit telah dihitung, sekalipun nol.',
          en: 'The unit has counted its online public services, even where there are none.',
        },
      ],
      evidence: [
        { id: 'Daftar layanan publik unit beserta cara mengaksesnya', en: 'A list of the unit’s public services and how to reach them' },
      ],
      lift: {
        id: 'Pilih satu layanan yang paling banyak dimohonkan dan buka permohonan, pelacakan, serta hasilnya secara daring.',
        en: 'Choose the most requested service and put its application, tracking and result online.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Sekurang-kurangnya satu layanan publik dapat diselesaikan secara daring.',
          en: 'At least one public service can be completed online.',
        },
      ],
      evidence: [{ id: 'Tautan layanan daring dan petunjuk pemakaiannya', en: 'The link of the online service and its instructions' }],
      lift: {
        id: 'Tambah hingga tiga layanan daring dengan memakai ulang komponen permohonan dan pelacakan dari layanan pertama.',
        en: 'Go to three online services, reusing application and tracking parts of the first.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Sekurang-kurangnya tiga layanan publik dapat diselesaikan secara daring.',
          en: 'At least three public services can be completed online.',
        },
      ],
      evidence: [{ id: 'Statistik permohonan daring setiap layanan', en: 'Figures on online applications for each service' }],
      lift: {
        id: 'Buka sekurang-kurangnya lima layanan daring pada satu pintu dan bandingkan permohonan daring dengan tatap muka.',
        en: 'Offer at least five online services through one door, and compare online with in-person applications.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Sekurang-kurangnya lima layanan publik dapat diselesaikan secara daring.',
          en: 'At least five public services can be completed online.',
        },
      ],
      evidence: [{ id: 'Laporan pemakaian seluruh layanan daring', en: 'A report on the use of all online services' }],
    },
  ],
  cites: [proposal(13)],
})
