import { defineEdition, wholeLevels } from '../define.ts'
import type { Cycle } from '../model.ts'
import { checks } from './checks.ts'
import { sources } from './sources.ts'

const byDefault: Cycle['note'] = {
  id: 'Predikat dibaca dari indeks yang belum dibulatkan, karena tidak ada bukti lain untuk tahun ini.',
  en: 'The grade is read off the unrounded index, since nothing else is known of this year.',
}

/** PermenPANRB 59/2020: the SPBE evaluation of 2021 to 2025. */
export default defineEdition({
  code: 'spbe-2020',
  title: { id: 'Evaluasi SPBE menurut PermenPANRB 59/2020', en: 'SPBE evaluation under PermenPANRB 59/2020' },
  regulation: 'PermenPANRB 59/2020',
  scale: wholeLevels(1, 5, 0),
  capabilities: [
    {
      code: 'process',
      name: { id: 'Kapabilitas proses', en: 'Process capability' },
      levels: [
        { id: 'Rintisan', en: 'Initial' },
        { id: 'Terkelola', en: 'Managed' },
        { id: 'Terdefinisi', en: 'Defined' },
        { id: 'Terpadu dan Terukur', en: 'Integrated and Measured' },
        { id: 'Optimum', en: 'Optimum' },
      ],
    },
    {
      code: 'service',
      name: { id: 'Kapabilitas layanan', en: 'Service capability' },
      levels: [
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
  checks,
  cycles: [
    { year: 2021, gradeBasis: 'exact', note: byDefault },
    { year: 2022, gradeBasis: 'exact', note: byDefault },
    {
      year: 2023,
      gradeBasis: 'rounded',
      note: {
        id: 'Predikat dibaca dari indeks yang sudah dibulatkan: Boven Digoel 1,7995 tercetak 1,80 dan berpredikat Cukup.',
        en: 'The grade was read off the rounded index: Boven Digoel at 1.7995 is printed 1.80 and graded Cukup (Fair).',
      },
    },
    {
      year: 2024,
      gradeBasis: 'exact',
      note: {
        id: 'Predikat dibaca dari indeks yang belum dibulatkan: Pacitan 3,4985 tercetak 3,50 dan berpredikat Baik.',
        en: 'The grade was read off the unrounded index: Pacitan at 3.4985 is printed 3.50 and graded Baik (Good).',
      },
    },
    { year: 2025, gradeBasis: 'exact', note: byDefault },
  ],
  sources,
  formula: [
    {
      source: 'permenpanrb-59-2020',
      at: { id: 'Lampiran, rumus indeks aspek, domain, dan SPBE', en: 'Annex, formulas of the aspect, domain and SPBE indices' },
    },
  ],
  notes: [
    { id: 'Nama Inggris adalah terjemahan proyek ini.', en: 'English names are this project’s own translations.' },
    {
      id: 'Gambar rumus indeks domain dan indeks SPBE tertukar dalam naskah tercetak; contoh hitungannya menentukan maknanya.',
      en: 'The printed images of the domain and SPBE formulas are swapped; the worked examples fix their meaning.',
    },
    {
      id: 'Baris kriteria indikator 3 tergeser dan berlaku sebagaimana tercetak.',
      en: 'The rows of criteria of indicator 3 are shifted, and in force as printed.',
    },
    {
      id: 'Laporan 2024 mencetak bobot 3,50 % untuk indikator 42–47; yang benar 3,00 %.',
      en: 'The 2024 report prints a weight of 3.50 % for indicators 42–47; 3.00 % is right.',
    },
    {
      id: 'Tingkat 0 tidak ada dalam peraturan, tetapi ada dalam hasil terbit lama (Banyuasin 2023); hanya diterima dari data lama.',
      en: 'Level 0 is not in the regulation but occurs in published history (Banyuasin 2023); it is accepted from old records only.',
    },
  ],
})
