import { decimal, defineIndicator } from '../../define.ts'
import { module } from '../sources.ts'

export default defineIndicator({
  number: 12,
  capability: 'maturity',
  rating: decimal,
  name: { id: 'Tingkat Kematangan Kapabilitas Penanganan Insiden Siber', en: 'Maturity of the capability to handle cyber incidents' },
  label: { id: 'Penanganan insiden siber', en: 'Cyber incident handling' },
  question: {
    id: 'Sejauh mana insiden siber ditangani oleh tim tanggap insiden siber (TTIS)?',
    en: 'How far are cyber incidents handled by a cyber incident response team (TTIS)?',
  },
  levels: [
    {
      level: 1,
      criteria: [{ id: 'Penanganan insiden siber sedang disiapkan.', en: 'The handling of cyber incidents is being prepared.' }],
      evidence: [
        { id: 'Dokumentasi penanganan insiden siber', en: 'Records of how cyber incidents were handled' },
        { id: 'Nilai IKASANDI area Penanganan Insiden Siber di bawah 1,50', en: 'An IKASANDI figure for incident handling below 1.50' },
      ],
      lift: {
        id: 'Bentuk TTIS dengan keputusan resmi, tugaskan menangani insiden pada sebagian layanan, dan ukur kematangannya dengan IKASANDI.',
        en: 'Set up a response team by formal decision, have it handle incidents in some services, and measure maturity by IKASANDI.',
      },
    },
    {
      level: 2,
      criteria: [
        { id: 'TTIS telah dibentuk.', en: 'A response team has been set up.' },
        { id: 'Insiden siber pada sebagian layanan telah ditangani.', en: 'Cyber incidents are handled in some services.' },
      ],
      evidence: [
        { id: 'Penetapan TTIS', en: 'The decision that sets up the response team' },
        {
          id: 'Nilai IKASANDI area Penanganan Insiden Siber dari 1,50 sampai di bawah 2,50',
          en: 'An IKASANDI figure for incident handling from 1.50 to below 2.50',
        },
        {
          id: 'Instrumen IKASANDI area Penanganan Insiden Siber yang diisi secara mandiri',
          en: 'The IKASANDI instrument for incident handling, filled in as a self-assessment',
        },
      ],
      lift: {
        id: 'Tugaskan TTIS menangani insiden pada seluruh layanan prioritas dengan prosedur baku dan catat setiap penanganannya.',
        en: 'Have the response team handle incidents in all priority services by standard procedures, and record each case.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'TTIS menangani insiden pada seluruh layanan prioritas.',
          en: 'The response team handles incidents in all priority services.',
        },
      ],
      evidence: [
        {
          id: 'Instrumen IKASANDI area Penanganan Insiden Siber dari 2,50 sampai di bawah 3,50',
          en: 'The IKASANDI instrument for incident handling, from 2.50 to below 3.50',
        },
      ],
      lift: {
        id: 'Reviu kapabilitas TTIS secara berkala dan ikuti pertukaran informasi serta latihan bersama TTIS nasional.',
        en: "Review the response team's capability regularly and join information sharing and exercises with the national team.",
      },
    },
    {
      level: 4,
      criteria: [
        { id: 'Kapabilitas TTIS telah direviu.', en: "The response team's capability has been reviewed." },
        { id: 'TTIS berpartisipasi bersama TTIS nasional.', en: 'The response team takes part in the work of the national team.' },
      ],
      evidence: [
        {
          id: 'Instrumen IKASANDI area Penanganan Insiden Siber dari 3,50 sampai di bawah 4,00',
          en: 'The IKASANDI instrument for incident handling, from 3.50 to below 4.00',
        },
      ],
      lift: {
        id: 'Evaluasi setiap penanganan insiden, lalu perbaiki prosedur, alat, dan kompetensi TTIS berdasarkan pelajaran yang diperoleh.',
        en: "Evaluate each incident handled, then improve the team's procedures, tools and skills from the lessons learned.",
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Penanganan insiden dievaluasi untuk perbaikan berkelanjutan.',
          en: 'Incident handling is evaluated for continuous improvement.',
        },
      ],
      evidence: [
        {
          id: 'Instrumen IKASANDI area Penanganan Insiden Siber 4,00 sampai 5,00',
          en: 'The IKASANDI instrument for incident handling, at 4.00 to 5.00',
        },
      ],
    },
  ],
  cites: [module(12)],
})
