import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Kebutuhan enkripsi dipetakan, belum ada penerapan', en: 'Encryption needs are mapped, nothing is applied yet' },
    given: '1.3',
    gives: '1.3',
  },
  {
    name: {
      id: 'Kabupaten Aceh Tengah 2026: nilai dari asesor eksternal',
      en: 'Kabupaten Aceh Tengah 2026: value given by the external assessor',
    },
    given: '1.5',
    gives: '1.5',
  },
  {
    name: {
      id: 'Layanan perizinan memakai sertifikat elektronik dan enkripsi',
      en: 'The licensing service uses electronic certificates and encryption',
    },
    given: '2.2',
    gives: '2.2',
  },
  {
    name: {
      id: 'Data terenkripsi saat disimpan dan dikirim pada beberapa layanan',
      en: 'Data in some services is encrypted when stored and when sent',
    },
    given: '2.9',
    gives: '2.9',
  },
  {
    name: { id: 'Semua layanan prioritas terenkripsi dan dievaluasi', en: 'All priority services are encrypted and evaluated' },
    given: '3.7',
    gives: '3.7',
  },
  {
    name: { id: 'Algoritma lama diganti sesuai hasil evaluasi', en: 'Old algorithms are replaced after the evaluation' },
    given: '4.1',
    gives: '4.1',
  },
])
