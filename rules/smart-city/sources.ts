import type { Citation, Source } from '../model.ts'

/** What this instrument is read from: the press for names, weights and one result; the ministry’s guides were seen in their opening pages alone. */
export const sources: readonly Source[] = [
  {
    code: 'jambi-2022',
    title: {
      id: 'Jambi Ekspres, 2022: bobot kelima dimensi evaluasi smart city',
      en: 'Jambi Ekspres, 2022: weights of the five dimensions of the smart city evaluation',
    },
    seen: true,
    where: 'jambiekspres.disway.id/amp/654588/targetkan-indeks-spbe-2022-meningkat-kota-jambi-mencapai-smart-city/16',
  },
  {
    code: 'kediri-2022',
    title: {
      id: 'Bangsaonline, 28 Desember 2022: hasil evaluasi smart city 2022 Kota Kediri',
      en: 'Bangsaonline, 28 December 2022: results of the smart city evaluation 2022 of Kota Kediri',
    },
    seen: true,
    where: 'bangsaonline.com/berita/113379/hasil-evaluasi-smart-city-2022-kota-kediri-ke-4-tertinggi-se-jawa-timur',
  },
  {
    code: 'pemalang-2020',
    title: {
      id: 'InfoPublik, 26 November 2020: evaluasi smart city Kabupaten Pemalang',
      en: 'InfoPublik, 26 November 2020: smart city evaluation of Kabupaten Pemalang',
    },
    seen: true,
    where: 'infopublik.id/kategori/nusantara/494977/smart-city-kabupaten-pemalang-dievaluasi',
  },
  {
    code: 'arikamedia-2024',
    title: { id: 'Arikamedia, 2024: peningkatan indeks smart city', en: 'Arikamedia, 2024: a rise in the smart city index' },
    seen: true,
    where: 'arikamedia.id/pj-wali-kota-apresiasi-peningkatan-indeks-smart-city-2024/2',
  },
  {
    code: 'sleman',
    title: {
      id: 'Dinas Kominfo Kabupaten Sleman, tanpa tahun: monev smart city',
      en: 'ICT office of Kabupaten Sleman, undated: smart city monitoring and evaluation',
    },
    seen: true,
    where: 'kominfo.slemankab.go.id/monev-smart-city-kabupaten-sleman',
  },
  {
    code: 'guide-2018',
    title: {
      id: 'Kementerian Kominfo, Buku Pedoman Evaluasi Smart City 2018',
      en: 'Ministry of Communication and Informatics, smart city evaluation guide of 2018',
    },
    seen: false,
    where: 'scribd.com/document/617152577, only the opening seen',
  },
  {
    code: 'guide-2021',
    title: {
      id: 'Kementerian Kominfo, Pedoman Evaluasi Smart City 2021, lima dimensi',
      en: 'Ministry of Communication and Informatics, smart city evaluation guide of 2021, five dimensions',
    },
    seen: false,
    where: 'scribd.com/document/611947415, only the opening seen',
  },
  {
    code: 'masterplan-guide-2021',
    title: {
      id: 'Kementerian Kominfo, Buku Panduan Penyusunan Masterplan Smart City 2021',
      en: 'Ministry of Communication and Informatics, guide to writing a smart city masterplan, 2021',
    },
    seen: false,
    where: 'scribd.com/document/611947539, only the opening seen',
  },
  {
    code: 'proposal',
    title: {
      id: 'Usulan proyek ini, untuk diganti dengan kuesioner kementerian',
      en: 'This project’s proposal, to be replaced by the ministry’s questionnaire',
    },
    seen: false,
    where: 'rules/smart-city; no public questionnaire was found',
  },
]

/** The five dimensions and their weights of 2022. */
export const weights: Citation = {
  source: 'jambi-2022',
  at: { id: 'bobot 10, 20, 30, 20, dan 20 persen', en: 'weights of 10, 20, 30, 20 and 20 percent' },
}

/** What each of the five dimensions asks. */
export const definitions: Citation = {
  source: 'pemalang-2020',
  at: { id: 'uraian kelima dimensi', en: 'account of the five dimensions' },
}

/** The six components and their sub-dimensions; the wording of sub-dimensions differs between sources. */
export const components: Citation = {
  source: 'arikamedia-2024',
  at: { id: 'enam dimensi smart city beserta subdimensinya', en: 'the six smart city dimensions with their sub-dimensions' },
}

/** The ministry’s guide that the components come from. */
export const masterplanGuide: Citation = {
  source: 'masterplan-guide-2021',
  at: {
    id: 'keenam komponen dan subdimensinya (belum dilihat utuh)',
    en: 'the six components and their sub-dimensions (not seen in full)',
  },
}

/** The ministry’s guide to the evaluation by five dimensions. */
export const guide: Citation = {
  source: 'guide-2021',
  at: { id: 'judul dan kata sambutan (kuesionernya belum dilihat)', en: 'title and foreword (its questionnaire was not seen)' },
}

/** The earlier guide. */
export const guide2018: Citation = {
  source: 'guide-2018',
  at: { id: 'judul dan kata sambutan (kuesionernya belum dilihat)', en: 'title and foreword (its questionnaire was not seen)' },
}

/** The one result known with its dimensions and components. */
export const result: Citation = {
  source: 'kediri-2022',
  at: { id: 'nilai dimensi, komponen, dan indeks', en: 'values of dimensions, components and index' },
}

/** Weights of another, unknown year, which are not used. */
export const otherWeights: Citation = {
  source: 'sleman',
  at: { id: 'bobot 10, 20, 30, 30, dan 10 persen (tidak dipakai)', en: 'weights of 10, 20, 30, 30 and 10 percent (not used)' },
}

/** An item with its levels. */
export const proposal = (item: number): Citation => ({
  source: 'proposal',
  at: { id: `butir ${item} (ilustratif)`, en: `item ${item} (illustrative)` },
})
