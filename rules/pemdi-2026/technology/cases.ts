import { defineCases } from '../../define.ts'

/** Situations and what the rules make of them: tests, and examples in the catalogue. */
export default defineCases({
  13: [
    {
      name: {
        id: 'Kabupaten Aceh Tengah 2026: nilai dari asesor eksternal',
        en: 'Kabupaten Aceh Tengah 2026: value given by the external assessor',
      },
      given: '1.17',
      gives: '1.17',
    },
    {
      name: {
        id: 'Dokumen pengembangan aplikasi ada, arsitekturnya belum diisi',
        en: 'Development documents exist, the architecture is not filled in',
      },
      given: '1.33',
      gives: '1.33',
    },
    {
      name: { id: 'Aplikasi baru wajib disetujui unit TIK', en: 'New applications need the approval of the ICT unit' },
      given: '2.3',
      gives: '2.3',
    },
    {
      name: {
        id: 'Repositori memuat aplikasi seluruh layanan prioritas',
        en: 'The repository holds the applications of all priority services',
      },
      given: '3.1',
      gives: '3.1',
    },
    {
      name: { id: 'Seluruh aplikasi terhubung dan direviu setiap tahun', en: 'All applications are connected and reviewed every year' },
      given: '3.6',
      gives: '3.6',
    },
    {
      name: {
        id: 'Perbaikan aplikasi terbukti dari data sebelum dan sesudah',
        en: 'Improvements of applications show in data before and after',
      },
      given: '4.2',
      gives: '4.2',
    },
  ],
  14: [
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
  ],
})
