import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Portal data hanya menampilkan statistik ketersediaan data',
      en: 'The data portal only shows statistics of the data available',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Data dapat dicari dan diunduh masyarakat serta diunggah produsen data',
      en: 'The public can search and download data that producers upload',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Pertukaran, validasi, dan persetujuan data otomatis, analitik pemanfaatannya belum ada',
      en: 'Exchange, validation and approval of data are automated, use is not analysed yet',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Katalog data tersinkronisasi dengan portal data instansi lain',
      en: 'The catalogue is synchronised with other agencies’ data portals',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Portal data disempurnakan setelah reviu kebutuhan pengguna data',
      en: 'The data portal was refined after a review of what data users need',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Penerbitan data berjalan otomatis, tetapi pengunjung tidak dapat mencarinya',
      en: 'Publication of data is automated, but visitors cannot search them',
    },
    met: '3 - 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Katalog tersambung antarinstansi, persetujuan penerbitan data masih manual',
      en: 'Catalogues are linked between agencies, publication is approved by hand',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
