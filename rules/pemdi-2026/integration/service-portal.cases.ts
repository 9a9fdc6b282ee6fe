import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Situs layanan tersedia tanpa rencana pemaduan', en: 'A service site exists without a plan to bring services together' },
    given: '1.25',
    gives: '1.25',
  },
  {
    name: { id: 'Portal memuat layanan kelahiran dan perkawinan', en: 'The portal offers services for birth and marriage' },
    given: '1.6',
    gives: '1.6',
  },
  {
    name: {
      id: 'Kabupaten Aceh Tengah 2026: nilai dari asesor eksternal',
      en: 'Kabupaten Aceh Tengah 2026: value given by the external assessor',
    },
    given: '2.5',
    gives: '2.5',
  },
  {
    name: {
      id: 'Portal memuat semua layanan prioritas sesuai standar nasional',
      en: 'The portal has all priority services in the national design',
    },
    given: '3.3',
    gives: '3.3',
  },
  {
    name: { id: 'Portal terhubung dengan Portal Nasional dan direviu', en: 'The portal is connected to the national portal and reviewed' },
    given: '3.85',
    gives: '3.85',
  },
  {
    name: { id: 'Portal instansi sudah menyatu dalam Portal Nasional', en: "The agency's portal is merged into the national portal" },
    given: '4.7',
    gives: '4.7',
  },
])
