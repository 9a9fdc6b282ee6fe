import { count, signed } from '#lib/format.ts'
import { inBoth } from '#lib/words/room.ts'

/* What the home page says beside what it said before. */

export const text = inBoth(
  {
    moving: (risen: number, fallen: number): string =>
      `Dibanding tahun sebelumnya ${count('id', risen)} naik dan ${count('id', fallen)} turun.`,
    swarm: (year: number): string => `Setiap instansi, ${year}`,
    swarmHint: 'Satu titik satu instansi, menurut indeksnya; warnanya predikat. Ketuk titik untuk membukanya.',
    swarmNote: (shown: number): string => `${count('id', shown)} hasil resmi.`,
    map: (year: number): string => `Provinsi demi provinsi, ${year}`,
    mapNote: 'Nilai tengah indeks semua instansi di tiap provinsi, bukan hanya pemerintah provinsinya; warnanya menurut batas predikat.',
    province: 'Provinsi',
    median: 'Nilai tengah',
    movers: (year: number): string => `Paling bergerak pada ${year}`,
    risen: 'Naik paling banyak',
    fallen: 'Turun paling banyak',
    noMovers: 'Tidak ada hasil tahun sebelumnya untuk dibandingkan.',
    signed: (value: string): string => signed('id', value),
    weakest: 'Domain terlemah',
    weakestHint: (known: number): string =>
      `Nilai tengah nasional, terendah dahulu; domain diketahui untuk ${count('id', known)} instansi.`,
    noWeakest: 'Tahun ini domainnya tidak diterbitkan.',
    doorComponent: 'Satu komponen',
    doorComponentText: 'Lihat apa yang diminta, dan sebarannya di seluruh negeri.',
    of: (amount: number, whole: number): string => `${count('id', amount)} dari ${count('id', whole)}`,
  },
  {
    moving: (risen, fallen) => `Against the year before, ${count('en', risen)} rose and ${count('en', fallen)} fell.`,
    swarm: (year) => `Every agency, ${year}`,
    swarmHint: 'A dot for each agency, by its index; its colour is the grade. Tap a dot to open it.',
    swarmNote: (shown) => `${count('en', shown)} official results.`,
    map: (year) => `Province by province, ${year}`,
    mapNote: 'The median index of all agencies in each province, not of its own government alone; colours by the cuts of the grades.',
    province: 'The province',
    median: 'The median',
    movers: (year) => `Moved most in ${year}`,
    risen: 'Rose most',
    fallen: 'Fell most',
    noMovers: 'There are no results of the year before to compare with.',
    signed: (value) => signed('en', value),
    weakest: 'The weakest domains',
    weakestHint: (known) => `National medians, lowest first; domains are known of ${count('en', known)} agencies.`,
    noWeakest: 'Domains of this year were not published.',
    doorComponent: 'One component',
    doorComponentText: 'See what it asks, and how the nation scores in it.',
    of: (amount, whole) => `${count('en', amount)} of ${count('en', whole)}`,
  },
)
