import { defineIndicator } from '../../define.ts'
import { questionnaire } from '../sources.ts'

export default defineIndicator({
  number: 25,
  capability: 'service',
  name: { id: 'Layanan Naskah Dinas', en: 'Electronic official letter service' },
  label: { id: 'Layanan naskah dinas', en: 'Official letter service' },
  question: {
    id: 'Apakah instansi memiliki sistem naskah dinas elektronik?',
    en: 'Does the agency have an electronic official letter system?',
  },
  levels: [
    {
      level: 0,
      criteria: [{ id: 'Tidak ada sistem naskah dinas elektronik.', en: 'There is no such system.' }],
      evidence: [],
      lift: {
        id: 'Sediakan sistem naskah dinas yang menyebarkan undangan, disposisi, dan surat resmi secara elektronik kepada pegawai.',
        en: 'Provide a letter system that distributes invitations, dispositions and official letters to staff electronically.',
      },
    },
    {
      level: 1,
      criteria: [
        {
          id: 'Sistem menyebarkan informasi satu arah, seperti undangan, disposisi, dan surat resmi.',
          en: 'It gives one-way information such as invitations, dispositions and official letters.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Tambahkan pencarian, pengunggahan, dan pengunduhan dokumen sehingga pegawai dapat mengirim dan menerima naskah melalui sistem.',
        en: 'Add searching, uploading and downloading, so that staff can send and receive documents through the system.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Pengguna dapat mencari, mengirim, dan menerima dokumen elektronik.',
          en: 'Users can search for, send and receive electronic documents.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Aktifkan alur persetujuan, tanda tangan digital, dan pengiriman naskah kepada penerima di dalam instansi.',
        en: 'Switch on approval steps, digital signatures and delivery of documents to recipients within the agency.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Sistem menanggapi pengguna: persetujuan, tanda tangan digital, dan pengiriman di dalam instansi.',
          en: 'It responds to users: approval, digital signature and delivery within the agency.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Hubungkan persuratan dengan layanan SPBE lain, misalnya kepegawaian, atau dengan layanan instansi lain, lalu uji pertukarannya.',
        en: 'Connect letters with another SPBE service, for example personnel, or with another agency’s service, and test the exchange.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Layanan terintegrasi dengan layanan SPBE lain, di dalam atau di luar instansi.',
          en: 'It is integrated with other SPBE services, inside or outside the agency.',
        },
      ],
      evidence: [],
      lift: {
        id: 'Himpun masukan pengguna dan perubahan tata persuratan, lalu terbitkan perbaikan sistem secara terjadwal disertai catatan versinya.',
        en: 'Gather users’ feedback and changes in correspondence rules, and release scheduled improvements of the system with version notes.',
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
  cites: [questionnaire(25)],
})
