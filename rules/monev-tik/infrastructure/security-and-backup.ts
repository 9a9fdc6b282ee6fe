import { defineIndicator } from '../../define.ts'
import { proposal } from '../sources.ts'

export default defineIndicator({
  number: 4,
  capability: 'fulfilment',
  name: { id: 'Keamanan dan pencadangan', en: 'Security and backup' },
  label: { id: 'Keamanan dan pencadangan', en: 'Security and backup' },
  question: {
    id: 'Apakah perangkat dan data unit diamankan dan dicadangkan?',
    en: 'Are the unit’s devices and data secured and backed up?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Data dan aplikasi yang paling penting bagi unit telah dikenali.',
          en: 'The data and applications that matter most to the unit have been identified.',
        },
      ],
      evidence: [{ id: 'Daftar data dan aplikasi penting', en: 'A list of essential data and applications' }],
      lift: {
        id: 'Pasang antivirus dan sandi pada perangkat yang menyimpan data penting, lalu cadangkan datanya ke media terpisah.',
        en: 'Put antivirus and passwords on devices that hold essential data, and back the data up to a separate medium.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Sebagian perangkat dilindungi dan sebagian data penting dicadangkan.',
          en: 'Some devices are protected, and some essential data is backed up.',
        },
      ],
      evidence: [{ id: 'Daftar perangkat yang memakai antivirus dan sandi', en: 'A list of devices with antivirus and passwords' }],
      lift: {
        id: 'Jadwalkan pencadangan bagi sebagian besar data penting dan batasi hak akses menurut tugas, dengan catatan setiap pencadangan.',
        en: 'Schedule backups for most essential data and limit access by duty, with a log of each backup.',
      },
    },
    {
      level: 3,
      criteria: [
        { id: 'Sebagian besar data penting dicadangkan menurut jadwal.', en: 'Most essential data is backed up on schedule.' },
        {
          id: 'Hak akses diberikan menurut tugas dan dicabut saat pegawai pindah.',
          en: 'Access is given by duty and withdrawn when staff move on.',
        },
      ],
      evidence: [
        { id: 'Log pencadangan', en: 'The backup log' },
        { id: 'Daftar hak akses beserta perubahannya', en: 'A list of access rights and their changes' },
      ],
      lift: {
        id: 'Cadangkan seluruh data penting, uji pemulihannya sekurang-kurangnya setahun sekali, dan laporkan insiden kepada tim tanggap insiden daerah.',
        en: 'Back up all essential data, test restoring it at least once a year, and report incidents to the local response team.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Seluruh data penting dicadangkan dan pemulihannya telah diuji.',
          en: 'All essential data is backed up, and restoring it has been tested.',
        },
        {
          id: 'Insiden keamanan dicatat, dilaporkan, dan ditindaklanjuti.',
          en: 'Security incidents are recorded, reported and followed up.',
        },
      ],
      evidence: [
        { id: 'Berita acara uji pemulihan data', en: 'The record of a restore test' },
        { id: 'Catatan insiden beserta tindak lanjutnya', en: 'The incident log with its follow-up' },
      ],
    },
  ],
  cites: [proposal(4)],
})
