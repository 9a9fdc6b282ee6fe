import { defineEdition } from '../define.ts'
import { guide, guide2018, otherWeights, result, sources, weights } from './sources.ts'

/** The evaluation of the smart city movement, in the shape of 2022. Illustrative: no questionnaire was found published. */
export default defineEdition({
  code: 'smart-city',
  programme: 'smart-city',
  illustrative: true,
  title: { id: 'Evaluasi Gerakan Menuju Smart City', en: 'Smart city movement evaluation' },
  regulation: 'pedoman Kementerian Kominfo (belum dilihat utuh)',
  scale: { min: 0, max: 4, historicalMin: 0, step: '0.01', floors: ['0', '1', '2', '3', '4'] },
  capabilities: [
    {
      code: 'attainment',
      name: { id: 'Pencapaian smart city', en: 'Smart city attainment' },
      levels: [
        { id: 'Belum ada', en: 'None yet' },
        { id: 'Rintisan', en: 'Started' },
        { id: 'Berjalan', en: 'Running' },
        { id: 'Terukur', en: 'Measured' },
        { id: 'Berkelanjutan', en: 'Sustained' },
      ],
    },
  ],
  grades: [],
  cycles: [
    {
      year: 2022,
      gradeBasis: 'exact',
      note: {
        id: 'Bobotnya berasal dari tahun 2022. Dasar pembacaan indeks adalah pilihan proyek ini; tidak ada predikat yang terbit.',
        en: 'The weights are of 2022. The basis for reading the index is this project’s choice; no grades are published.',
      },
    },
  ],
  sources,
  formula: [weights, result, otherWeights, guide, guide2018],
  notes: [
    {
      id: 'Ilustratif: nama dimensi, komponen, dan subdimensi serta bobot 2022 berasal dari pemberitaan yang disebut sebagai sumber; butir dan tingkat adalah usulan proyek ini, untuk diganti dengan kuesioner kementerian.',
      en: 'Illustrative: the names of dimensions, components and sub-dimensions and the weights of 2022 are from the press named as sources; items and levels are this project’s proposal, to be replaced by the ministry’s questionnaire.',
    },
    {
      id: 'Skala 0 sampai 4 tidak tercetak pada sumber yang dibaca; nilai terbit berada antara 2,75 dan 3,65. Nama kelima tingkat adalah usulan proyek ini.',
      en: 'No source that was read prints the scale of 0 to 4; published values lie between 2.75 and 3.65. The names of the five levels are this project’s proposal.',
    },
    {
      id: 'Kota Kediri 2022: dari nilai dimensi yang ditampilkan (3,60; 3,21; 3,23; 3,07; 3,65) indeksnya 3,315, sedangkan yang terbit 3,31. Dari nilai komponen yang ditampilkan (2,75; 2,75; 3,50; 3,33; 3,33; 2,75) dimensi Impact 3,0683, tercetak 3,07, dan indeks 3,3147, tercetak 3,31.',
      en: 'Kota Kediri 2022: the displayed values of the dimensions (3.60, 3.21, 3.23, 3.07, 3.65) give an index of 3.315, but 3.31 was published. The displayed values of the components (2.75, 2.75, 3.50, 3.33, 3.33, 2.75) give 3.0683 for the dimension Impact, printed 3.07, and an index of 3.3147, printed 3.31.',
    },
    {
      id: 'Bobot 10/20/30/30/10 yang dimuat Kabupaten Sleman tanpa tahun tidak dipakai: bagi Kota Kediri 2022 bobot itu memberi 3,26.',
      en: 'The weights 10/20/30/30/10 that Kabupaten Sleman gives without a year are not used: for Kota Kediri 2022 they give 3.26.',
    },
    {
      id: 'Selisih dengan indeks tahun sebelumnya (improvement) diterbitkan terpisah dan tidak termasuk indeks ini.',
      en: 'The difference from the previous year’s index (improvement) is published separately and is no part of this index.',
    },
    { id: 'Nama Inggris adalah terjemahan proyek ini.', en: 'English names are this project’s own translations.' },
  ],
})
