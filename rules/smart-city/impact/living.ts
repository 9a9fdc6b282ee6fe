import { decimal, defineIndicator } from '../../define.ts'
import { components, proposal } from '../sources.ts'

export default defineIndicator({
  number: 7,
  capability: 'attainment',
  rating: decimal,
  name: { id: 'Smart Living', en: 'Smart Living' },
  label: { id: 'Smart Living', en: 'Smart Living' },
  question: {
    id: 'Manfaat apa yang dirasakan masyarakat pada tata ruang yang harmonis, kesehatan, dan mobilitas?',
    en: 'What benefit do people feel in harmony of their surroundings, health and mobility?',
  },
  levels: [
    {
      level: 0,
      criteria: [
        {
          id: 'Sasaran pada keharmonisan ruang, kesehatan, dan mobilitas telah dirumuskan.',
          en: 'Goals in harmony, health and mobility have been set.',
        },
      ],
      evidence: [{ id: 'Daftar sasaran dan program smart living', en: 'A list of smart living goals and programmes' }],
      lift: {
        id: 'Buka pendaftaran puskesmas secara daring pada beberapa lokasi dan catat waktu tunggu pasien.',
        en: 'Open online registration at several health centres, and record how long patients wait.',
      },
    },
    {
      level: 1,
      criteria: [
        { id: 'Kesehatan (health): akses layanan kesehatan mulai lebih mudah.', en: 'Health: care begins to be easier to reach.' },
      ],
      evidence: [{ id: 'Waktu tunggu pasien sebelum dan sesudah program', en: 'Patients’ waiting times before and after the programme' }],
      lift: {
        id: 'Perluas layanan kesehatan itu, perbaiki angkutan umum, dan tata permukiman yang paling padat.',
        en: 'Extend the health services, improve public transport, and upgrade the most crowded neighbourhoods.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Mobilitas (mobility): perjalanan warga lebih lancar atau lebih terjangkau.',
          en: 'Mobility: people travel more smoothly or more cheaply.',
        },
        {
          id: 'Keharmonisan (harmony): permukiman dan ruang publik tertata.',
          en: 'Harmony: neighbourhoods and public spaces are in good order.',
        },
      ],
      evidence: [
        { id: 'Waktu tempuh dan jumlah penumpang angkutan umum', en: 'Travel times and public transport passengers' },
        { id: 'Data ruang publik dan permukiman yang ditata', en: 'Data on public spaces and neighbourhoods that were improved' },
      ],
      lift: {
        id: 'Ukur kualitas hidup pada ketiga subdimensi dengan survei rumah tangga dan data kesehatan.',
        en: 'Measure the quality of life in all three sub-dimensions with a household survey and health data.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Kualitas hidup pada ketiga subdimensi diukur secara berkala.',
          en: 'The quality of life in all three sub-dimensions is measured regularly.',
        },
      ],
      evidence: [{ id: 'Survei kualitas hidup rumah tangga', en: 'A household survey on the quality of life' }],
      lift: {
        id: 'Pertahankan perbaikan selama dua pengukuran dan kelola layanannya bersama warga serta penyedia swasta.',
        en: 'Keep the improvement up over two measurements, and run services with residents and private providers.',
      },
    },
    {
      level: 4,
      criteria: [
        { id: 'Perbaikan kualitas hidup bertahan selama dua pengukuran.', en: 'The quality of life stayed better over two measurements.' },
      ],
      evidence: [{ id: 'Perbandingan dua survei kualitas hidup', en: 'A comparison of two surveys on the quality of life' }],
    },
  ],
  cites: [components, proposal(7)],
})
