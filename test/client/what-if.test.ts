import { assert, constantFrom, integer, option, property, record, tuple, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressOf, changesOf, viewOf, type View } from '../../client/src/routes/agencies/[code]/what-if/view.ts'
import { addressOf as planOf, viewOf as planIn, type View as PlanView } from '../../client/src/routes/agencies/[code]/plan/view.ts'
import { useSite } from './site.ts'

/* What-ifs and plans: their addresses, and what the graph answers. */

const inside = (address: string): URLSearchParams => new URLSearchParams(address)
const indicator = integer({ min: 1, max: 47 }).map((number) => `I${number}`)
const common = {
  programme: constantFrom('spbe', 'smart-city'),
  year: option(constantFrom(2021, 2024)),
  stage: option(constantFrom('SELF', 'FINAL')),
} as const

describe('addresses', () => {
  test('of what-ifs round-trip, and are short with all 47 indicators changed', () => {
    const settings = uniqueArray(indicator, { maxLength: 47 }).chain((codes) =>
      tuple(...codes.map((component) => constantFrom('1', '5', '2.75').map((to) => ({ component, to })))),
    )
    assert(
      property(record<View>({ ...common, set: settings }), (view) => {
        const address = addressOf(view)
        expect(viewOf(inside(address))).toEqual({ view, sent: null, unread: [] })
        expect(address.length).toBeLessThan(2_000)
      }),
    )
  })

  test('of plans round-trip, and are short', () => {
    const views = record<PlanView>({
      ...common,
      target: option(constantFrom('SANGAT_BAIK', '3.5', '4')),
      locks: uniqueArray(indicator, { maxLength: 47 }),
      efforts: uniqueArray(indicator, { maxLength: 47 }).chain((codes) =>
        tuple(...codes.map((component) => constantFrom('0', '2.5', '10').map((perLevel) => ({ component, perLevel })))),
      ),
      ceiling: option(integer({ min: 1, max: 5 })),
      steps: option(integer({ min: 1, max: 1000 })),
    })
    assert(
      property(views, (view) => {
        const address = planOf(view)
        expect(planIn(inside(address))).toEqual({ view, sent: null, unread: [] })
        expect(address.length).toBeLessThan(2_000)
      }),
    )
  })

  test.each([
    ['set=I29', 'set', 'I29'],
    ['set=I29:three', 'set', 'I29:three'],
    ['set=I29:3~:4', 'set', ':4'],
    ['lock=D4', 'lock', 'D4'],
  ])('of a what-if, "%s" is told', (address, name, value) => {
    expect(viewOf(inside(address)).unread).toEqual([{ name, value, why: name === 'lock' ? 'unknown' : 'unreadable' }])
  })

  test.each(['target=sangat baik', 'target=-1', 'lock=D-4', 'effort=I1:-2', 'ceiling=x', 'steps=1e3'])(
    'of a plan, "%s" is told',
    (address) => {
      expect(planIn(inside(address)).unread).toHaveLength(1)
    },
  )

  test('of a form without scripts say each component, with a comma or a point', () => {
    expect(viewOf(inside('year=2021&I1=3&I2=2,5')).sent).toEqual([
      { component: 'I1', to: '3' },
      { component: 'I2', to: '2.5' },
    ])
  })

  test('reach the graph as levels or as values', () => {
    expect(
      changesOf([
        { component: 'I1', to: '3' },
        { component: 'I2', to: '2.5' },
      ]),
    ).toEqual([
      { component: 'I1', level: 3, value: null },
      { component: 'I2', level: null, value: '2.5' },
    ])
  })
})

const site = useSite()

describe('a what-if', () => {
  test('answers each press with index, grade and ranks, and keeps the scenario in the address', async () => {
    const page = await site.open('/agencies/51.71/what-if?year=2021')
    for (const code of ['I29', 'I30', 'I31']) await page.getByRole('button', { name: `Naikkan ${code}` }).click()
    const result = page.getByRole('region', { name: 'Hasil skenario' })
    await expect.poll(() => page.url()).toMatch(/\?year=2021&set=I29:3~I30:3~I31:4$/)
    await expect.poll(() => result.innerText()).toMatch(/Peringkat nasional\s+1 dari 4 \(sekarang 1\)/)
    await expect.poll(() => result.getAttribute('aria-busy')).toBe('false')
    const then = await result.locator('[data-then]').innerText()
    await page.reload()
    expect(await page.getByRole('region', { name: 'Hasil skenario' }).locator('[data-then]').innerText()).toBe(then)
    await page.getByRole('link', { name: 'Ke halaman instansi' }).click()
    await page.waitForURL(/\/agencies\/51\.71\?/)
    await page.goBack()
    await expect.poll(() => result.locator('[data-then]').innerText()).toBe(then)
    await page.getByRole('button', { name: 'Kembalikan semua' }).click()
    await page.getByText('Belum ada yang diubah.').waitFor()
    expect(page.url()).toMatch(/\?year=2021$/)
  })

  test('works without scripts: the form says every level, the address keeps those that differ', async () => {
    const page = await site.read('/agencies/51.71/what-if?year=2021')
    await page.locator('#set-I29').selectOption('3')
    await page.getByRole('button', { name: 'Hitung' }).click()
    await page.waitForURL(/\?year=2021&set=I29:3$/)
    expect(await page.getByRole('region', { name: 'Hasil skenario' }).locator('[data-then]').innerText()).toMatch(/^3,2\d$/)
  })

  test.each([
    ['a level that the scale has not', 'set=I29:9'],
    ['an indicator that there is none of', 'set=I99:3'],
  ])('is refused for %s in its place, with its code', async (_, set) => {
    const page = await site.read(`/agencies/51.71/what-if?year=2021&${set}`)
    expect(await page.getByRole('alert').locator('code').innerText()).toMatch(/^[A-Z_]+$/)
    await page.locator('#set-I1').waitFor()
  })

  test('of a result without levels says why there is none, and where there is', async () => {
    const page = await site.read('/agencies/35.73/what-if?year=2023')
    await page.getByText('Tingkat indikator hasil ini tidak diterbitkan').waitFor()
    expect(await page.getByRole('link', { name: 'Kota Denpasar 2021' }).count()).toBe(1)
  })
})

describe('a plan', () => {
  test.each([
    ['', 11],
    ['&lock=D4', 13],
    ['&target=BAIK', 0],
  ])('of Kota Denpasar 2021%s has %i single steps', async (settings, steps) => {
    const page = await site.read(`/agencies/51.71/plan?year=2021${settings}`)
    expect(await page.locator('tr[data-row]').count()).toBe(steps)
    await page.getByText('Terbukti tidak ada rencana yang lebih murah.').waitFor()
  })

  test('is set up by a form without scripts, and its steps can be tried', async () => {
    const page = await site.read('/agencies/51.71/plan?year=2021')
    await page.getByText('Kunci: yang tidak boleh diubah').click()
    await page.getByRole('checkbox', { name: /^Layanan SPBE D4/ }).check()
    await page.getByRole('button', { name: 'Susun rencana' }).click()
    await page.getByText('13 langkah').waitFor()
    await page.getByRole('link', { name: 'Coba langkah-langkah ini' }).click()
    expect(await page.getByRole('region', { name: 'Hasil skenario' }).locator('[data-then]').innerText()).toBe('3,51')
  })

  test.each(['target=LUAR_BIASA', 'target=9', 'lock=Z9', 'ceiling=9'])(
    'with %s is refused in words, and the form stays',
    async (settings) => {
      const page = await site.read(`/agencies/51.71/plan?year=2021&${settings}`)
      expect(await page.getByRole('alert').locator('code').innerText()).toMatch(/^[A-Z_]+$/)
      await page.getByRole('button', { name: 'Susun rencana' }).waitFor()
    },
  )

  test('is printed with room for the unit in charge and its date', async () => {
    const page = await site.open('/agencies/51.71/plan?year=2021')
    expect(await page.getByRole('columnheader', { name: 'Tenggat' }).first().isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('columnheader', { name: 'Tenggat' }).first().isVisible()).toBe(true)
    await page.emulateMedia({ media: 'screen' })
  })
})
