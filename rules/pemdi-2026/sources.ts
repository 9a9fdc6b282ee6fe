import type { Citation, Source } from '../model.ts'

/** What this edition is read from. The official text was not seen: two secondary sources that agree, and one real result. */
export const sources: readonly Source[] = [
  {
    code: 'permenpanrb-8-2026',
    title: {
      id: 'Peraturan Menteri PANRB Nomor 8 Tahun 2026 (Berita Negara RI 2026 No. 364)',
      en: 'Regulation of the Minister of Administrative and Bureaucratic Reform No. 8 of 2026 (State Gazette 2026 No. 364)',
    },
    seen: false,
    where:
      'github:RokiFauziErenJaegar/edukasi-pemdi-permenpanrb-8-2026@0938251d and github:Niumination/PemdiAcehTengah@25b056b0, two summaries that agree on structure, weights and grades',
  },
  {
    code: 'modules-2026',
    title: { id: 'Modul indikator Pemdi KemenPANRB 2026', en: 'KemenPANRB indicator modules of Pemdi 2026' },
    seen: false,
    where:
      'github:Niumination/PemdiAcehTengah@bdd3e44b (evidence of the 20 modules, as transcribed there) and github:pemdiminsel-sys/portal-evaluasi-pemdi-v2@ad7c13cb (criteria of the April 2026 draft)',
  },
]

/** The module of one indicator, as it was transcribed; the criteria are those of the April 2026 draft. */
export const module = (indicator: number): Citation => ({
  source: 'modules-2026',
  at: { id: `indikator ${indicator} (teks resmi belum dilihat)`, en: `indicator ${indicator} (official text not seen)` },
})

/** The table of weights, as both summaries give it and the one known result confirms it. */
export const weights: Citation = {
  source: 'permenpanrb-8-2026',
  at: {
    id: 'Lampiran, Tabel 4, bobot aspek dan indikator (teks resmi belum dilihat)',
    en: 'Annex, Table 4, weights of aspects and indicators (official text not seen)',
  },
}
