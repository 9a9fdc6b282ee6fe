import { defineIndicator } from '../../define.ts'
import { proposal } from '../sources.ts'

export default defineIndicator({
  number: 9,
  capability: 'fulfilment',
  name: { id: 'Daftar aplikasi dan pemiliknya', en: 'Application register and owners' },
  label: { id: 'Daftar aplikasi', en: 'Application register' },
  question: {
    id: 'Apakah aplikasi unit terdaftar beserta pemilik dan keadaannya?',
    en: 'Are the unit’s applications registered with their owners and state?',
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Pegawai yang menyusun daftar aplikasi telah ditunjuk.',
          en: 'Someone has been named to compile the register of applications.',
        },
      ],
      evidence: [{ id: 'Penugasan penyusun daftar aplikasi', en: 'The assignment to compile the register' }],
      lift: {
        id: 'Tanyai setiap bidang tentang aplikasi yang dipakainya, lalu catat nama, fungsi, dan alamatnya dalam satu daftar.',
        en: 'Ask each division which applications it uses, and write name, purpose and address into one register.',
      },
    },
    {
      level: 2,
      criteria: [
        { id: 'Sebagian aplikasi yang dipakai unit telah terdaftar.', en: 'Some of the applications that the unit uses are registered.' },
      ],
      evidence: [{ id: 'Daftar aplikasi menurut bidang', en: 'A list of applications by division' }],
      lift: {
        id: 'Lengkapi daftar dengan pemilik proses bisnis, penyedia, dan status aktif, lalu sampaikan kepada dinas kominfo.',
        en: 'Add the business owner, supplier and status to the register, and send it to the local ICT office.',
      },
    },
    {
      level: 3,
      criteria: [
        { id: 'Sebagian besar aplikasi terdaftar dengan pemilik yang jelas.', en: 'Most applications are registered with a clear owner.' },
        { id: 'Daftar aplikasi telah disampaikan kepada dinas kominfo.', en: 'The register has been sent to the local ICT office.' },
      ],
      evidence: [
        { id: 'Daftar aplikasi beserta pemilik proses bisnis', en: 'The register with business owners' },
        { id: 'Bukti penyampaian daftar aplikasi', en: 'Proof that the register was sent' },
      ],
      lift: {
        id: 'Daftarkan aplikasi yang tersisa, tutup yang tidak dipakai, dan perbarui daftar setiap kali ada perubahan.',
        en: 'Register the remaining applications, retire those not in use, and update the register at every change.',
      },
    },
    {
      level: 4,
      criteria: [
        { id: 'Seluruh aplikasi terdaftar dengan pemilik yang jelas.', en: 'All applications are registered with a clear owner.' },
        {
          id: 'Aplikasi yang tidak dipakai ditutup menurut hasil tinjauan berkala.',
          en: 'Applications not in use are retired after a regular review.',
        },
      ],
      evidence: [
        { id: 'Catatan perubahan daftar aplikasi', en: 'The change log of the register' },
        { id: 'Berita acara penutupan aplikasi', en: 'The record of an application’s retirement' },
      ],
    },
  ],
  cites: [proposal(9)],
})
