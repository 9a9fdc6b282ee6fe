import { decimal, defineIndicator } from '../../define.ts'
import { module } from '../sources.ts'

export default defineIndicator({
  number: 8,
  capability: 'maturity',
  rating: decimal,
  name: { id: 'Tingkat Kematangan Pelindungan Data Pribadi', en: 'Maturity of personal data protection' },
  label: { id: 'Pelindungan data pribadi', en: 'Personal data protection' },
  question: {
    id: 'Sejauh mana pelindungan data pribadi (PDP) diterapkan secara teknis pada layanan digital?',
    en: 'How far is personal data protection put into practice in digital services?',
  },
  levels: [
    {
      level: 1,
      criteria: [{ id: 'Penerapan teknis PDP sedang disiapkan.', en: 'Putting personal data protection into practice is being prepared.' }],
      evidence: [
        { id: 'Uraian kondisi dan kebutuhan tata kelola PDP', en: 'An account of the state and needs of data protection governance' },
        {
          id: 'Riwayat pelatihan pegawai serta kebutuhan kesadaran dan kompetensi PDP',
          en: 'Staff training so far, and needs in awareness and competence',
        },
        {
          id: 'Uraian fungsi yang menangani PDP dan kebutuhan penunjukan pejabat PDP (DPO)',
          en: 'Functions in charge, and the need to appoint a data protection officer (DPO)',
        },
        {
          id: 'Uraian penanganan permintaan hak subjek data dan kebutuhan mekanismenya',
          en: 'How requests of data subjects are handled, and the mechanism needed',
        },
        {
          id: 'Uraian penyampaian informasi kepada pengguna dan kebutuhan pemberitahuan privasi',
          en: 'How users are informed, and the privacy notice needed',
        },
        {
          id: 'Uraian kontrol keamanan dan kebutuhan pengamanan data pribadi',
          en: 'Security controls in place, and the safeguards needed',
        },
        {
          id: 'Identifikasi awal risiko atau dampak pemrosesan data pribadi',
          en: 'A first identification of risks or impacts of processing personal data',
        },
      ],
      lift: {
        id: 'Tetapkan tata kelola PDP, tunjuk DPO, dan terapkan hak subjek data, pemberitahuan, serta pengamanan pada sejumlah layanan.',
        en: 'Adopt data protection governance, appoint a DPO, and put rights, notices and safeguards in place for several services.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Layanan digital menerapkan PDP secara teknis menurut rencana.',
          en: 'Personal data protection is put into practice in digital services as planned.',
        },
      ],
      evidence: [
        {
          id: 'Dokumentasi tata kelola PDP: delapan prinsip, catatan pemrosesan (RoPA), kebijakan pengumpulan dan retensi',
          en: 'Governance documents: the eight principles, a record of processing (RoPA), policies on collection and retention',
        },
        { id: 'Dokumentasi program kesadaran dan kompetensi PDP', en: 'Documents of an awareness and competence programme' },
        { id: 'Keputusan penunjukan DPO', en: 'The decision that appoints the DPO' },
        {
          id: 'Tata cara memenuhi hak subjek data pada sebagian layanan',
          en: 'A mechanism for the rights of data subjects in some services',
        },
        { id: 'Pemberitahuan PDP yang dipublikasikan pada sebagian layanan', en: 'Privacy notices published in some services' },
        { id: 'Langkah pengamanan data pribadi pada sebagian layanan', en: 'Safeguards for personal data in some services' },
        {
          id: 'Mekanisme pengelolaan risiko atau dampak PDP pada sebagian layanan',
          en: 'Management of data protection risks or impacts in some services',
        },
      ],
      lift: {
        id: 'Perluas penerapan PDP ke seluruh layanan digital dan pantau hak subjek data, pemberitahuan, pengamanan, serta risikonya secara sistematis.',
        en: 'Extend data protection to all digital services and systematically monitor rights, notices, safeguards and risks.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Seluruh layanan digital menerapkan PDP menurut rencana.',
          en: 'Personal data protection is applied in all digital services as planned.',
        },
        { id: 'Penerapan PDP dipantau secara sistematis.', en: 'Its application is monitored systematically.' },
      ],
      evidence: [
        { id: 'Tata kelola PDP yang diterapkan pada seluruh layanan', en: 'Data protection governance applied in all services' },
        { id: 'Program kesadaran dan kompetensi PDP yang berkala', en: 'A regular awareness and competence programme' },
        { id: 'Bukti pelaksanaan tugas DPO', en: 'Proof that the DPO carries out the duties' },
        { id: 'Pemenuhan hak subjek data pada seluruh layanan', en: 'Rights of data subjects met in all services' },
        { id: 'Pemberitahuan PDP yang dipublikasikan pada seluruh layanan', en: 'Privacy notices published in all services' },
        { id: 'Pengamanan data pribadi pada seluruh layanan', en: 'Personal data safeguarded in all services' },
        { id: 'Pengelolaan risiko atau dampak PDP pada seluruh layanan', en: 'Data protection risks or impacts managed in all services' },
      ],
      lift: {
        id: 'Evaluasi ketujuh unsur PDP pada seluruh layanan, termasuk tugas DPO dan pengamanan, lalu susun rekomendasi perbaikannya.',
        en: 'Evaluate all seven elements of data protection in every service, including the DPO and safeguards, and write recommendations.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Penerapan teknis PDP telah dievaluasi secara menyeluruh.',
          en: 'The practice of personal data protection has been evaluated in full.',
        },
      ],
      evidence: [
        { id: 'Evaluasi tata kelola PDP', en: 'An evaluation of data protection governance' },
        { id: 'Evaluasi program kesadaran dan kompetensi PDP', en: 'An evaluation of the awareness and competence programme' },
        { id: 'Evaluasi pelaksanaan tugas DPO', en: "An evaluation of the DPO's work" },
        { id: 'Evaluasi mekanisme hak subjek data', en: 'An evaluation of how the rights of data subjects are met' },
        { id: 'Evaluasi isi pemberitahuan PDP', en: 'An evaluation of the content of privacy notices' },
        { id: 'Evaluasi pengamanan data pribadi pada seluruh layanan', en: 'An evaluation of safeguards in all services' },
        {
          id: 'Evaluasi pengelolaan risiko atau dampak PDP pada seluruh layanan',
          en: 'An evaluation of risk or impact management in all services',
        },
      ],
      lift: {
        id: 'Tindak lanjuti hasil evaluasi setiap unsur PDP dan cantumkan kontrol pelindungan data pribadi dalam Arsitektur Pemdi.',
        en: 'Follow up the evaluation of each element and write the data protection controls into the digital government architecture.',
      },
    },
    {
      level: 5,
      criteria: [
        { id: 'Hasil evaluasi PDP telah ditindaklanjuti.', en: 'The evaluation of data protection has been followed up.' },
        { id: 'PDP terintegrasi dengan Arsitektur Pemdi.', en: 'Data protection is integrated with the digital government architecture.' },
      ],
      evidence: [
        { id: 'Tindak lanjut evaluasi tata kelola PDP', en: 'Follow-up on governance' },
        { id: 'Tindak lanjut evaluasi program kompetensi PDP', en: 'Follow-up on the competence programme' },
        { id: 'Tindak lanjut evaluasi tugas DPO', en: "Follow-up on the DPO's work" },
        { id: 'Tindak lanjut evaluasi pemenuhan hak subjek data', en: 'Follow-up on the rights of data subjects' },
        { id: 'Tindak lanjut evaluasi publikasi pemberitahuan PDP', en: 'Follow-up on privacy notices' },
        { id: 'Tindak lanjut evaluasi pengamanan data pribadi', en: 'Follow-up on safeguards' },
        { id: 'Tindak lanjut evaluasi pengelolaan risiko atau dampak PDP', en: 'Follow-up on risk or impact management' },
      ],
    },
  ],
  cites: [module(8)],
})
