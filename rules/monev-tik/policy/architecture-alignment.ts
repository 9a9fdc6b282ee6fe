import { defineIndicator, own } from '../../define.ts'
import type { Level } from '../../model.ts'
import { assessments2025, proposal } from '../sources.ts'

const levels: readonly Level[] = [
  {
    level: 1,
    criteria: [
      {
        id: 'Bagian arsitektur dan peta rencana SPBE yang menyangkut unit telah dikenali.',
        en: 'The parts of the SPBE architecture and roadmap that concern the unit are known.',
      },
    ],
    evidence: [
      { id: 'Kutipan arsitektur dan peta rencana yang menyangkut unit', en: 'Extracts of architecture and roadmap that concern the unit' },
    ],
    lift: {
      id: 'Cocokkan kegiatan TIK tahun berjalan dengan peta rencana dan cantumkan rujukannya dalam rencana kerja unit.',
      en: 'Match this year’s ICT activities with the roadmap, and cite it in the unit’s work plan.',
    },
  },
  {
    level: 2,
    criteria: [{ id: 'Sebagian kegiatan TIK merujuk pada peta rencana.', en: 'Some ICT activities refer to the roadmap.' }],
    evidence: [{ id: 'Rencana kerja yang merujuk pada peta rencana', en: 'A work plan that refers to the roadmap' }],
    lift: {
      id: 'Petakan sebagian besar aplikasi dan data unit ke domain arsitektur, lalu catat yang belum selaras.',
      en: 'Map most of the unit’s applications and data to the domains of the architecture, and note what does not fit.',
    },
  },
  {
    level: 3,
    criteria: [
      {
        id: 'Sebagian besar kegiatan, aplikasi, dan data unit dipetakan ke arsitektur.',
        en: 'Most of the unit’s activities, applications and data are mapped to the architecture.',
      },
      { id: 'Ketidakselarasan dicatat beserta rencana perbaikannya.', en: 'What does not fit is noted, with a plan to mend it.' },
    ],
    evidence: [
      { id: 'Matriks keselarasan unit dengan arsitektur', en: 'A matrix of the unit’s alignment with the architecture' },
      { id: 'Rencana perbaikan ketidakselarasan', en: 'A plan to mend what does not fit' },
    ],
    lift: {
      id: 'Selaraskan kegiatan yang tersisa dan wajibkan pemeriksaan keselarasan sebelum setiap usulan TIK dianggarkan.',
      en: 'Align the remaining activities, and require a check of alignment before any ICT proposal is budgeted.',
    },
  },
  {
    level: 4,
    criteria: [
      {
        id: 'Seluruh kegiatan, aplikasi, dan data unit selaras dengan arsitektur.',
        en: 'All of the unit’s activities, applications and data are aligned with the architecture.',
      },
      {
        id: 'Setiap usulan TIK diperiksa keselarasannya sebelum dianggarkan.',
        en: 'Every ICT proposal is checked for alignment before it is budgeted.',
      },
    ],
    evidence: [
      { id: 'Hasil reviu keselarasan oleh dinas kominfo', en: 'The ICT office’s review of alignment' },
      { id: 'Lembar periksa keselarasan usulan TIK', en: 'Alignment checklists of ICT proposals' },
    ],
  },
]

/** What is aligned cannot run far ahead of what is planned and paid for: at most one level above item 15. */
export default defineIndicator({
  number: 16,
  capability: 'fulfilment',
  name: { id: 'Keselarasan dengan arsitektur / peta rencana SPBE', en: 'Alignment with SPBE architecture / roadmap' },
  label: { id: 'Keselarasan arsitektur SPBE', en: 'SPBE architecture alignment' },
  question: {
    id: 'Apakah kegiatan dan aplikasi TIK unit selaras dengan arsitektur dan peta rencana SPBE pemerintah daerah?',
    en: 'Are the unit’s ICT activities and applications aligned with the local government’s SPBE architecture and roadmap?',
  },
  levels,
  cites: [assessments2025, proposal(16)],
  rating: own({
    reads: [15],
    messages: {
      held: {
        id: 'Jawabannya mencapai tingkat {claimed}, tetapi ditahan pada tingkat {top}: rencana dan anggaran TIK (butir 15) berada pada tingkat {plan}.',
        en: 'The answer reaches level {claimed}, but is held at level {top}: the ICT plan and budget (item 15) stand at level {plan}.',
      },
      unread: {
        id: 'Rencana dan anggaran TIK (butir 15) belum bernilai, sehingga batas darinya belum diterapkan.',
        en: 'The ICT plan and budget (item 15) have no value yet, so the limit that they set is not applied.',
      },
    },
    rate: ({ given, met, read }) => {
      const gap = levels.findIndex(({ level, criteria }) => criteria.some((_, at) => !met.includes(`${level}.${at + 1}`)))
      const climbed = gap === -1 ? levels.length : Math.max(1, gap)
      const claimed = given === null ? climbed : Number(given)
      if (!levels.some(({ level }) => level === claimed)) throw new RangeError(`${given} is not one of the levels 1 to ${levels.length}`)
      const plan = read(15)
      if (plan === null) return { value: `${claimed}`, messages: [{ code: 'unread' }] }
      const top = Number(plan) + 1
      if (claimed <= top) return { value: `${claimed}` }
      return { value: `${top}`, messages: [{ code: 'held', values: { claimed: `${claimed}`, plan, top: `${top}` } }] }
    },
  }),
})
