import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 17,
  capability: 'process',
  name: { id: 'Kebijakan Internal Layanan Publik Instansi Pemerintah', en: 'Internal policy: the public service system' },
  label: { id: 'Kebijakan sistem pelayanan publik', en: 'Public service system policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang sistem pelayanan publik?',
    en: 'Does the agency have an internal policy on the public service system?',
  },
  levels: [
    {
      level: 0,
      criteria: [
        {
          id: 'Tidak ada kebijakan internal tentang sistem pelayanan publik.',
          en: 'There is no internal policy on the public service system.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Susun konsep kebijakan sistem pelayanan publik elektronik yang mendaftar jenis layanan, penyelenggara, dan standar pelayanannya.',
        en: 'Draft a policy on the electronic public service system that lists services, providers and service standards.',
      },
    },
    {
      level: 1,
      criteria: [{ id: 'Konsep kebijakan telah ada.', en: 'A draft of the policy exists.' }],
      evidence: [],
      lift: {
        id: 'Tetapkan kebijakan sistem pelayanan publik dan atur lebih dahulu layanan yang paling banyak dimohonkan masyarakat.',
        en: 'Enact the public service system policy and govern first the services that people apply for most.',
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
        id: 'Perluas kebijakan hingga seluruh layanan publik instansi diatur, dari permohonan dan verifikasi sampai penyerahan hasil.',
        en: 'Widen the policy until all public services of the agency are governed, from application and verification to delivery.',
      },
    },
    {
      level: 3,
      criteria: [{ id: 'Seluruh kebutuhan instansi diatur.', en: 'It covers all of the agency’s needs.' }],
      evidence: [],
      lift: {
        id: 'Atur dukungan bagi pelayanan publik lintas instansi, misalnya penerusan berkas permohonan dan pemeriksaan data pemohon.',
        en: 'Govern support for public services across agencies, for example passing on applications and checking applicants’ data.',
      },
    },
    {
      level: 4,
      criteria: [{ id: 'Kebutuhan pelayanan publik antarinstansi didukung.', en: 'It supports public services between agencies.' }],
      evidence: [],
      lift: {
        id: 'Evaluasi kebijakan pelayanan publik secara berkala; pantau dan nilai keluhan pengguna, perubahan teknologi, serta kebutuhan layanan baru.',
        en: 'Evaluate the public service policy periodically; monitor and assess users’ complaints, changes in technology and needs for new services.',
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
  cites: [questionnaire(17)],
})
