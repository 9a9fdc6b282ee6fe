import { lines } from '#lib/charts/lines.ts'
import tokens from '../../styles/tokens.css?raw'

/* Takes a chart out of a page that was rendered, so that every chart of every page is a picture at an address too. */

export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** A chart as it stands in a page. */
export interface Picture {
  /** The mark-up of its <svg>. */
  readonly svg: string
  /** What it shows, and its unit and source; as mark-up. */
  readonly title: string
  readonly note: string
}

const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

/** The first <svg> of some mark-up, with those that lie in it; null where there is none. */
const svgIn = (html: string): string | null => {
  const start = html.indexOf('<svg')
  if (start < 0) return null
  let depth = 0
  for (const { 0: tag, index } of html.slice(start).matchAll(/<svg\b[^>]*\/>|<svg\b|<\/svg>/g)) {
    depth += tag === '</svg>' ? -1 : tag.endsWith('/>') ? 0 : 1
    if (depth === 0) return html.slice(start, start + index + tag.length)
  }
  return null
}

/** The chart of a name in a page; null where the page has none. */
export const pictureIn = (html: string, name: string): Picture | null => {
  const tag = new RegExp(`<figure\\b[^>]*\\sdata-picture="${name}"[^>]*>`).exec(html)
  if (!tag) return null
  const svg = svgIn(html.slice(tag.index + tag[0].length))
  return svg === null ? null : { svg, title: attribute(tag[0], 'data-title'), note: attribute(tag[0], 'data-note') }
}

const colours: ReadonlyMap<string, Readonly<Record<Theme, string>>> = new Map(
  [...tokens.matchAll(/--([\w-]+):\s*light-dark\(([^,]+),\s*([^)]+)\)/g)].map(([, name = '', light = '', dark = '']) => [
    name,
    { light, dark },
  ]),
)

/** Mark-up in which every colour stands by itself, for programs that know no variables. */
const painted = (markup: string, theme: Theme): string =>
  markup.replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => colours.get(name)?.[theme] ?? 'currentColor')

const numberOf = (tag: string, name: string): number | null => {
  const text = attribute(tag, name)
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : null
}

/** How tall a chart is at a width: by its own height, else by the shape of its view. */
const heightAt = (svg: string, width: number): number => {
  const tag = svg.slice(0, svg.indexOf('>') + 1)
  const [, , across, down] = attribute(tag, 'viewBox').split(' ').map(Number)
  return numberOf(tag, 'height') ?? (across && down ? (width * down) / across : width / 2)
}

const sized = (svg: string, place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): string => {
  const end = svg.indexOf('>')
  const rest = svg.slice(4, end).replaceAll(/\s(width|height|x|y|class|style|role|aria-[\w-]+)="[^"]*"/g, '')
  const own = Object.entries(place)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')
  return `<svg${own}${rest}${svg.slice(end)}`
}

/** Points of a part that is stretched with the page, where they come to lie at a width: not every program knows strokes that are not. */
const unstretched = (svg: string, width: number): string =>
  svg.replaceAll(
    /viewBox="0 (-?[\d.]+) ([\d.]+) ([\d.]+)" preserveAspectRatio="none"(.*?)<\/svg>/gs,
    (_, top: string, across: string, down: string, inside: string) => {
      const moved = inside.replaceAll(/M([\d.]+) /g, (__, x: string) => `M${((Number(x) * width) / Number(across)).toFixed(1)} `)
      return `viewBox="0 ${top} ${width} ${down}"${moved}</svg>`
    },
  )

const margin = 32

interface Setting {
  readonly theme: Theme
  readonly width: number
  /** Where the page is, and of which day the picture: printed below it. */
  readonly citation: string
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** A picture that stands by itself: heading, chart, note and citation, with its colours in it. */
export const standalone = ({ svg, title, note }: Picture, { theme, width, citation }: Setting): string => {
  const inner = width - 2 * margin
  // A picture leads nowhere by itself.
  const chart = unstretched(svg.replaceAll(/<!--.*?-->|<\/?a\b[^>]*>/gs, ''), inner)
  const [heading, below] = [lines(title, inner / 11), [...lines(note, inner / 6.4), ...lines(escaped(citation), inner / 6.4)]]
  const top = margin + heading.length * 27
  const height = heightAt(chart, inner)
  const whole = Math.round(top + 20 + height + 18 + below.length * 18 + margin)
  const text = (line: string, y: number, style: string): string => `<text x="${margin}" y="${y}" ${style}>${line}</text>`
  return painted(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${whole}" width="${width}" height="${whole}">` +
      `<title>${title}</title>` +
      `<style>text{font:500 12px Inter,'Inter Variable',system-ui,sans-serif;fill:var(--ink-soft)}.name,.value{fill:var(--ink);font-weight:600}.narrow-only{display:none}</style>` +
      `<rect width="100%" height="100%" fill="var(--paper)"/>` +
      heading.map((line, at) => text(line, margin + 16 + at * 27, `style="font-size:21px;font-weight:600;fill:var(--ink)"`)).join('') +
      sized(chart, { x: margin, y: top + 20, width: inner, height }) +
      below.map((line, at) => text(line, Math.round(top + 20 + height + 30 + at * 18), '')).join('') +
      '</svg>',
    theme,
  )
}
