import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Pasar tradisional sepenuhnya bertransaksi tunai', en: 'The traditional market deals in cash alone' },
    given: '0',
    gives: '0',
  },
  { name: { id: 'Pedagang satu pasar mulai menerima QRIS', en: 'Traders of one market begin to take QRIS' }, given: '1.3', gives: '1.3' },
  {
    name: { id: 'Industri kecil memasarkan produknya secara daring', en: 'Small industries sell their products online' },
    given: '2.6',
    gives: '2.6',
  },
  {
    name: { id: 'Kota Kediri 2022: nilai Smart Economy yang terbit', en: 'Kota Kediri 2022: the published value of Smart Economy' },
    given: '3.5',
    gives: '3.5',
  },
  {
    name: {
      id: 'Koperasi meneruskan pendampingan usaha tanpa bantuan daerah',
      en: 'A cooperative carries on the help without the city’s aid',
    },
    given: '4',
    gives: '4',
  },
])
