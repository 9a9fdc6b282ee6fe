import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 8,
  capability: 'process',
  name: { id: 'Kebijakan Internal Layanan Naskah Dinas', en: 'Internal policy: the electronic official letter system' },
  label: { id: 'Kebijakan naskah dinas elektronik', en: 'Electronic official letter policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang sistem naskah dinas elektronik?',
    en: 'Does the agency have an internal policy on the electronic official letter system?',
  },
  levels: [
    {
      level: 0,
      criteria: [
        {
          id: 'Tidak ada kebijakan internal tentang sistem naskah dinas elektronik.',
          en: 'There is no internal policy on the electronic official letter system.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Susun konsep kebijakan sistem naskah dinas elektronik bersama unit tata usaha, unit kearsipan, dan unit hukum.',
        en: 'Draft a policy on the electronic official letter system with the administration, records and legal units.',
      },
    },
    {
      level: 1,
      criteria: [{ id: 'Konsep kebijakan telah ada.', en: 'A draft of the policy exists.' }],
      evidence: [],
      lift: {
        id: 'Tetapkan kebijakan naskah dinas elektronik yang mengatur kebutuhan pokok lebih dahulu, seperti surat masuk, surat keluar, dan disposisi.',
        en: 'Enact a policy on electronic letters that first governs core needs such as incoming letters, outgoing letters and dispositions.',
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
        id: 'Inventarisasi seluruh kebutuhan persuratan, termasuk persetujuan, tanda tangan digital, dan pengarsipan, lalu atur yang belum tercakup.',
        en: 'List all letter-handling needs, including approval, digital signature and archiving, and govern those not yet covered.',
      },
    },
    {
      level: 3,
      criteria: [{ id: 'Seluruh kebutuhan instansi diatur.', en: 'It covers all of the agency’s needs.' }],
      evidence: [],
      lift: {
        id: 'Tambahkan ketentuan yang menghubungkan sistem naskah dinas dengan aplikasi lain atau sistem sejenis di instansi lain.',
        en: 'Add provisions that connect the letter system with other applications or with similar systems of other agencies.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Integrasi dengan sistem sejenis atau aplikasi lain, di dalam instansi atau antarinstansi, didukung.',
          en: 'It supports integration with similar systems or other applications, within the agency or between agencies.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Pantau, nilai, dan evaluasi kebijakan naskah dinas secara berkala, misalnya ketika tata persuratan atau teknologi tanda tangan berubah.',
        en: 'Monitor, assess and evaluate the official letter policy periodically, for example when letter formats or signing technology change.',
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
  cites: [questionnaire(8)],
})
