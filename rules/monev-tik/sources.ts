import type { Citation, Source } from '../model.ts'

/** What this instrument is read from: news for the aspects and who is evaluated; everything else is a proposal. */
export const sources: readonly Source[] = [
  {
    code: 'malang-2022',
    title: {
      id: 'Berita Pemerintah Kota Malang, 8 Desember 2022: lokakarya monitoring, evaluasi TIK, dan evaluasi SPBE',
      en: 'News of the city of Malang, 8 December 2022: workshop on monitoring, ICT evaluation and SPBE evaluation',
    },
    seen: true,
    where: 'malangkota.go.id/2022/12/08/kuatkan-implementasi-e-government-diskominfo-gelar-workshop-movev-spbe',
  },
  {
    code: 'malang-2016',
    title: {
      id: 'Kelurahan Sumbersari, Kota Malang: Monitoring dan Evaluasi Infrastruktur TIK Tahun 2016',
      en: 'Sumbersari ward, city of Malang: monitoring and evaluation of ICT infrastructure in 2016',
    },
    seen: true,
    where: 'kelsumbersari.malangkota.go.id/tag/monev-tik',
  },
  {
    code: 'malang-2025',
    title: {
      id: 'Javasatu, Agustus 2025: reviu arsitektur, peta rencana, dan penilaian SPBE perangkat daerah Kota Malang',
      en: 'Javasatu, August 2025: review of architecture and roadmap, and SPBE assessment of units in the city of Malang',
    },
    seen: true,
    where: 'javasatu.com/berita/pemkot-malang-kick-off-reviu-spbe-untuk-perkuat-digitalisasi-pemerintahan, after the city’s own site',
  },
  {
    code: 'proposal',
    title: {
      id: 'Usulan proyek ini, untuk diganti dengan kuesioner instansi',
      en: 'This project’s proposal, to be replaced by the agency’s own questionnaire',
    },
    seen: false,
    where: 'rules/monev-tik; no public questionnaire was found',
  },
]

/** The four aspects, and that all units are evaluated, as the head of the city’s ICT office names them. */
export const aspects: Citation = {
  source: 'malang-2022',
  at: { id: 'pernyataan kepala Dinas Kominfo tentang keempat aspek', en: 'the head of the ICT office on the four aspects' },
}

/** A questionnaire filled in by every unit, on infrastructure alone. */
export const questionnaire2016: Citation = {
  source: 'malang-2016',
  at: { id: 'kuesioner bagi seluruh SKPD, kecamatan, dan kelurahan', en: 'a questionnaire for all units, districts and wards' },
}

/** The city assesses its units against architecture and roadmap; its indicators are not public. */
export const assessments2025: Citation = {
  source: 'malang-2025',
  at: { id: 'penilaian SPBE perangkat daerah; indikatornya tidak terbit', en: 'SPBE assessment of units; its indicators are not public' },
}

/** An item with its levels. */
export const proposal = (item: number): Citation => ({
  source: 'proposal',
  at: { id: `butir ${item} (ilustratif)`, en: `item ${item} (illustrative)` },
})

/** Weights, and how they add up. */
export const weights: Citation = {
  source: 'proposal',
  at: {
    id: 'bobot sama bagi keempat aspek, dan sama bagi butir dalam satu aspek (ilustratif)',
    en: 'equal weights of the four aspects, and of the items within an aspect (illustrative)',
  },
}
