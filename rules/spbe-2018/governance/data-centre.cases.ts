import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Aplikasi berjalan pada komputer kantor tanpa pusat data',
      en: 'Applications run on office computers without a data centre',
    },
    met: '0',
    gives: '0',
  },
  {
    name: { id: 'Aplikasi ditempatkan pada pusat data sewaan milik swasta', en: 'Applications sit in a rented private data centre' },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Pusat data pemerintah siap dengan prosedurnya, tetapi belum dimanfaatkan',
      en: 'The government centre and its procedure are ready but unused',
    },
    met: '1 + 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Beberapa unit memakai pusat data pemerintah tanpa prosedur baku',
      en: 'Some units use a centre that has no standard procedure',
    },
    met: '1 + 2.2',
    gives: '1',
  },
  {
    name: {
      id: 'Sebagian unit memakai pusat data pemerintah dengan kendali tersebar',
      en: 'Some units use the government centre and control is spread',
    },
    met: '2',
    gives: '2',
  },
  {
    name: { id: 'Seluruh unit konsisten mengikuti prosedur baku pusat data', en: 'All units follow the standard procedure consistently' },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Kendali terpusat, tetapi kapasitas direncanakan tanpa rekaman aktivitas',
      en: 'Control is central, but capacity is planned without logs',
    },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: {
      id: 'Kendali terpusat dan kapasitas direncanakan dari rekaman aktivitas',
      en: 'Control is central and capacity planning rests on logs',
    },
    met: '4',
    gives: '4',
  },
  {
    name: { id: 'Tindak lanjut evaluasi terus mengurangi gangguan pusat data', en: 'Following up evaluations keeps reducing outages' },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Pusat data dikendalikan terpusat dan dipantau, tetapi prosedurnya sering diabaikan',
      en: 'The centre is centrally controlled and monitored, but procedure is often ignored',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
