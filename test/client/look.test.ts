import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { useSite } from './site.ts'

/*
 * What each screen looks like, beside what it looked like when somebody last looked at it. One that differs fails, and its new
 * picture is left in `node_modules/.cache/look`. Once seen and found good, `LOOK=new npx vitest run … look.test.ts` keeps it.
 */

const site = useSite()
const kept = resolve(import.meta.dirname, 'look')
const found = resolve(import.meta.dirname, '../../node_modules/.cache/look')
const renew = process.env['LOOK'] === 'new'

/* Letters are drawn a little differently from machine to machine; a part that moved is far more than this. */
const most = 0.01

const screens = [
  ['home', '/'],
  ['ranking', '/agencies'],
  ['agency', '/agencies/51.71?year=2021'],
  ['drill-down', '/agencies/51.71/2021?open=D3~A6'],
  ['indicator', '/agencies/51.71/2021/I29'],
  ['compare', '/compare?ids=35.73:2024,51.71:2021'],
  ['diff', '/compare/diff?from=51.71:2021:self&to=51.71:2021'],
  ['matrix', '/matrix?kind=CITY&province=35'],
  ['what-if', '/agencies/51.71/what-if?year=2021&set=I29:3~I30:3'],
  ['plan', '/agencies/51.71/plan?year=2021'],
  ['components', '/components'],
  ['instrument', '/instruments/spbe-2020'],
  ['rule', '/instruments/spbe-2020/I29'],
  ['data', '/data'],
  ['about', '/about'],
  ['error', '/agencies/99.99'],
] as const

const widths = [
  [360, 1],
  [1280, 0.5],
] as const

/** The share of pixels that differ; all of them where the sizes do. */
const apart = (one: PNG, other: PNG): number =>
  one.width !== other.width || one.height !== other.height
    ? 1
    : pixelmatch(one.data, other.data, null, one.width, one.height, { threshold: 0.2 }) / (one.width * one.height)

test.each(screens)('%s looks as it did, on a telephone and a desktop, light and dark', { timeout: 90_000 }, async (name, path) => {
  const differing: string[] = []
  for (const [width, scale] of widths) {
    const page = await site.open(path, { width, scale })
    await page.setViewportSize({ width, height: 1200 })
    await page.evaluate('document.fonts.ready')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' })
      const file = `${name}-${width}-${colorScheme}.png`
      if (renew) {
        mkdirSync(kept, { recursive: true })
        writeFileSync(join(kept, file), picture)
      }
      const share = apart(PNG.sync.read(picture), PNG.sync.read(readFileSync(join(kept, file))))
      if (share <= most) continue
      mkdirSync(found, { recursive: true })
      writeFileSync(join(found, file), picture)
      differing.push(`${file}: ${(share * 100).toFixed(1)} % of it; see ${join(found, file)}`)
    }
  }
  expect(differing).toEqual([])
})
