import { defineIndicator } from '../../define.ts'
import { proposal } from '../sources.ts'

export default defineIndicator({
  number: 5,
  capability: 'fulfilment',
  name: { id: 'Inventarisasi aset TIK', en: 'ICT asset inventory' },
  label: { id: 'Inventaris aset TIK', en: 'ICT asset inventory' },
  question: {
    id: 'Seberapa lengkap dan mutakhir daftar aset TIK unit?',
    en: 'How complete and up to date is the unit’s list of ICT assets?',
  },
  levels: [
    {
      level: 1,
      criteria: [{ id: 'Petugas pencatat aset TIK unit telah ditunjuk.', en: 'Someone has been named to record the unit’s ICT assets.' }],
      evidence: [{ id: 'Surat penugasan petugas pencatat aset', en: 'The letter that assigns the recording of assets' }],
      lift: {
        id: 'Susun daftar aset TIK yang dimulai dari perangkat keras dan cocokkan dengan kartu inventaris barang.',
        en: 'Start a list of ICT assets with the hardware, and match it with the inventory cards.',
      },
    },
    {
      level: 2,
      criteria: [{ id: 'Sebagian aset TIK tercatat dalam daftar.', en: 'Some ICT assets are on the list.' }],
      evidence: [{ id: 'Daftar aset TIK yang masih disusun', en: 'A list of ICT assets in the making' }],
      lift: {
        id: 'Lengkapi daftar dengan perangkat lunak dan lisensi, lalu cantumkan kondisi, lokasi, serta penanggung jawab setiap aset.',
        en: 'Add software and licences to the list, with the state, place and keeper of each asset.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Sebagian besar perangkat keras, perangkat lunak, dan lisensi tercatat.',
          en: 'Most hardware, software and licences are recorded.',
        },
        {
          id: 'Kondisi, lokasi, dan penanggung jawab aset tercantum dalam daftar.',
          en: 'The list gives the state, place and keeper of each asset.',
        },
      ],
      evidence: [
        { id: 'Daftar aset TIK lengkap dengan penanggung jawabnya', en: 'The list of ICT assets with their keepers' },
        { id: 'Daftar lisensi dan masa berlakunya', en: 'A list of licences and when they expire' },
      ],
      lift: {
        id: 'Catat aset yang tersisa, cocokkan daftar dengan keadaan fisik setiap tahun, dan selaraskan dengan pencatatan barang milik daerah.',
        en: 'Record the remaining assets, check the list against what is there every year, and align it with the property records.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Seluruh aset TIK tercatat dan sesuai dengan catatan barang milik daerah.',
          en: 'All ICT assets are recorded and agree with the records of local property.',
        },
        { id: 'Daftar aset dicocokkan dengan keadaan fisik setiap tahun.', en: 'The list is checked against what is there every year.' },
      ],
      evidence: [
        { id: 'Berita acara pencocokan fisik', en: 'The record of the physical check' },
        { id: 'Rekonsiliasi dengan catatan barang milik daerah', en: 'The reconciliation with the property records' },
      ],
    },
  ],
  cites: [proposal(5)],
})
