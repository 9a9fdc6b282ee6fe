import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Rancangan pengendalian masih dibahas, belum ada yang diterapkan',
      en: 'Controls are still being drafted, none is in place',
    },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'Pengendalian akses baru diterapkan di unit pengelola TIK', en: 'Access controls are in place in the ICT unit only' },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Semua unit menerapkan pengendalian seragam tanpa penilaian risiko',
      en: 'All units apply the same controls, without a risk assessment',
    },
    met: '2 + 3.1',
    gives: '2',
  },
  {
    name: {
      id: 'Seluruh unit menerapkan pengendalian berdasarkan daftar risiko masing-masing',
      en: 'All units apply controls based on their own risk registers',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Pengendalian direviu berkala, strateginya belum ditetapkan Tim Koordinasi SPBE',
      en: 'Controls are reviewed regularly, the coordination team has set no strategy',
    },
    met: '3 + 4.2',
    gives: '3',
  },
  {
    name: {
      id: 'Strategi keamanan dari Tim Koordinasi SPBE dijalankan dan dievaluasi berkala',
      en: 'The coordination team’s security strategy is carried out and evaluated periodically',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Prosedur penanganan insiden diperbaiki setelah evaluasi pengendalian',
      en: 'Incident handling was improved after controls were evaluated',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Strategi keamanan ditetapkan dan direviu, tetapi tidak berdasarkan risiko SPBE',
      en: 'A security strategy is set and reviewed, but not based on SPBE risks',
    },
    met: '4 - 3.2',
    gives: '2',
  },
  {
    name: {
      id: 'Pengendalian diperbaiki setelah reviu, tanpa strategi yang ditetapkan',
      en: 'Controls were improved after a review, without a strategy being set',
    },
    met: '5 - 4.1',
    gives: '3',
  },
])
