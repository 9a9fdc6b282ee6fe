import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Smart city baru disebut dalam pidato kepala daerah', en: 'Smart city is so far only mentioned in a speech' },
    given: '0',
    gives: '0',
  },
  {
    name: {
      id: 'Rancangan masterplan dibahas, tim belum ditetapkan',
      en: 'A draft masterplan is discussed, the team is not yet appointed',
    },
    given: '1.5',
    gives: '1.5',
  },
  {
    name: {
      id: 'Masterplan dan dewan ditetapkan, anggaran baru sebagian',
      en: 'Masterplan and council are adopted, the budget is partial',
    },
    given: '2.4',
    gives: '2.4',
  },
  {
    name: { id: 'Kota Kediri 2022: nilai dimensi output yang terbit', en: 'Kota Kediri 2022: the published value of the dimension output' },
    given: '3.21',
    gives: '3.21',
  },
  {
    name: {
      id: 'Masterplan ditinjau bersama forum dan anggarannya berlanjut',
      en: 'The masterplan is reviewed with the forum and stays budgeted',
    },
    given: '4',
    gives: '4',
  },
])
