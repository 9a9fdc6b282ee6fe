import { defineEdition, wholeLevels } from '../define.ts'
import type { Cycle } from '../model.ts'
import { sources, weights } from './sources.ts'

const ours: Cycle['note'] = {
  id: 'Tahun dan dasar pembacaan indeks adalah pilihan proyek ini; tidak ada predikat yang terbit.',
  en: 'The year and the basis for reading the index are this project’s choice; no grades are published.',
}

/** Monitoring and evaluation of ICT in the units of a local government. Illustrative: no instrument is published. */
export default defineEdition({
  code: 'monev-tik',
  programme: 'monev-tik',
  subject: 'unit',
  illustrative: true,
  title: { id: 'Monitoring dan Evaluasi TIK perangkat daerah', en: 'Monitoring and evaluation of ICT in local-government units' },
  regulation: 'tanpa instrumen terbit',
  scale: wholeLevels(1, 4),
  capabilities: [
    {
      code: 'fulfilment',
      name: { id: 'Pemenuhan', en: 'Fulfilment' },
      levels: [
        { id: 'Belum', en: 'None yet' },
        { id: 'Sebagian', en: 'Partly' },
        { id: 'Sebagian besar', en: 'Mostly' },
        { id: 'Seluruhnya', en: 'Fully' },
      ],
    },
  ],
  grades: [],
  cycles: [2022, 2023, 2024, 2025, 2026].map((year): Cycle => ({ year, gradeBasis: 'exact', note: ours })),
  sources,
  formula: [weights],
  notes: [
    {
      id: 'Ilustratif: nama keempat aspek berasal dari berita Pemerintah Kota Malang (aspek ketiga disebut aplikasi layanan); butir, bobot, dan tingkat adalah usulan proyek ini, untuk diganti dengan kuesioner instansi sendiri.',
      en: 'Illustrative: the names of the four aspects are from the city of Malang’s news (the third is called service applications there); items, weights and levels are this project’s proposal, to be replaced by the agency’s own questionnaire.',
    },
    {
      id: 'Tidak ditemukan instrumen terbit yang memuat butir, bobot, tingkat, atau predikat; karena itu indeks tidak diberi predikat.',
      en: 'No published instrument with items, weights, levels or grades was found; so the index is given no grade.',
    },
    {
      id: 'Butir 13 dinilai dari banyaknya layanan daring; ambang 1, 3, dan 5 layanan bersifat ilustratif.',
      en: 'Item 13 is rated by the number of online services; the thresholds of 1, 3 and 5 services are illustrative.',
    },
    {
      id: 'Butir 16 paling tinggi satu tingkat di atas butir 15, karena keselarasan bertumpu pada rencana dan anggaran; aturan ini ilustratif.',
      en: 'Item 16 is at most one level above item 15, since alignment rests on plan and budget; this rule is illustrative.',
    },
    { id: 'Nama Inggris adalah terjemahan proyek ini.', en: 'English names are this project’s own translations.' },
  ],
})
