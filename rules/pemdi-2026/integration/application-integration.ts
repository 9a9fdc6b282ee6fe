import { decimal, defineIndicator } from '../../define.ts'
import { module } from '../sources.ts'

export default defineIndicator({
  number: 16,
  capability: 'maturity',
  rating: decimal,
  name: { id: 'Integrasi Aplikasi', en: 'Application integration' },
  label: { id: 'Integrasi aplikasi', en: 'Application integration' },
  question: {
    id: 'Sejauh mana aplikasi dan sistem instansi saling terhubung untuk berbagi data?',
    en: "How far are the agency's applications and systems connected to share data?",
  },
  levels: [
    {
      level: 1,
      criteria: [
        {
          id: 'Substansi rencana aksi tentang integrasi aplikasi dalam tahap penyusunan.',
          en: "The action plan's content on application integration is being drafted.",
        },
      ],
      evidence: [
        { id: 'Laporan integrasi aplikasi yang memuat matriks integrasi', en: 'An integration report with an integration matrix' },
        { id: 'Matriks pemantauan integrasi aplikasi', en: 'A matrix that monitors application integration' },
        {
          id: 'Bukti proses integrasi: rapat, pertukaran data, pengujian, dan sosialisasi',
          en: 'Proof of the integration process: meetings, data exchange, tests, outreach',
        },
      ],
      lift: {
        id: 'Petakan kebutuhan integrasi menurut rencana aksi dan hubungkan aplikasi pada sebagian layanan, dengan laporan pelaksanaannya.',
        en: 'Map integration needs from the action plan, connect the applications of some services, and report on it.',
      },
    },
    {
      level: 2,
      criteria: [
        {
          id: 'Rencana aksi menjadi acuan integrasi aplikasi pada sebagian layanan digital.',
          en: 'The action plan guides application integration for some digital services.',
        },
      ],
      evidence: [
        { id: 'Pemetaan integrasi aplikasi sesuai rencana aksi', en: 'A map of application integration in line with the action plan' },
        { id: 'Laporan integrasi aplikasi pada sebagian layanan', en: 'A report on application integration for some services' },
      ],
      lift: {
        id: 'Gunakan rencana aksi sebagai acuan integrasi aplikasi pada seluruh layanan prioritas dan tematik, dan laporkan hasilnya.',
        en: 'Use the action plan as reference for integrating the applications of all priority and thematic services, and report the results.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Rencana aksi menjadi acuan integrasi aplikasi pada seluruh layanan prioritas dan/atau tematik.',
          en: 'The action plan guides application integration for all priority and/or thematic services.',
        },
      ],
      evidence: [{ id: 'Laporan integrasi aplikasi pada seluruh layanan', en: 'A report on application integration for all services' }],
      lift: {
        id: 'Tuntaskan integrasi aplikasi semua layanan prioritas dan tematik serta reviu berkala melalui matriks pemantauan.',
        en: 'Complete the integration of all priority and thematic services and review it periodically with a monitoring matrix.',
      },
    },
    {
      level: 4,
      criteria: [
        {
          id: 'Aplikasi seluruh layanan prioritas dan/atau tematik telah terintegrasi.',
          en: 'The applications of all priority and/or thematic services are integrated.',
        },
        { id: 'Integrasi aplikasi direviu secara berkala.', en: 'Application integration is reviewed periodically.' },
      ],
      evidence: [
        { id: 'Matriks pemantauan reviu integrasi aplikasi', en: 'A monitoring matrix for the integration review' },
        {
          id: 'Notulensi, laporan, telaah staf, atau naskah dinas reviu integrasi',
          en: 'Minutes, a report, a staff paper or an official letter on the integration review',
        },
      ],
      lift: {
        id: 'Perbaiki integrasi sesuai hasil reviu, optimalkan kinerjanya, dan catat setiap tindak lanjut dalam matriks pemantauan.',
        en: 'Improve the integration as the review advises, optimise its performance, and record each follow-up in the monitoring matrix.',
      },
    },
    {
      level: 5,
      criteria: [
        { id: 'Hasil reviu integrasi aplikasi telah ditindaklanjuti.', en: 'The review of application integration has been followed up.' },
        { id: 'Integrasi aplikasi telah dioptimalkan.', en: 'Application integration has been optimised.' },
      ],
      evidence: [
        { id: 'Matriks pemantauan tindak lanjut integrasi aplikasi', en: 'A monitoring matrix for the follow-up on integration' },
        { id: 'Dokumentasi perbaikan integrasi', en: 'Records of improvements to the integration' },
      ],
    },
  ],
  cites: [module(16)],
})
