import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Server dikelola tiap unit tanpa kebijakan pusat data', en: 'Units run their servers without a data centre policy' },
    met: '0',
    gives: '0',
  },
  {
    name: { id: 'Konsep kebijakan pusat data disusun unit pengelola TIK', en: 'The ICT unit has drafted a data centre policy' },
    met: '1',
    gives: '1',
  },
  {
    name: {
      id: 'Kebijakan pusat data terbit, tetapi unit yang diatur tidak disebut',
      en: 'The enacted policy does not say which units it binds',
    },
    met: '1 + 2.1',
    gives: '1',
  },
  {
    name: {
      id: 'Kebijakan hanya mengikat unit yang servernya sudah dititipkan',
      en: 'The policy binds only units whose servers are already hosted',
    },
    met: '2',
    gives: '2',
  },
  {
    name: { id: 'Semua unit terikat kebijakan pengoperasian pusat data', en: 'All units are bound by the data centre policy' },
    met: '3',
    gives: '3',
  },
  {
    name: {
      id: 'Kebijakan mengatur rencana peralihan ke pusat data nasional',
      en: 'The policy governs the planned move to the national data centre',
    },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Kebijakan pusat data dievaluasi berkala mengikuti teknologi komputasi awan',
      en: 'The policy is evaluated periodically as cloud technology develops',
    },
    met: '5',
    gives: '5',
  },
  {
    name: {
      id: 'Peralihan ke pusat data nasional diatur, tetapi rumah sakit dikecualikan',
      en: 'The move to the national centre is governed, but hospitals are exempt',
    },
    met: '4 - 3.1',
    gives: '2',
  },
])
