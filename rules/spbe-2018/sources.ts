import type { Citation, Source } from '../model.ts'

/** What this edition is read from. The official text was not seen: everything rests on two independent re-codings. */
export const sources: readonly Source[] = [
  {
    code: 'permenpanrb-5-2018',
    title: {
      id: 'Peraturan Menteri PANRB Nomor 5 Tahun 2018 (Berita Negara RI 2018 No. 154)',
      en: 'Regulation of the Minister of Administrative and Bureaucratic Reform No. 5 of 2018 (State Gazette 2018 No. 154)',
    },
    seen: false,
    where: 'github:putuokky/monev-spbe-dps@4a6caf1c and github:alfiyansys/eval-spbe@708ecaea, two re-codings that agree',
  },
]

/** The questionnaire: the ladder of one indicator, as the re-codings give it. */
export const questionnaire = (indicator: number): Citation => ({
  source: 'permenpanrb-5-2018',
  at: {
    id: `Lampiran, indikator ${indicator} (teks resmi belum dilihat)`,
    en: `Annex, indicator ${indicator} (official text not seen)`,
  },
})

/** The table of weights, as the re-codings give it and published results confirm it. */
export const weights: Citation = {
  source: 'permenpanrb-5-2018',
  at: {
    id: 'Lampiran, tabel bobot (teks resmi belum dilihat; dibuktikan oleh hasil terbit)',
    en: 'Annex, table of weights (official text not seen; confirmed by published results)',
  },
}
