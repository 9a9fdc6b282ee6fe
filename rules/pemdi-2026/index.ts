import { defineEdition } from '../define.ts'
import { sources, weights } from './sources.ts'

/** PermenPANRB 8/2026 "Pemerintah Digital" (Pemdi): the evaluation from 2026 on. The official text was not seen. */
export default defineEdition({
  code: 'pemdi-2026',
  title: { id: 'Evaluasi Pemerintah Digital menurut PermenPANRB 8/2026', en: 'Digital government evaluation under PermenPANRB 8/2026' },
  regulation: 'PermenPANRB 8/2026',
  scale: { min: 1, max: 5, historicalMin: 1, step: '0.01', floors: ['1', '1.5', '2.5', '3.5', '4'] },
  capabilities: [
    {
      code: 'maturity',
      name: { id: 'Kematangan Pemerintah Digital', en: 'Digital government maturity' },
      levels: [
        { id: 'Merintis', en: 'Initiate' },
        { id: 'Membangun', en: 'Emerging' },
        { id: 'Berkembang', en: 'Developing' },
        { id: 'Melembaga', en: 'Embedded' },
        { id: 'Unggul', en: 'Leading' },
      ],
    },
  ],
  grades: [
    { code: 'KURANG', name: { id: 'Kurang', en: 'Poor' }, from: '1', below: '1.5' },
    { code: 'CUKUP', name: { id: 'Cukup', en: 'Fair' }, from: '1.5', below: '2.5' },
    { code: 'BAIK', name: { id: 'Baik', en: 'Good' }, from: '2.5', below: '3.5' },
    { code: 'SANGAT_BAIK', name: { id: 'Sangat Baik', en: 'Very good' }, from: '3.5', below: '4' },
    { code: 'MEMUASKAN', name: { id: 'Memuaskan', en: 'Excellent' }, from: '4', below: '5' },
  ],
  cycles: [
    {
      year: 2026,
      gradeBasis: 'exact',
      note: {
        id: 'Predikat dibaca dari indeks yang belum dibulatkan; belum ada hasil terbit yang membuktikannya.',
        en: 'The grade is read off the unrounded index; no published result confirms it yet.',
      },
    },
  ],
  sources,
  formula: [weights],
  notes: [
    {
      id: 'Teks resmi belum dilihat. Susunan, bobot, dan predikat berasal dari dua ringkasan yang saling cocok, dan menghasilkan kembali satu hasil yang diketahui (Kabupaten Aceh Tengah 2026), kecuali aspek 5: 1,085 dari nilai yang ditampilkan, tercetak 1,08.',
      en: 'The official text was not seen. Structure, weights and grades come from two summaries that agree, and reproduce the one known result (Kabupaten Aceh Tengah 2026), except aspect 5: 1.085 from the displayed values, printed 1.08.',
    },
    {
      id: 'Kriteria disusun dari rancangan April 2026 dan modul indikator; naskah akhirnya dapat berbeda.',
      en: 'Criteria are worded from the April 2026 draft and the indicator modules; the final text may differ.',
    },
    {
      id: 'Bagaimana nilai desimal dalam satu tingkat terbentuk tidak terbuka; nilai asesor disimpan sebagaimana diberikan.',
      en: 'How decimals within a level come about is not public; the assessor’s value is kept as given.',
    },
    {
      id: 'Indikator 5, 6, 7, dan 18 memakai indeks instansi lain menurut satu hasil yang diketahui; selama belum ada, nilainya 1. Batas konversi selain Indeks SDI berasal dari rancangan.',
      en: 'Indicators 5, 6, 7 and 18 take another body’s index, by the one known result; while it is awaited the value is 1. Bounds of conversion other than the SDI index’s are from the draft.',
    },
    { id: 'Nama Inggris adalah terjemahan proyek ini.', en: 'English names are this project’s own translations.' },
  ],
})
