import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 16,
  capability: 'process',
  name: { id: 'Kebijakan Internal Layanan Whistle Blowing System (WBS)', en: 'Internal policy: the whistle-blowing system (WBS)' },
  label: { id: 'Kebijakan whistle-blowing system', en: 'Whistle-blowing system policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang whistle-blowing system (WBS)?',
    en: 'Does the agency have an internal policy on the whistle-blowing system (WBS)?',
  },
  levels: [
    {
      level: 0,
      criteria: [
        {
          id: 'Tidak ada kebijakan internal tentang whistle-blowing system (WBS).',
          en: 'There is no internal policy on the whistle-blowing system (WBS).',
        },
      ],
      evidence: [],
      lift: {
        id: 'Bersama inspektorat, susun konsep kebijakan WBS yang menjaga kerahasiaan pelapor dan menentukan penerima laporan.',
        en: 'With the inspectorate, draft a WBS policy that keeps whistle-blowers confidential and names who receives reports.',
      },
    },
    {
      level: 1,
      criteria: [{ id: 'Konsep kebijakan telah ada.', en: 'A draft of the policy exists.' }],
      evidence: [],
      lift: {
        id: 'Tetapkan kebijakan WBS yang mengatur sebagian kebutuhan, misalnya jenis pelanggaran dan saluran pelaporannya.',
        en: 'Enact a WBS policy that governs some needs, for example kinds of violations and the channels for reporting them.',
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
        id: 'Lengkapi kebijakan WBS dengan penelaahan laporan, pelindungan pelapor, tindak lanjut, dan pelaporan hasil sehingga seluruh kebutuhan diatur.',
        en: 'Complete the WBS policy with examining reports, protecting whistle-blowers, follow-up and reporting of outcomes, so that all needs are governed.',
      },
    },
    {
      level: 3,
      criteria: [{ id: 'Seluruh kebutuhan instansi diatur.', en: 'It covers all of the agency’s needs.' }],
      evidence: [],
      lift: {
        id: 'Atur hubungan WBS dengan aplikasi lain instansi, misalnya kepegawaian dan pengaduan publik, tanpa membuka identitas pelapor.',
        en: 'Govern how WBS connects with other applications, for example personnel and complaints, without revealing who reported.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Integrasi dengan aplikasi lain di dalam instansi didukung.',
          en: 'It supports integration with other applications within the agency.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Pantau, nilai, dan evaluasi kebijakan WBS secara berkala bersama inspektorat, termasuk kecukupan pelindungan pelapor dan keamanan teknologinya.',
        en: 'Monitor, assess and evaluate the WBS policy periodically with the inspectorate, including protection of whistle-blowers and security of the technology.',
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
  cites: [questionnaire(16)],
})
