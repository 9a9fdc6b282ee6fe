import { defineIndicator } from '../../define.ts'
import { annex, guide } from '../sources.ts'

export default defineIndicator({
  number: 11,
  capability: 'process',
  name: {
    id: 'Tingkat Kematangan Arsitektur SPBE Instansi Pusat/Pemerintah Daerah',
    en: 'Maturity of the SPBE architecture of the agency',
  },
  label: { id: 'Arsitektur SPBE', en: 'SPBE architecture' },
  question: { id: 'Apakah instansi memiliki dokumen Arsitektur SPBE?', en: 'Does the agency have an SPBE architecture document?' },
  levels: [
    {
      level: 1,
      criteria: [
        { id: 'Dokumen arsitektur belum ada atau baru berupa konsep.', en: 'No architecture document exists, or only a draft of it.' },
      ],
      evidence: [
        { id: 'Rancangan dokumen arsitektur; notulensi penyusunannya', en: 'A draft architecture document; minutes of its drafting' },
      ],
      lift: {
        id: 'Selesaikan dan sahkan dokumen arsitektur saat ini (as-is) secara formal, walaupun baru menggambarkan sebagian domain dan referensi.',
        en: 'Finish and formally approve the as-is architecture document, even if it describes only some domains and references so far.',
      },
    },
    {
      level: 2,
      criteria: [
        { id: 'Dokumen arsitektur telah tersedia.', en: 'The architecture document exists.' },
        { id: 'Referensi dan domain arsitektur dicakup sebagian.', en: 'It covers some of the reference and domain architectures.' },
      ],
      evidence: [
        {
          id: 'Dokumen arsitektur saat ini (as-is) yang formal dan mencakup sebagian domain',
          en: 'A formal as-is architecture covering some domains',
        },
      ],
      lift: {
        id: 'Gambarkan domain yang belum tercakup bersama unit pemilik proses, data, dan aplikasi hingga keenam domain beserta referensinya lengkap.',
        en: 'Describe the missing domains with the units that own processes, data and applications until all six domains and references are covered.',
      },
    },
    {
      level: 3,
      criteria: [
        {
          id: 'Seluruh referensi dan keenam domain arsitektur dicakup.',
          en: 'It covers all references and all six architecture domains.',
        },
      ],
      evidence: [{ id: 'Dokumen arsitektur saat ini yang mencakup seluruh domain', en: 'An as-is architecture covering all domains' }],
      lift: {
        id: 'Selaraskan dokumen dengan Arsitektur SPBE Nasional, mutakhirkan metadatanya pada sistem informasi arsitektur nasional, dan lakukan reviu berkala.',
        en: 'Align the document with the national SPBE architecture, update its metadata in the national architecture system, and review it periodically.',
      },
    },
    {
      level: 4,
      criteria: [
        { id: 'Dokumen berpedoman pada Arsitektur SPBE Nasional.', en: 'It follows the national SPBE architecture.' },
        { id: 'Dokumen direviu dan dievaluasi secara berkala.', en: 'The document is reviewed and evaluated periodically.' },
      ],
      evidence: [
        { id: 'Uraian keselarasan dengan arsitektur nasional', en: 'An account of alignment with the national architecture' },
        {
          id: 'Laporan reviu yang berumur kurang dari dua tahun, berisi masalah dan rekomendasi',
          en: 'A review report under two years old, with issues and recommendations',
        },
      ],
      lift: {
        id: 'Susun dan berlakukan arsitektur sasaran (to-be) atau penyempurnaan dokumen yang menjawab rekomendasi reviu dan evaluasi.',
        en: 'Draw up and put in force a to-be architecture or an improved document that answers the recommendations of the review.',
      },
    },
    {
      level: 5,
      criteria: [
        {
          id: 'Dokumen dimutakhirkan sebagai tindak lanjut reviu dan evaluasi.',
          en: 'The document has been updated to follow up the review and evaluation.',
        },
      ],
      evidence: [
        {
          id: 'Dokumen arsitektur sasaran (to-be) atau hasil penyempurnaan yang berlaku',
          en: 'A to-be or improved architecture in force',
        },
      ],
    },
  ],
  cites: [annex(11), guide(49)],
})
