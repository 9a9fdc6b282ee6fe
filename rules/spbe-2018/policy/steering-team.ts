import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 1,
  capability: 'process',
  name: { id: 'Kebijakan Internal Tim Pengarah SPBE Instansi Pemerintah', en: 'Internal policy: the SPBE steering team' },
  label: { id: 'Kebijakan Tim Pengarah SPBE', en: 'SPBE steering team policy' },
  question: {
    id: 'Apakah instansi menetapkan kebijakan internal tentang Tim Pengarah SPBE?',
    en: 'Does the agency have an internal policy on the SPBE steering team?',
  },
  levels: [
    {
      level: 0,
      criteria: [
        { id: 'Tidak ada kebijakan internal tentang Tim Pengarah SPBE.', en: 'There is no internal policy on the SPBE steering team.' },
      ],
      evidence: [],
      lift: {
        id: 'Susun konsep keputusan tentang Tim Pengarah SPBE yang memuat keanggotaan, kedudukan, dan tugas, bersama unit hukum dan unit pengelola TIK.',
        en: 'Draft a decision on the SPBE steering team, its members, standing and tasks, together with the legal and ICT units.',
      },
    },
    {
      level: 1,
      criteria: [{ id: 'Konsep kebijakan telah ada.', en: 'A draft of the policy exists.' }],
      evidence: [],
      lift: {
        id: 'Ajukan konsep keputusan tentang tim untuk ditandatangani pimpinan instansi, dengan rumusan tugas bagi sekurang-kurangnya sebagian unit kerja atau perangkat daerah.',
        en: 'Have the head of the agency sign the decision on the team, with its tasks worded for at least some of the units.',
      },
    },
    {
      level: 2,
      criteria: [
        { id: 'Kebijakan telah ditetapkan.', en: 'The policy has been enacted.' },
        {
          id: 'Tugas tim diatur untuk penerapan SPBE pada sebagian unit kerja atau perangkat daerah.',
          en: 'It sets the team’s tasks for SPBE in some of the agency’s units.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Ubah keputusan tentang tim agar tugasnya menjangkau setiap unit kerja atau perangkat daerah, lalu lampirkan daftar unitnya.',
        en: 'Amend the decision so that the team’s tasks reach every unit, and attach the list of units.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Tugas tim diatur untuk penerapan SPBE pada semua unit kerja atau perangkat daerah.',
          en: 'It sets the team’s tasks for SPBE in all of the agency’s units.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Tambahkan tugas mengoordinasikan SPBE dengan instansi pusat atau pemerintah daerah lain ke dalam keputusan tentang tim.',
        en: 'Add to the decision on the team the task of coordinating SPBE with other central agencies or local governments.',
      },
    },
    {
      level: 4,
      criteria: [{ id: 'Tugas tim mencakup penerapan SPBE antarinstansi.', en: 'The team’s tasks include SPBE between agencies.' }],
      evidence: [],
      lift: {
        id: 'Pantau, nilai, dan evaluasi keputusan tentang tim secara berkala terhadap perubahan organisasi, teknologi, dan kebutuhan; simpan laporan serta revisinya.',
        en: 'Monitor, assess and evaluate the decision on the team periodically against changes in organisation, technology and needs; keep the reports and revisions.',
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
  cites: [questionnaire(1)],
})
