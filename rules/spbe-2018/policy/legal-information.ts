import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 15,
  capability: 'process',
  name: {
    id: 'Kebijakan Internal Layanan Dokumentasi dan Informasi Hukum',
    en: 'Internal policy: the legal documentation and information system (JDIH)',
  },
  label: { id: 'Kebijakan sistem JDIH', en: 'JDIH system policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang sistem jaringan dokumentasi dan informasi hukum (JDIH)?',
    en: 'Does the agency have an internal policy on the legal documentation and information system (JDIH)?',
  },
  levels: [
    {
      level: 0,
      criteria: [
        {
          id: 'Tidak ada kebijakan internal tentang sistem jaringan dokumentasi dan informasi hukum (JDIH).',
          en: 'There is no internal policy on the legal documentation and information system (JDIH).',
        },
      ],
      evidence: [],
      lift: {
        id: 'Bersama unit hukum, susun konsep kebijakan JDIH yang menjelaskan jenis dokumen hukum dan tugas pengelolanya.',
        en: 'With the legal unit, draft a JDIH policy that explains the kinds of legal documents and the duties of their keepers.',
      },
    },
    {
      level: 1,
      criteria: [{ id: 'Konsep kebijakan telah ada.', en: 'A draft of the policy exists.' }],
      evidence: [],
      lift: {
        id: 'Tetapkan kebijakan JDIH dan atur sebagian kebutuhan, misalnya pengunggahan dan publikasi peraturan instansi.',
        en: 'Enact the JDIH policy and govern some needs, for example uploading and publishing the agency’s regulations.',
      },
    },
    {
      level: 2,
      criteria: [
        { id: 'Kebijakan telah ditetapkan.', en: 'The policy has been enacted.' },
        { id: 'Sebagian kebutuhan instansi diatur.', en: 'It covers some of the agency’s needs.' },
      ],
      evidence: [],
      lift: {
        id: 'Perluas kebijakan JDIH ke semua bahan dokumentasi hukum, termasuk pengolahan, penyimpanan, dan pelayanan informasinya.',
        en: 'Widen the JDIH policy to all legal documentation, including how it is processed, kept and provided as information.',
      },
    },
    {
      level: 3,
      criteria: [{ id: 'Seluruh kebutuhan instansi diatur.', en: 'It covers all of the agency’s needs.' }],
      evidence: [],
      lift: {
        id: 'Tambahkan ketentuan integrasi JDIH dengan jaringan instansi lain, meliputi format metadata dan jadwal pertukaran dokumen.',
        en: 'Add rules for integrating JDIH with the networks of other agencies, covering metadata formats and when documents are exchanged.',
      },
    },
    {
      level: 4,
      criteria: [{ id: 'Integrasi JDIH antarinstansi didukung.', en: 'It supports integrating JDIH between agencies.' }],
      evidence: [],
      lift: {
        id: 'Evaluasi kebijakan JDIH secara berkala; nilai dari pemantauan apakah ketentuannya masih sesuai dengan teknologi dan kebutuhan pencari informasi.',
        en: 'Evaluate the JDIH policy periodically; assess from monitoring whether its rules still suit technology and those who seek information.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Kebijakan dipantau, dinilai, dan dievaluasi berkala mengikuti perubahan lingkungan, teknologi, dan kebutuhan.',
          en: 'The policy is monitored, assessed and evaluated periodically as environment, technology and needs change.',
        },
      ],
      evidence: [],
    },
  ],
  cites: [questionnaire(15)],
})
