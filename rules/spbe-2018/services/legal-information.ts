import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 33,
  capability: 'service',
  name: { id: 'Layanan Dokumentasi dan Informasi Hukum', en: 'Legal documentation and information service (JDIH)' },
  label: { id: 'Layanan JDIH', en: 'JDIH legal information service' },
  question: {
    id: 'Apakah instansi memiliki sistem jaringan dokumentasi dan informasi hukum (JDIH)?',
    en: 'Does the agency have a legal documentation and information system (JDIH)?',
  },
  levels: [
    {
      level: 0,
      criteria: [{ id: 'Tidak ada sistem jaringan dokumentasi dan informasi hukum (JDIH).', en: 'There is no such system.' }],
      evidence: [],
      lift: {
        id: 'Sediakan situs JDIH yang menyebarkan informasi hukum dan peraturan instansi kepada masyarakat.',
        en: 'Provide a JDIH site that gives the public information on law and on the agency’s regulations.',
      },
    },
    {
      level: 1,
      criteria: [
        { id: 'Sistem menyebarkan informasi hukum dan peraturan satu arah.', en: 'It gives one-way information on law and regulation.' },
      ],
      evidence: [],
      lift: {
        id: 'Lengkapi JDIH dengan pencarian informasi dan pengunduhan dokumen hukum menurut jenis, nomor, dan tahunnya.',
        en: 'Equip JDIH with a search and with downloads of legal documents by kind, number and year.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Pengguna dapat mencari informasi dan mengunduh dokumen hukum.',
          en: 'Users can search for information and download legal documents.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Tambahkan pengunggahan informasi hukum serta validasi produk hukum dan dokumen digitalnya oleh unit hukum.',
        en: 'Add uploading of legal information, and validation of legal products and their digital documents by the legal unit.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Pengguna dapat mengunggah, dan sistem memvalidasi produk hukum dan dokumen digitalnya.',
          en: 'Users can upload, and it validates legal products and their digital documents.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Integrasikan JDIH dengan layanan instansi lain, misalnya kementerian di bidang hukum, dan uji pengiriman dokumennya.',
        en: 'Integrate JDIH with another agency’s service, for example the ministry of law, and test that documents arrive.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Layanan terintegrasi dengan instansi lain, seperti kementerian bidang hukum.',
          en: 'It is integrated with other agencies, such as the ministry of law.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Sempurnakan JDIH secara berkala dari statistik pencarian dan masukan pengguna, mengikuti teknologi serta kebutuhan informasi hukum.',
        en: 'Refine JDIH periodically from search statistics and users’ feedback, as technology and the need for legal information change.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Sistem terus ditingkatkan mengikuti perubahan lingkungan, teknologi, dan kebutuhan.',
          en: 'The system keeps improving as environment, technology and needs change.',
        },
      ],
      evidence: [],
    },
  ],
  cites: [questionnaire(33)],
})
