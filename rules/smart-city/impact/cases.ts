import { defineCases } from '../../define.ts'

/** Situations and what the rules make of them: tests, and examples in the catalogue. */
export default defineCases({
  4: [
    { name: { id: 'Antrean layanan masih sepanjang tahun lalu', en: 'Queues are as long as last year' }, given: '0', gives: '0' },
    {
      name: { id: 'Izin usaha lebih cepat, layanan lain belum berubah', en: 'Business permits are faster, other services are unchanged' },
      given: '1.4',
      gives: '1.4',
    },
    {
      name: { id: 'Kota Kediri 2022: nilai Smart Governance yang terbit', en: 'Kota Kediri 2022: the published value of Smart Governance' },
      given: '2.75',
      gives: '2.75',
    },
    {
      name: { id: 'Survei menunjukkan warga puas dengan layanan kelurahan', en: 'A survey shows that citizens like the ward’s services' },
      given: '3.2',
      gives: '3.2',
    },
    {
      name: { id: 'Kepuasan layanan naik dalam dua survei berturut-turut', en: 'Satisfaction with services rises in two surveys in a row' },
      given: '4',
      gives: '4',
    },
  ],
  5: [
    {
      name: { id: 'Promosi wisata belum memiliki angka kunjungan', en: 'Tourism is promoted without any count of visitors' },
      given: '0',
      gives: '0',
    },
    { name: { id: 'Satu taman wisata mulai ramai pengunjung', en: 'One park begins to draw visitors' }, given: '1.6', gives: '1.6' },
    {
      name: { id: 'Kota Kediri 2022: nilai Smart Branding yang terbit', en: 'Kota Kediri 2022: the published value of Smart Branding' },
      given: '2.75',
      gives: '2.75',
    },
    {
      name: { id: 'Survei wisatawan dan pengusaha menilai citra kota', en: 'Visitors and businesses rate the city’s image in a survey' },
      given: '3.4',
      gives: '3.4',
    },
    {
      name: { id: 'Penjualan batik lokal tumbuh dua tahun berturut-turut', en: 'Sales of local batik grow two years running' },
      given: '4',
      gives: '4',
    },
  ],
  6: [
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
  ],
  7: [
    { name: { id: 'Pasien tetap mengantre sejak subuh', en: 'Patients queue from dawn as they always have' }, given: '0', gives: '0' },
    {
      name: { id: 'Dua puskesmas menerima pendaftaran daring', en: 'Two health centres take registration online' },
      given: '1.5',
      gives: '1.5',
    },
    {
      name: { id: 'Angkutan umum lebih lancar dan taman warga tertata', en: 'Buses run more smoothly and a park is in order' },
      given: '2.2',
      gives: '2.2',
    },
    {
      name: { id: 'Kota Kediri 2022: nilai Smart Living yang terbit', en: 'Kota Kediri 2022: the published value of Smart Living' },
      given: '3.33',
      gives: '3.33',
    },
    {
      name: { id: 'Kualitas hidup tetap membaik dalam dua survei', en: 'The quality of life stays better in two surveys' },
      given: '4',
      gives: '4',
    },
  ],
  8: [
    { name: { id: 'Kegiatan warga belum pernah didata', en: 'Activities of citizens were never recorded' }, given: '0', gives: '0' },
    {
      name: { id: 'Kelas bahasa Inggris daring diikuti warga dua kelurahan', en: 'An online English class is taken in two wards' },
      given: '1.75',
      gives: '1.75',
    },
    {
      name: { id: 'Komunitas mengajar dan laporan darurat ditanggapi', en: 'Communities teach, and emergency reports are answered' },
      given: '2.3',
      gives: '2.3',
    },
    {
      name: { id: 'Kota Kediri 2022: nilai Smart Society yang terbit', en: 'Kota Kediri 2022: the published value of Smart Society' },
      given: '3.33',
      gives: '3.33',
    },
    {
      name: { id: 'Komunitas duduk tetap dalam perencanaan program', en: 'Communities have a permanent seat in planning' },
      given: '4',
      gives: '4',
    },
  ],
  9: [
    { name: { id: 'Seluruh sampah kota berakhir di TPA', en: 'All of the city’s waste ends in the landfill' }, given: '0', gives: '0' },
    { name: { id: 'Bank sampah berjalan di tiga lingkungan', en: 'Waste banks run in three neighbourhoods' }, given: '1.2', gives: '1.2' },
    {
      name: {
        id: 'Kota Kediri 2022: nilai Smart Environment yang terbit',
        en: 'Kota Kediri 2022: the published value of Smart Environment',
      },
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
  ],
})
