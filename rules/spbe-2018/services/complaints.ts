import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 32,
  capability: 'service',
  name: { id: 'Layanan Pengaduan Publik', en: 'Public complaint service' },
  label: { id: 'Layanan pengaduan publik', en: 'Public complaint service' },
  question: { id: 'Apakah instansi memiliki sistem pengaduan publik?', en: 'Does the agency have a public complaint system?' },
  levels: [
    {
      level: 0,
      criteria: [{ id: 'Tidak ada sistem pengaduan publik.', en: 'There is no such system.' }],
      evidence: [],
      lift: {
        id: 'Sediakan sistem pengaduan daring yang memuat tata cara mengadu dan waktu tanggapan bagi masyarakat.',
        en: 'Provide an online complaint system that tells the public how to complain and when to expect a response.',
      },
    },
    {
      level: 1,
      criteria: [
        {
          id: 'Sistem menyebarkan informasi satu arah, seperti tata cara dan waktu tanggap.',
          en: 'It gives one-way information such as procedure and response time.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Tambahkan formulir pengaduan dan pencarian informasi sehingga masyarakat dapat mengadu langsung melalui sistem.',
        en: 'Add a complaint form and a search, so that people can complain directly through the system.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Pengguna dapat mencari informasi dan menyampaikan pengaduan.',
          en: 'Users can search for information and file complaints.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Tampilkan kemajuan dan penyelesaian setiap pengaduan kepada pengadu, misalnya melalui nomor pelacakan.',
        en: 'Show each complainant how the complaint is progressing and how it was resolved, for example by a tracking number.',
      },
    },
    {
      level: 3,
      criteria: [
        { id: 'Sistem memberi tahu kemajuan dan penyelesaian pengaduan.', en: 'It reports progress and resolution of complaints.' },
      ],
      evidence: [],
      lift: {
        id: 'Integrasikan pengaduan dengan layanan manajemen kinerja atau dengan layanan instansi lain, misalnya administrasi kependudukan.',
        en: 'Integrate complaints with performance management or with another agency’s service, for example civil registration.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Layanan terintegrasi dengan layanan lain atau instansi lain, seperti administrasi kependudukan.',
          en: 'It is integrated with other services or agencies, such as civil registration.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Analisis pola pengaduan dan masukan pengadu, lalu tingkatkan sistem secara terjadwal mengikuti teknologi dan kebutuhan baru.',
        en: 'Analyse patterns and feedback in complaints, and improve the system on schedule as technology and needs change.',
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
  cites: [questionnaire(32)],
})
