import type { Citation, Source } from '../model.ts'

/** What this edition is read from. */
export const sources: readonly Source[] = [
  {
    code: 'permenpanrb-59-2020',
    title: {
      id: 'Peraturan Menteri PANRB Nomor 59 Tahun 2020 (Berita Negara RI 2020 No. 994)',
      en: 'Regulation of the Minister of Administrative and Bureaucratic Reform No. 59 of 2020 (State Gazette 2020 No. 994)',
    },
    seen: true,
    where: 'github:aqilalfa/TA_PUSDATIK@004d42d8, official PDF, 89 pp.',
  },
  {
    code: 'pedoman-3-2024',
    title: {
      id: 'Pedoman Menteri PANRB Nomor 3 Tahun 2024',
      en: 'Guide of the Minister of Administrative and Bureaucratic Reform No. 3 of 2024',
    },
    seen: true,
    where: 'github:aqilalfa/TA_PUSDATIK@004d42d8, official PDF, 236 pp.',
  },
]

/** The annex of the regulation: the ladder of one indicator. */
export const annex = (indicator: number): Citation => ({
  source: 'permenpanrb-59-2020',
  at: { id: `Lampiran, indikator ${indicator}`, en: `Annex, indicator ${indicator}` },
})

/** A page of the ministry's technical guide. */
export const guide = (page: number): Citation => ({
  source: 'pedoman-3-2024',
  at: { id: `hlm. ${page}`, en: `p. ${page}` },
})

/** The regulation's table of weights. */
export const weights: Citation = {
  source: 'permenpanrb-59-2020',
  at: { id: 'Lampiran, tabel bobot domain, aspek, dan indikator', en: 'Annex, table of weights of domains, aspects and indicators' },
}
