import { count, plural } from '#lib/format.ts'
import { inBoth } from '#lib/words/room.ts'

/* What the matrix says. */

export const text = inBoth(
  {
    title: (year: number): string => `Matriks ${year}`,
    lead: 'Instansi menurun, komponen mendatar: yang lemah dan yang kuat tampak sekaligus.',
    found: (amount: number): string => `${count('id', amount)} hasil resmi.`,
    depth: 'Kedalaman',
    depths: { domain: 'Domain', aspect: 'Aspek', indicator: 'Indikator' },
    indicators: 'Hanya hasil yang tingkat indikatornya diterbitkan.',
    keys: 'Panah memindahkan, Home dan End ke tepi, Enter membuka.',
    grid: (year: number): string => `Nilai tiap komponen tiap instansi, ${year}`,
    overview: 'Sekilas',
    overviewNote: 'Satu kotak untuk satu nilai; baris dan kolomnya sama dengan tabel. Arsiran: belum diketahui.',
    cell: (agency: string, component: string, value: string): string => `${agency}, ${component}: ${value}`,
    legend: 'Warna menurut batas predikat',
    sortBy: (label: string): string => `Urutkan menurut ${label}`,
    empty: 'Tidak ada hasil resmi yang cocok.',
    clear: 'Semua instansi',
  },
  {
    title: (year) => `The matrix of ${year}`,
    lead: 'Agencies downwards, components across: the weak and the strong at a glance.',
    found: (amount) => `${count('en', amount)} official ${plural('en', amount, { one: 'result', other: 'results' })}.`,
    depth: 'Depth',
    depths: { domain: 'Domains', aspect: 'Aspects', indicator: 'Indicators' },
    indicators: 'Only results whose indicators’ levels were published.',
    keys: 'Arrows move, Home and End go to the edge, Enter opens.',
    grid: (year) => `The score of each component of each agency, ${year}`,
    overview: 'At a glance',
    overviewNote: 'A square for each score; rows and columns are those of the table. Hatched: not known.',
    cell: (agency, component, value) => `${agency}, ${component}: ${value}`,
    legend: 'Colours by the cuts of the grades',
    sortBy: (label) => `Order by ${label}`,
    empty: 'No official result matches.',
    clear: 'All agencies',
  },
)
