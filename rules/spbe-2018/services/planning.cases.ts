import { defineCases } from '../../define.ts'

export default defineCases([
  { name: { id: 'Rencana kegiatan disusun dalam dokumen cetak', en: 'Plans are drawn up as printed documents' }, met: '0', gives: '0' },
  {
    name: {
      id: 'Sistem perencanaan sekadar menampilkan anggaran yang tersedia',
      en: 'The planning system merely shows the budget available',
    },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'Unit mencari dan mengunduh dokumen rencana kegiatan', en: 'Units search for and download activity plans' },
    met: '2',
    gives: '2',
  },
  {
    name: { id: 'Rencana kegiatan disetujui dan divalidasi dalam sistem', en: 'Plans are approved and validated in the system' },
    met: '3',
    gives: '3',
  },
  {
    name: { id: 'Rencana kegiatan mengalir ke layanan keuangan secara otomatis', en: 'Plans flow to the finance service automatically' },
    met: '4',
    gives: '4',
  },
  {
    name: { id: 'Sistem perencanaan disempurnakan pada setiap siklus', en: 'The planning system is refined with every cycle' },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Usulan divalidasi sistem, tetapi dokumen rencana tidak dapat dicari',
      en: 'Proposals are validated, but plans cannot be searched',
    },
    met: '3 - 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Sistem perencanaan terintegrasi dan diperbarui, tetapi persetujuannya manual',
      en: 'The planning system is integrated and updated, but approval is by hand',
    },
    met: '5 - 3.1',
    gives: '2',
  },
])
