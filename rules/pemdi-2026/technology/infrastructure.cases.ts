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
    name: {
      id: 'Topologi jaringan terdokumentasi, dasbor pusat data belum ada',
      en: 'The network topology is documented, no data-centre dashboard exists',
    },
    given: '1.38',
    gives: '1.38',
  },
  { name: { id: 'Beberapa layanan dipindahkan ke komputasi awan', en: 'Several services moved to the cloud' }, given: '2', gives: '2' },
  {
    name: { id: 'Semua layanan prioritas berjalan di komputasi awan', en: 'All priority services run in the cloud' },
    given: '2.7',
    gives: '2.7',
  },
  {
    name: {
      id: 'Pusat data instansi tersambung ke jaringan intra pemerintah',
      en: "The agency's data centre joins the government intranet",
    },
    given: '3.5',
    gives: '3.5',
  },
  {
    name: {
      id: 'Layanan memakai infrastruktur nasional dan arsitektur diperbarui',
      en: 'Services use national infrastructure and the architecture is updated',
    },
    given: '4.4',
    gives: '4.4',
  },
])
