import type { Language } from '#lib/words/index.ts'

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** How large a file is, as readers say it: 603 kB. */
export const sizeOf = (language: Language, bytes: number): string => {
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  return (bytes / 1000 ** step).toLocaleString(language === 'id' ? 'id-ID' : 'en-GB', {
    style: 'unit',
    unit: units[step],
    unitDisplay: 'short',
    maximumFractionDigits: step > 1 ? 1 : 0,
  })
}
