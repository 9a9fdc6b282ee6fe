import { defineCases } from '../../define.ts'

export default defineCases([
  { name: { id: 'Seluruh sampah kota berakhir di TPA', en: 'All of the city’s waste ends in the landfill' }, given: '0', gives: '0' },
  { name: { id: 'Bank sampah berjalan di tiga lingkungan', en: 'Waste banks run in three neighbourhoods' }, given: '1.2', gives: '1.2' },
  {
    name: { id: 'Kota Kediri 2022: nilai Smart Environment yang terbit', en: 'Kota Kediri 2022: the published value of Smart Environment' },
    given: '2.75',
    gives: '2.75',
  },
  {
    name: { id: 'Target pengurangan sampah diukur setiap tahun', en: 'The target for less waste is measured every year' },
    given: '3.1',
    gives: '3.1',
  },
  {
    name: { id: 'Target sampah dan energi tercapai dua tahun berturut-turut', en: 'Waste and energy targets are met two years in a row' },
    given: '4',
    gives: '4',
  },
])
