import { defineIndicator } from '../../define.ts'
import { proposal } from '../sources.ts'

export default defineIndicator({
  number: 3,
  capability: 'fulfilment',
  name: { id: 'Pemanfaatan pusat data bersama', en: 'Use of the shared data centre' },
  label: { id: 'Pusat data bersama', en: 'Shared data centre' },
  question: {
    id: 'Apakah aplikasi dan data unit ditempatkan pada pusat data bersama?',
    en: 'Are the unit’s applications and data kept in the shared data centre?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Tempat penyimpanan setiap aplikasi dan data unit diketahui.',
          en: 'It is known where each of the unit’s applications and data is kept.',
        },
      ],
      evidence: [{ id: 'Daftar lokasi server dan penyimpanan data', en: 'A list of where servers and data are kept' }],
      lift: {
        id: 'Pilih aplikasi yang paling banyak dipakai, ajukan pemindahannya ke pusat data bersama, lalu buat berita acara migrasinya.',
        en: 'Choose the most used application, apply to move it to the shared data centre, and record the migration.',
      },
    },
    {
      level: 2,
      criteria: [
        { id: 'Sebagian aplikasi ditempatkan pada pusat data bersama.', en: 'Some applications are kept in the shared data centre.' },
      ],
      evidence: [{ id: 'Berita acara migrasi aplikasi', en: 'The record of an application’s migration' }],
      lift: {
        id: 'Pindahkan sebagian besar aplikasi menurut rencana migrasi dan sepakati tingkat layanan dengan pengelola pusat data.',
        en: 'Move most applications by a migration plan, and agree a service level with those who run the data centre.',
      },
    },
    {
      level: 3,
      criteria: [
        { id: 'Sebagian besar aplikasi ditempatkan pada pusat data bersama.', en: 'Most applications are kept in the shared data centre.' },
        {
          id: 'Tanggung jawab unit dan pengelola pusat data disepakati tertulis.',
          en: 'Duties of the unit and of the data centre are agreed in writing.',
        },
      ],
      evidence: [
        { id: 'Rencana migrasi dan kemajuannya', en: 'The migration plan and its progress' },
        { id: 'Perjanjian tingkat layanan dengan pengelola pusat data', en: 'The service level agreement with the data centre' },
      ],
      lift: {
        id: 'Pindahkan aplikasi yang tersisa, hentikan server di ruang unit, dan tinjau laporan kinerja pusat data setiap triwulan.',
        en: 'Move the remaining applications, switch off servers in the unit’s rooms, and review the data centre’s performance every quarter.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Seluruh aplikasi dan data ditempatkan pada pusat data bersama.',
          en: 'All applications and data are kept in the shared data centre.',
        },
        {
          id: 'Unit tidak lagi menjalankan server sendiri tanpa izin tertulis.',
          en: 'The unit runs no server of its own without written permission.',
        },
      ],
      evidence: [
        { id: 'Berita acara penghentian server unit', en: 'The record that the unit’s servers were switched off' },
        { id: 'Laporan kinerja pusat data yang telah ditinjau unit', en: 'A performance report of the data centre, reviewed by the unit' },
      ],
    },
  ],
  cites: [proposal(3)],
})
