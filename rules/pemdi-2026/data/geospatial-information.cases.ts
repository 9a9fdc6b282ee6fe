import { defineCases } from '../../define.ts'

export default defineCases([
  { name: { id: 'Simpul jaringan belum memiliki pengelola', en: 'The network node has no one in charge yet' }, given: '1', gives: '1' },
  {
    name: { id: 'Tim geospasial baru menyiapkan tata kelola', en: 'The geospatial team is only preparing the governance' },
    given: '1.2',
    gives: '1.2',
  },
  {
    name: { id: 'Keputusan tentang simpul jaringan mulai berlaku', en: 'The decision on the network node comes into force' },
    given: '1.5',
    gives: '1.5',
  },
  {
    name: { id: 'Kelembagaan geospasial ada, SOP belum lengkap', en: 'The institutions exist, procedures are incomplete' },
    given: '2.15',
    gives: '2.15',
  },
  {
    name: { id: 'SOP dan perangkat pemetaan dasar tersedia', en: 'Procedures and basic mapping equipment are available' },
    given: '2.5',
    gives: '2.5',
  },
  {
    name: { id: 'Perangkat produksi data lengkap, peta jalan masih dirancang', en: 'Equipment is complete, the roadmap is being drafted' },
    given: '3.3',
    gives: '3.3',
  },
  { name: { id: 'Peta jalan dan surveyor tersedia', en: 'A roadmap and surveyors are in place' }, given: '3.5', gives: '3.5' },
  {
    name: {
      id: 'Pemanfaatan geoportal dievaluasi, anggaran belum rutin',
      en: 'Use of the geoportal is evaluated, its budget is not regular',
    },
    given: '3.85',
    gives: '3.85',
  },
  {
    name: { id: 'Reviu dan anggaran geospasial menjadi rutin', en: 'Geospatial reviews and budget become regular' },
    given: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Anggaran geospasial rutin, sebagian hasil reviu berjalan',
      en: 'The geospatial budget is regular, part of the review is acted on',
    },
    given: '4.4',
    gives: '4.4',
  },
  { name: { id: 'Nilai SJIG mencapai angka tertinggi', en: 'The SJIG figure is the highest possible' }, given: '5', gives: '5' },
  { name: { id: 'Nilai SJIG dari pembina masih ditunggu', en: 'The SJIG figure from the supervising body is awaited' }, gives: '1' },
])
