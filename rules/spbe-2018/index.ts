import { defineEdition, wholeLevels } from '../define.ts'
import type { Cycle } from '../model.ts'
import { sources } from './sources.ts'

const byDefault: Cycle['note'] = {
  id: 'Predikat dibaca dari indeks yang belum dibulatkan, karena tidak ada bukti lain untuk tahun ini.',
  en: 'The grade is read off the unrounded index, since nothing else is known of this year.',
}

/** PermenPANRB 5/2018: the SPBE evaluation of 2018 to 2020. The official text was not seen. */
export default defineEdition({
  code: 'spbe-2018',
  title: { id: 'Evaluasi SPBE menurut PermenPANRB 5/2018', en: 'SPBE evaluation under PermenPANRB 5/2018' },
  regulation: 'PermenPANRB 5/2018',
  scale: wholeLevels(0, 5),
  capabilities: [
    {
      code: 'process',
      name: { id: 'Kapabilitas proses', en: 'Process capability' },
      levels: [
        { id: 'Tidak ada', en: 'None' },
        { id: 'Rintisan', en: 'Initial' },
        { id: 'Terkelola', en: 'Managed' },
        { id: 'Terstandardisasi', en: 'Standardised' },
        { id: 'Terintegrasi dan Terukur', en: 'Integrated and Measured' },
        { id: 'Optimum', en: 'Optimum' },
      ],
    },
    {
      code: 'service',
      name: { id: 'Kapabilitas fungsi teknis', en: 'Technical function capability' },
      levels: [
        { id: 'Tidak ada', en: 'None' },
        { id: 'Informasi', en: 'Information' },
        { id: 'Interaksi', en: 'Interaction' },
        { id: 'Transaksi', en: 'Transaction' },
        { id: 'Kolaborasi', en: 'Collaboration' },
        { id: 'Optimum', en: 'Optimum' },
      ],
    },
  ],
  grades: [
    { code: 'KURANG', name: { id: 'Kurang', en: 'Poor' }, from: '0', below: '1.8' },
    { code: 'CUKUP', name: { id: 'Cukup', en: 'Fair' }, from: '1.8', below: '2.6' },
    { code: 'BAIK', name: { id: 'Baik', en: 'Good' }, from: '2.6', below: '3.5' },
    { code: 'SANGAT_BAIK', name: { id: 'Sangat Baik', en: 'Very good' }, from: '3.5', below: '4.2' },
    { code: 'MEMUASKAN', name: { id: 'Memuaskan', en: 'Excellent' }, from: '4.2', below: '5' },
  ],
  cycles: [
    { year: 2018, gradeBasis: 'exact', note: byDefault },
    { year: 2019, gradeBasis: 'exact', note: byDefault },
    { year: 2020, gradeBasis: 'exact', note: byDefault },
  ],
  sources,
  formula: [
    {
      source: 'permenpanrb-5-2018',
      at: {
        id: 'Lampiran, rumus indeks (teks resmi belum dilihat; dibuktikan oleh hasil terbit)',
        en: 'Annex, formulas of the indices (official text not seen; confirmed by published results)',
      },
    },
  ],
  notes: [
    {
      id: 'Teks resmi belum dilihat. Susunan, bobot, dan tangga tingkat berasal dari dua penyalinan terpisah yang saling cocok, dan menghasilkan kembali hasil terbit.',
      en: 'The official text was not seen. Structure, weights and ladders come from two independent re-codings that agree, and reproduce published results.',
    },
    { id: 'Nama Inggris adalah terjemahan proyek ini.', en: 'English names are this project’s own translations.' },
    {
      id: 'Predikat dianggap sama dengan PermenPANRB 59/2020; belum diperiksa pada teks resmi.',
      en: 'Grades are taken to equal those of PermenPANRB 59/2020; not checked against the official text.',
    },
    {
      id: 'Indikator 35 menilai sampai tiga layanan secara terpisah: 35 indikator, 37 butir nilai. Aspek 7 hanya cocok dengan hasil terbit bila keenam butirnya berbobot sama, 20/6.',
      en: 'Indicator 35 scores up to three services separately: 35 indicators, 37 scored items. Aspect 7 fits published results only with six items of equal weight, 20/6.',
    },
    {
      id: 'Laporan 2020 mencetak bobot aspek 6 dan 7 sebagai 33/22; yang benar 35/20.',
      en: 'The 2020 report prints the weights of aspects 6 and 7 as 33/22; 35/20 is right.',
    },
  ],
})
