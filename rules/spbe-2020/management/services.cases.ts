import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Keluhan pengguna ditangani lewat pesan pribadi tanpa perencanaan',
      en: 'User complaints are handled by private message, with no plan',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Pelayanan pengguna berjalan sesuai rencana, pengoperasian layanan belum tercakup',
      en: 'User support runs as planned, service operation is not covered',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Pelayanan pengguna dan pengoperasian layanan dijalankan dengan pencatatan manual',
      en: 'User support and service operation both run, recorded by hand',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Aplikasi pencatat gangguan digunakan, kegiatan layanannya belum dievaluasi',
      en: 'An incident application is in use, its service was not evaluated',
    },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: {
      id: 'Manajemen layanan direviu setiap tahun, tetapi belum menggunakan aplikasi',
      en: 'Service management is reviewed yearly, but no application is used',
    },
    met: '3 + 4.2',
    gives: '3',
  },
  {
    name: {
      id: 'Gangguan dan permintaan tercatat dalam aplikasi dan dievaluasi berkala',
      en: 'Incidents and requests are logged in an application and evaluated periodically',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Alur eskalasi gangguan diperbaiki berdasarkan hasil reviu',
      en: 'The escalation of incidents was improved after the review',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Aplikasi layanan digunakan dan direviu, pengoperasian layanan belum dikelola',
      en: 'The service application is used and reviewed, service operation is not managed',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
