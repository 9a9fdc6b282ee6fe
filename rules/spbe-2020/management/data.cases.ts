import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Setiap unit mengumpulkan data sendiri tanpa program bersama',
      en: 'Each unit collects its own data, with no common programme',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Program penataan data berjalan sesuai rencana, tetapi belum berpedoman',
      en: 'A data programme runs as planned, but without a guideline',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Data induk hingga interoperabilitas data dikelola menurut pedoman',
      en: 'Everything from master data to interoperability is managed by the guideline',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Forum Satu Data menetapkan strategi yang belum dijalankan unit',
      en: 'The One Data forum has set a strategy that units do not follow yet',
    },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: {
      id: 'Strategi data dijalankan seluruh unit, tetapi belum pernah dievaluasi',
      en: 'All units follow the data strategy, which was never evaluated',
    },
    met: '4 - 4.3',
    gives: '3',
  },
  {
    name: {
      id: 'Strategi data dijalankan seluruh unit dan dievaluasi setiap tahun',
      en: 'All units follow the data strategy, which is evaluated every year',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Standar metadata dan pertukaran data disempurnakan setelah reviu',
      en: 'Metadata standards and data exchange were refined after the review',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Strategi data diterapkan menyeluruh, tetapi interoperabilitas tidak mengikuti pedoman',
      en: 'The data strategy applies everywhere, but interoperability ignores the guideline',
    },
    met: '4 - 3.1',
    gives: '2',
  },
  {
    name: {
      id: 'Manajemen data diperbaiki setelah reviu, sebagian unit belum menerapkan strateginya',
      en: 'Data management was improved after a review, some units do not apply the strategy',
    },
    met: '5 - 4.2',
    gives: '3',
  },
])
