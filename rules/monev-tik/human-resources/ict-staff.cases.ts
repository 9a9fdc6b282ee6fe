import { defineCases } from '../../define.ts'

export default defineCases([
  {
    name: { id: 'Rincian tugas ada, dikerjakan siapa saja yang sempat', en: 'Duties are set out, whoever has time does them' },
    met: '1',
    gives: '1',
  },
  {
    name: { id: 'Seorang staf ditugaskan mengurus jaringan dan situs web', en: 'One member of staff is assigned to network and website' },
    met: '2',
    gives: '2',
  },
  {
    name: { id: 'Tugas terbagi rata, belum ada pengganti', en: 'Duties are shared out, there are no deputies' },
    met: '2 + 3.1',
    gives: '2',
  },
  {
    name: { id: 'Pemegang tugas dan penggantinya ditetapkan kepala unit', en: 'The head appoints holders of duties and their deputies' },
    met: '3',
    gives: '3',
  },
  {
    name: { id: 'Semua tugas terisi, tidak masuk sasaran kinerja', en: 'All duties are filled, none is in performance targets' },
    met: '3 + 4.1',
    gives: '3',
  },
  {
    name: { id: 'Beban kerja pengelola TIK dievaluasi dan ditambah seorang', en: 'The ICT workload is evaluated and one person is added' },
    met: '4',
    gives: '4',
  },
  {
    name: {
      id: 'Tugas masuk sasaran kinerja, cuti pengelola menghentikan layanan',
      en: 'Duties are in targets, leave of the administrator stops services',
    },
    met: '4 - 3.2',
    gives: '2',
  },
])
