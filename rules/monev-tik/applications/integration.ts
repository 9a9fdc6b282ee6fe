import { defineIndicator } from '../../define.ts'
import { proposal } from '../sources.ts'

export default defineIndicator({
  number: 11,
  capability: 'fulfilment',
  name: { id: 'Integrasi aplikasi dan data', en: 'Application and data integration' },
  label: { id: 'Integrasi aplikasi dan data', en: 'Application and data integration' },
  question: {
    id: 'Apakah aplikasi unit bertukar data dengan aplikasi lain secara otomatis?',
    en: 'Do the unit’s applications exchange data with others automatically?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Data yang perlu dipertukarkan dengan pihak lain telah didaftar.',
          en: 'The data to be exchanged with others has been listed.',
        },
      ],
      evidence: [{ id: 'Daftar kebutuhan pertukaran data', en: 'A list of data to be exchanged' }],
      lift: {
        id: 'Pilih satu pertukaran data yang paling sering dilakukan secara manual dan otomatiskan bersama dinas kominfo.',
        en: 'Choose the exchange most often done by hand, and automate it with the local ICT office.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Sebagian pertukaran data berjalan otomatis antaraplikasi.',
          en: 'Some exchanges of data run automatically between applications.',
        },
      ],
      evidence: [{ id: 'Dokumentasi antarmuka (API) yang dipakai', en: 'Documentation of the interface (API) in use' }],
      lift: {
        id: 'Otomatiskan sebagian besar pertukaran melalui penghubung layanan pemerintah daerah dengan kode referensi yang sama.',
        en: 'Automate most exchanges over the local government’s service bus, using the same reference codes.',
      },
    },
    {
      level: 3,
      criteria: [
        { id: 'Sebagian besar pertukaran data berjalan otomatis.', en: 'Most exchanges of data run automatically.' },
        { id: 'Data yang dipertukarkan memakai kode referensi bersama.', en: 'Exchanged data uses common reference codes.' },
      ],
      evidence: [
        { id: 'Diagram alur data antaraplikasi', en: 'A diagram of data flows between applications' },
        { id: 'Daftar kode referensi yang dipakai', en: 'A list of the reference codes in use' },
      ],
      lift: {
        id: 'Selesaikan pertukaran yang tersisa, pantau kegagalannya, dan pastikan data yang sama tidak dimasukkan dua kali.',
        en: 'Complete the remaining exchanges, monitor failures, and make sure that no data is entered twice.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Seluruh pertukaran data yang dibutuhkan berjalan otomatis.',
          en: 'All exchanges of data that are needed run automatically.',
        },
        { id: 'Kegagalan pertukaran dipantau dan diperbaiki.', en: 'Failed exchanges are monitored and repaired.' },
      ],
      evidence: [
        { id: 'Log pertukaran data', en: 'The log of data exchanges' },
        { id: 'Laporan penanganan kegagalan pertukaran', en: 'A report on how failures were handled' },
      ],
    },
  ],
  cites: [proposal(11)],
})
