import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 34,
  capability: 'service',
  name: { id: 'Layanan Whistle-Blowing System', en: 'Whistle-blowing service' },
  label: { id: 'Layanan whistle-blowing', en: 'Whistle-blowing service' },
  question: { id: 'Apakah instansi memiliki whistle-blowing system (WBS)?', en: 'Does the agency have a whistle-blowing system (WBS)?' },
  levels: [
    {
      level: 0,
      criteria: [{ id: 'Tidak ada whistle-blowing system (WBS).', en: 'There is no such system.' }],
      evidence: [],
      lift: {
        id: 'Sediakan WBS elektronik yang menerima informasi pelanggaran dari pelapor dan menjaga kerahasiaannya.',
        en: 'Provide an electronic WBS that receives information on violations and keeps the whistle-blower confidential.',
      },
    },
    {
      level: 1,
      criteria: [{ id: 'Sistem menerima pengaduan dari pelapor.', en: 'It receives reports from whistle-blowers.' }],
      evidence: [],
      lift: {
        id: 'Tambahkan pencarian informasi dan formulir laporan, lengkap dengan unggahan bukti, agar pelapor melapor melalui sistem.',
        en: 'Add a search and a report form with upload of proof, so that whistle-blowers report through the system.',
      },
    },
    {
      level: 2,
      criteria: [
        { id: 'Pengguna dapat mencari informasi dan menyampaikan laporan.', en: 'Users can search for information and file reports.' },
      ],
      evidence: [],
      lift: {
        id: 'Bangun pelacakan yang memberi tahu pelapor tentang kemajuan dan penyelesaian laporan tanpa membuka identitasnya.',
        en: 'Build tracking that tells whistle-blowers of progress and resolution without revealing who they are.',
      },
    },
    {
      level: 3,
      criteria: [{ id: 'Sistem memberi tahu kemajuan dan penyelesaian laporan.', en: 'It reports progress and resolution of reports.' }],
      evidence: [],
      lift: {
        id: 'Integrasikan WBS dengan layanan lain, misalnya manajemen kinerja, atau layanan instansi lain, dengan akses yang dibatasi.',
        en: 'Integrate WBS with other services, for example performance management, or those of other agencies, with restricted access.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Layanan terintegrasi dengan layanan lain, seperti kinerja, atau instansi lain.',
          en: 'It is integrated with other services, such as performance, or other agencies.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Tingkatkan WBS secara berkala bersama inspektorat dengan memperbarui pengamanan, kanal, dan alur penanganan sesuai kebutuhan.',
        en: 'Improve WBS periodically with the inspectorate, updating security, channels and handling as needed.',
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
  cites: [questionnaire(34)],
})
