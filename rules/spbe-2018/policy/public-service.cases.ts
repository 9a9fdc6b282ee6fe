import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Layanan daring dibuka tanpa kebijakan internal', en: 'Online services were opened without internal policy' },
    met: '0',
    gives: '0',
  },
  {
    name: {
      id: 'Konsep kebijakan pelayanan publik elektronik dikonsultasikan ke publik',
      en: 'The draft public service policy is out for public consultation',
    },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'Kebijakan pelayanan terbit tanpa mengatur kebutuhan sistemnya', en: 'The enacted service policy leaves the system out' },
    met: '1 + 2.1',
    gives: '1',
  },
  {
    name: { id: 'Kebijakan mengatur layanan perizinan, belum layanan lainnya', en: 'The policy covers licensing, not the other services' },
    met: '2',
    gives: '2',
  },
  {
    name: {
      id: 'Kebijakan mengatur sistem bagi seluruh layanan publik instansi',
      en: 'The policy covers the system for all public services',
    },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Kebijakan mengatur layanan bersama instansi lain bagi pemohon',
      en: 'The policy covers services provided jointly with other agencies',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Kebijakan dievaluasi berkala dari keluhan dan kebutuhan pengguna',
      en: 'The policy is evaluated periodically from users’ complaints and needs',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Layanan lintas instansi diatur, tetapi layanan sendiri baru sebagian',
      en: 'Cross-agency services are governed, but its own only in part',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
