import { defineIndicator } from '../../define.ts'
import { proposal } from '../sources.ts'

export default defineIndicator({
  number: 1,
  capability: 'fulfilment',
  name: { id: 'Ketersediaan dan kondisi perangkat (PC, server, jaringan lokal)', en: 'Devices and local network' },
  label: { id: 'Perangkat dan jaringan lokal', en: 'Devices and local network' },
  question: {
    id: 'Seberapa jauh kebutuhan perangkat kerja unit terpenuhi oleh perangkat yang laik pakai?',
    en: 'How far are the unit’s needs for devices met by devices in working order?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Jumlah komputer, server, dan titik jaringan yang dibutuhkan unit telah diketahui.',
          en: 'The unit knows how many computers, servers and network points it needs.',
        },
      ],
      evidence: [{ id: 'Daftar kebutuhan perangkat menurut jabatan', en: 'A list of devices needed by each post' }],
      lift: {
        id: 'Adakan atau perbaiki perangkat bagi jabatan yang paling memerlukan, lalu catat mana yang laik pakai dan mana yang rusak.',
        en: 'Buy or repair devices for the posts that need them most, and record which work and which are broken.',
      },
    },
    {
      level: 2,
      criteria: [
        { id: 'Sebagian pegawai bekerja dengan perangkat yang laik pakai.', en: 'Some staff work with devices in working order.' },
      ],
      evidence: [
        {
          id: 'Catatan kondisi perangkat: laik pakai, rusak ringan, rusak berat',
          en: 'A record of the state of devices: working, slightly damaged, badly damaged',
        },
      ],
      lift: {
        id: 'Penuhi perangkat bagi sebagian besar pegawai dan pasang jaringan lokal di ruang kerja utama, disertai denah titik jaringannya.',
        en: 'Equip most of the staff and bring the local network to the main rooms, with a plan of its points.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Sebagian besar pegawai yang memerlukan perangkat telah memperolehnya dalam keadaan laik pakai.',
          en: 'Most staff who need a device have one in working order.',
        },
        { id: 'Sebagian besar ruang kerja terjangkau jaringan lokal.', en: 'The local network reaches most rooms.' },
      ],
      evidence: [
        { id: 'Denah titik jaringan lokal', en: 'A plan of the points of the local network' },
        { id: 'Kartu pemeliharaan perangkat', en: 'Maintenance cards of devices' },
      ],
      lift: {
        id: 'Lengkapi perangkat yang masih kurang, tetapkan jadwal penggantian beserta anggarannya, dan periksa seluruh perangkat setiap tahun.',
        en: 'Add the devices still missing, set a budgeted schedule for replacing them, and inspect all of them every year.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Seluruh perangkat yang dibutuhkan tersedia dan laik pakai.',
          en: 'All devices that are needed are there and in working order.',
        },
        { id: 'Perangkat dipelihara dan diganti menurut jadwal.', en: 'Devices are maintained and replaced on schedule.' },
      ],
      evidence: [
        { id: 'Jadwal penggantian perangkat beserta anggarannya', en: 'A budgeted schedule for replacing devices' },
        { id: 'Laporan pemeriksaan tahunan atas seluruh perangkat', en: 'The yearly inspection report on all devices' },
      ],
    },
  ],
  cites: [proposal(1)],
})
