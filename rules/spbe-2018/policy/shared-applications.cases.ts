import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Unit bebas membangun aplikasi sendiri tanpa aturan berbagi pakai',
      en: 'Units build their own applications, with no rule on sharing',
    },
    met: '0',
    gives: '0',
  },
  {
    name: {
      id: 'Konsep aturan aplikasi umum diedarkan untuk ditanggapi unit',
      en: 'Draft rules on common applications are out for comment',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Kebijakan aplikasi berlaku tanpa mengatur aplikasi umum berbagi pakai',
      en: 'The enacted application policy ignores shared ones',
    },
    met: '1 + 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Kebijakan mengatur penggunaan aplikasi naskah dinas bersama',
      en: 'The policy governs the use of the shared letter application',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Setiap aplikasi umum berbagi pakai diatur penggunaannya',
      en: 'The policy governs the use of each shared common application',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Kebijakan mengatur hubungan aplikasi umum dengan aplikasi instansi',
      en: 'The policy governs linking common applications to the agency’s own',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Kebijakan dievaluasi berkala dan memuat aplikasi umum terbaru',
      en: 'The policy is evaluated periodically and names the newest common applications',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Hubungan antaraplikasi diatur, tetapi sebagian aplikasi umum terlewat',
      en: 'Linking is governed, but some common applications are missed',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
