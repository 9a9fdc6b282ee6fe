import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: {
      id: 'Kebijakan sistem penghubung layanan belum disusun sama sekali',
      en: 'No policy on the service interconnection system has been drafted at all',
    },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Kebijakan penghubung layanan ditetapkan tanpa mengatur unit pengguna',
      en: 'An interconnection policy is in force but does not govern which units use it',
    },
    met: '1 + 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Kebijakan mewajibkan lima unit menggunakan sistem penghubung layanan',
      en: 'The policy obliges five units to use the service interconnection system',
    },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Sistem penghubung diatur bagi seluruh unit, tanpa keterhubungan nasional',
      en: 'The interconnection system is governed for all units, without a national link',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Keterhubungan dengan sistem pemerintah diatur, kebijakan belum dievaluasi',
      en: 'Connection to the government’s system is governed, but the policy not evaluated',
    },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: {
      id: 'Keterhubungan dengan sistem pemerintah diatur dan kebijakan dievaluasi berkala',
      en: 'Connection to the government’s system is governed and the policy evaluated periodically',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Kebijakan sistem penghubung yang baru terbit menurut hasil evaluasi',
      en: 'A new policy on the interconnection system followed from the evaluation',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Keterhubungan nasional diatur dan direviu, sebagian unit dikecualikan',
      en: 'The national link is governed and reviewed, but some units are exempt',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
