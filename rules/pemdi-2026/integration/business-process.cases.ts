import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Kabupaten Aceh Tengah 2026: nilai dari asesor eksternal',
      en: 'Kabupaten Aceh Tengah 2026: value given by the external assessor',
    },
    given: '1',
    gives: '1',
  },
  {
    name: { id: 'Proses bisnis satu unit masuk SIAP Digital', en: 'The processes of one unit are in SIAP Digital' },
    given: '1.49',
    gives: '1.49',
  },
  {
    name: {
      id: 'Proses perizinan tiga dinas dipetakan menjadi satu alur',
      en: 'The licensing processes of three units are mapped into one flow',
    },
    given: '1.7',
    gives: '1.7',
  },
  {
    name: { id: 'Proses sasaran semua layanan prioritas sudah disepakati', en: 'Target processes of all priority services are agreed' },
    given: '3.49',
    gives: '3.49',
  },
  {
    name: { id: 'Reviu keterpaduan selesai dan arsip memakai SRIKANDI', en: 'The integration is reviewed and records use SRIKANDI' },
    given: '3.99',
    gives: '3.99',
  },
  {
    name: { id: 'Arsitektur proses bisnis diubah sesuai reviu', en: 'The process architecture is amended after the review' },
    given: '4',
    gives: '4',
  },
])
