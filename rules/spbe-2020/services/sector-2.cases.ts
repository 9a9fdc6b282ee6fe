import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Aplikasi rumah sakit hanya menampilkan jadwal dokter', en: 'The hospital application only shows doctors’ hours' },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Pasien dapat mencari jadwal, mengunggah rujukan, dan mengunduh hasil',
      en: 'Patients can search hours, upload referrals and download results',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Pendaftaran pasien divalidasi otomatis dan data kunjungannya dianalisis',
      en: 'Registrations are validated automatically and visits analysed',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Data rujukan pasien dibagikan dengan rumah sakit milik instansi lain',
      en: 'Referral data are shared with other agencies’ hospitals',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Layanan antrean diperbaiki setelah reviu hasil survei pengguna',
      en: 'Queueing was improved after a review of the user survey',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Pendaftaran pasien otomatis, tetapi rujukan tidak dapat diunggah',
      en: 'Registration is automated, but referrals cannot be uploaded',
    },
    met: '3 - 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Layanan rumah sakit diperbaiki setelah reviu, belum berbagi data',
      en: 'The hospital service was improved after a review but shares no data',
    },
    met: '5 - 4.1',
    gives: '3',
  },
  {
    name: {
      id: 'Data kunjungan dibagikan dan dianalisis, tetapi pasien masih mendaftar di loket',
      en: 'Visits are shared and analysed, but patients still register at the counter',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
