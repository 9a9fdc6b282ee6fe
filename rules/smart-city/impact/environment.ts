import { decimal, defineIndicator } from '../../define.ts'
import { components, proposal } from '../sources.ts'

export default defineIndicator({
  number: 9,
  capability: 'attainment',
  rating: decimal,
  name: { id: 'Smart Environment', en: 'Smart Environment' },
  label: { id: 'Smart Environment', en: 'Smart Environment' },
  question: {
    id: 'Manfaat apa yang dirasakan masyarakat pada perlindungan lingkungan, pengelolaan sampah, dan energi?',
    en: 'What benefit do people feel in environmental protection, waste and energy?',
  },
  levels: [
    {
      level: 0,
      criteria: [
        {
          id: 'Sasaran pada perlindungan lingkungan, sampah, dan energi telah dirumuskan.',
          en: 'Goals in environmental protection, waste and energy have been set.',
        },
      ],
      evidence: [{ id: 'Daftar sasaran dan program smart environment', en: 'A list of smart environment goals and programmes' }],
      lift: {
        id: 'Mulai pemilahan sampah di beberapa lingkungan dan timbang sampah yang tidak lagi dibuang ke TPA.',
        en: 'Begin to sort waste in several neighbourhoods, and weigh what no longer goes to the landfill.',
      },
    },
    {
      level: 1,
      criteria: [{ id: 'Sampah (waste): sebagian sampah dipilah dan diolah.', en: 'Waste: some waste is sorted and treated.' }],
      evidence: [{ id: 'Catatan berat sampah yang diolah', en: 'The weight of waste that is treated' }],
      lift: {
        id: 'Pantau mutu udara dan air secara terbuka serta pasang lampu hemat energi pada fasilitas umum.',
        en: 'Monitor air and water quality in the open, and fit energy-saving lights in public facilities.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Perlindungan (protection): mutu lingkungan dipantau dan diumumkan.',
          en: 'Protection: the state of the environment is monitored and published.',
        },
        { id: 'Energi (energy): fasilitas umum memakai energi lebih hemat.', en: 'Energy: public facilities use less energy.' },
      ],
      evidence: [
        { id: 'Data pemantauan mutu udara dan air', en: 'Monitoring data on air and water' },
        { id: 'Pemakaian energi fasilitas umum', en: 'Energy use of public facilities' },
      ],
      lift: {
        id: 'Tetapkan target pengurangan sampah, pencemaran, dan energi, lalu ukur pencapaiannya setiap tahun.',
        en: 'Set targets to reduce waste, pollution and energy use, and measure every year how far they are met.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Pengurangan sampah, pencemaran, dan energi diukur terhadap target.',
          en: 'Cuts in waste, pollution and energy use are measured against targets.',
        },
      ],
      evidence: [{ id: 'Laporan pencapaian target lingkungan', en: 'A report on how environmental targets are met' }],
      lift: {
        id: 'Jadikan pengelolaan sampah dan energi usaha bersama warga yang mandiri pembiayaannya dan capai target dua tahun berturut-turut.',
        en: 'Make waste and energy a joint venture with citizens that pays for itself, and meet targets two years in a row.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Target lingkungan tercapai dua tahun berturut-turut bersama warga.',
          en: 'With citizens, environmental targets are met two years in a row.',
        },
      ],
      evidence: [{ id: 'Perbandingan capaian lingkungan dua tahun', en: 'A comparison of two years’ environmental results' }],
    },
  ],
  cites: [components, proposal(9)],
})
