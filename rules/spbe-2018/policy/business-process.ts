import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 2,
  capability: 'process',
  name: { id: 'Kebijakan Internal Inovasi Proses Bisnis Terintegrasi', en: 'Internal policy: integrated business process innovation' },
  label: { id: 'Kebijakan proses bisnis terintegrasi', en: 'Integrated business process policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang inovasi proses bisnis terintegrasi?',
    en: 'Does the agency have an internal policy on integrated business process innovation?',
  },
  levels: [
    {
      level: 0,
      criteria: [
        {
          id: 'Tidak ada kebijakan internal tentang pembakuan proses bisnis.',
          en: 'There is no internal policy on standardising business processes.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Susun konsep pedoman penyusunan proses bisnis, dari peta makro sampai SOP, bersama unit organisasi dan tata laksana.',
        en: 'Draft guidelines for drawing up business processes, from macro maps down to SOPs, with the unit for organisation and procedures.',
      },
    },
    {
      level: 1,
      criteria: [{ id: 'Konsep kebijakan telah ada.', en: 'A draft of the policy exists.' }],
      evidence: [],
      lift: {
        id: 'Tetapkan pedoman proses bisnis dengan peraturan atau keputusan pimpinan, lengkap dengan format dan tata cara penyusunan yang baku.',
        en: 'Enact the business process guidelines by a regulation or decision of the head, with standard formats and steps for drawing them up.',
      },
    },
    {
      level: 2,
      criteria: [
        { id: 'Kebijakan telah ditetapkan.', en: 'The policy has been enacted.' },
        { id: 'Penyusunan proses bisnis yang baku didukung.', en: 'It supports standardised drawing up of business processes.' },
      ],
      evidence: [],
      lift: {
        id: 'Tambahkan ketentuan yang menyatukan proses bisnis antarunit, termasuk pemilik proses dan titik serah terima pekerjaan di dalam instansi.',
        en: 'Add provisions that join processes across units, naming process owners and handover points within the agency.',
      },
    },
    {
      level: 3,
      criteria: [
        { id: 'Integrasi proses bisnis di dalam instansi didukung.', en: 'It supports integrating business processes within the agency.' },
      ],
      evidence: [],
      lift: {
        id: 'Atur hubungan alur kerja dengan instansi lain dalam pedoman proses bisnis, misalnya bagi urusan yang diselesaikan bersama.',
        en: 'Govern in the guidelines how workflows connect with other agencies, for example for matters that are settled jointly.',
      },
    },
    {
      level: 4,
      criteria: [
        { id: 'Integrasi proses bisnis antarinstansi didukung.', en: 'It supports integrating business processes between agencies.' },
      ],
      evidence: [],
      lift: {
        id: 'Evaluasi pedoman proses bisnis secara berkala berdasarkan hasil pemantauan dan penilaian, lalu sesuaikan ketika tugas, teknologi, atau kebutuhan berubah.',
        en: 'Evaluate the guidelines periodically from monitoring and assessment, and adapt them when duties, technology or needs change.',
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
  cites: [questionnaire(2)],
})
