import { defineIndicator, external } from '../../define.ts'
import { module } from '../sources.ts'

export default defineIndicator({
  number: 7,
  capability: 'maturity',
  rating: external({
    index: { id: 'Indeks Pembangunan Statistik (IPS)', en: 'Statistical Development Index (IPS)' },
    body: { id: 'Badan Pusat Statistik (BPS)', en: 'Statistics Indonesia (BPS)' },
    points: [
      ['1', '1'],
      ['1.8', '1.5'],
      ['2.6', '2.5'],
      ['3.5', '3.5'],
      ['4.2', '4'],
      ['5', '5'],
    ],
    floor: '1',
  }),
  name: { id: 'Tingkat Kematangan Pembangunan Statistik', en: 'Maturity of statistical development' },
  label: { id: 'Pembangunan statistik', en: 'Statistical development' },
  question: {
    id: 'Berapa Indeks Pembangunan Statistik (IPS) yang diperoleh instansi?',
    en: 'What Statistical Development Index (IPS) has the agency been given?',
  },
  levels: [
    {
      level: 1,
      criteria: [{ id: 'Statistik sektoral diselenggarakan secara ad hoc.', en: 'Sectoral statistics are produced ad hoc.' }],
      evidence: [{ id: 'IPS di bawah 1,8', en: 'An IPS below 1.8' }],
      lift: {
        id: 'Tetapkan tahapan penyelenggaraan statistik sektoral dan laksanakan pada unit-unit kerja yang menghasilkan statistik.',
        en: 'Define the stages of producing sectoral statistics and have the units that produce statistics follow them.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Proses statistik sektoral dilaksanakan oleh sebagian atau seluruh unit kerja.',
          en: 'Some or all units carry out the process of sectoral statistics.',
        },
      ],
      evidence: [{ id: 'IPS dari 1,8 sampai di bawah 2,6', en: 'An IPS from 1.8 to below 2.6' }],
      lift: {
        id: 'Terapkan proses statistik pada seluruh unit kerja dan selaraskan standar, metadata, serta tahapannya antarunit.',
        en: 'Have all units follow the statistical process, and harmonise its standards, metadata and stages across them.',
      },
    },
    {
      level: 3,
      criteria: [
        { id: 'Seluruh unit kerja melaksanakan proses statistik sektoral.', en: 'All units carry out the process of sectoral statistics.' },
        { id: 'Proses statistik antarunit telah diharmonisasi.', en: 'The statistical process is harmonised across units.' },
      ],
      evidence: [{ id: 'IPS dari 2,6 sampai di bawah 3,5', en: 'An IPS from 2.6 to below 3.5' }],
      lift: {
        id: 'Padukan proses statistik seluruh unit dengan menghubungkan perencanaan, pengumpulan, pengolahan, dan diseminasi dalam satu alur.',
        en: 'Unify the statistical process of all units by linking planning, collection, processing and dissemination in one flow.',
      },
    },
    {
      level: 4,
      criteria: [
        { id: 'Proses statistik diselenggarakan secara terpadu.', en: 'The statistical process is run as a unified whole.' },
        { id: 'Antarproses statistik saling terintegrasi.', en: 'The statistical processes are integrated with each other.' },
      ],
      evidence: [{ id: 'IPS dari 3,5 sampai di bawah 4,2', en: 'An IPS from 3.5 to below 4.2' }],
      lift: {
        id: 'Pakai hasil statistik untuk menetapkan sasaran dan mengukur kinerja instansi, lalu laporkan kontribusinya.',
        en: "Use statistical results to set goals and measure the agency's performance, and report what they contribute.",
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Proses statistik yang terpadu berkontribusi pada kinerja instansi.',
          en: "The unified statistical process contributes to the agency's performance.",
        },
      ],
      evidence: [{ id: 'IPS 4,2 sampai 5,0', en: 'An IPS of 4.2 to 5.0' }],
    },
  ],
  cites: [module(7)],
})
