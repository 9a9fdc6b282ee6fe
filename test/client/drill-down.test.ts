import { describe, expect, test } from 'vitest'
import { beneath, moved, rowsOf } from '../../client/src/routes/agencies/[code]/[year]/[[component]]/tree.ts'
import { rowsOf as cells, useSite } from './site.ts'

const member = (code: string, parent: string | null) => ({ component: { code, parent: parent === null ? null : { code: parent } } })
const all = [
  member('index', null),
  member('D1', 'index'),
  member('A1', 'D1'),
  member('I1', 'A1'),
  member('I2', 'A1'),
  member('D2', 'index'),
  member('A2', 'D2'),
  member('I3', 'A2'),
]
const codes = (rows: readonly { readonly code: string }[]): string => rows.map(({ code }) => code).join(' ')

describe('a tree', () => {
  test.each([
    ['index', 'D1 A1 I1 I2 D2 A2 I3'],
    ['D1', 'A1 I1 I2'],
    ['A2', 'I3'],
    ['I3', ''],
    ['X9', ''],
  ])('beneath %s has %s', (top, found) => {
    expect(
      beneath(all, top)
        .map(({ component }) => component.code)
        .join(' '),
    ).toBe(found)
  })

  test.each([
    ['nothing', [], 'D1 D2'],
    ['a domain', ['D1'], 'D1 A1 D2'],
    ['all', ['D1', 'A1', 'D2', 'A2'], 'D1 A1 I1 I2 D2 A2 I3'],
    ['what lies in a closed one', ['A1'], 'D1 D2'],
    ['what there is none of', ['X9', 'I1'], 'D1 D2'],
  ])('with %s unfolded shows its rows in order', (_, open, found) => {
    expect(codes(rowsOf(beneath(all, 'index'), new Set(open)))).toBe(found)
  })

  test('knows of each row how deep it lies, under which, and whether it is open', () => {
    expect(rowsOf(beneath(all, 'index'), new Set(['D1'])).map(({ code, parent, level, open }) => [code, parent, level, open])).toEqual([
      ['D1', null, 1, true],
      ['A1', 'D1', 2, false],
      ['D2', null, 1, false],
    ])
    expect(rowsOf(beneath(all, 'A2'), new Set()).map(({ level, open }) => [level, open])).toEqual([[1, null]])
  })

  test.each([
    ['D1', 'ArrowDown', { to: 'A1' }],
    ['D2', 'ArrowDown', { to: 'D2' }],
    ['D1', 'ArrowUp', { to: 'D1' }],
    ['D2', 'ArrowUp', { to: 'I2' }],
    ['A1', 'Home', { to: 'D1' }],
    ['A1', 'End', { to: 'D2' }],
    ['D2', 'ArrowRight', { turn: 'D2' }],
    ['D1', 'ArrowRight', { to: 'A1' }],
    ['I1', 'ArrowRight', null],
    ['D1', 'ArrowLeft', { turn: 'D1' }],
    ['I2', 'ArrowLeft', { to: 'A1' }],
    ['D2', 'ArrowLeft', { to: 'D2' }],
    ['D1', 'a', null],
    ['X9', 'ArrowDown', null],
  ] as const)('at %s takes the key %s', (at, key, move) => {
    expect(moved(rowsOf(beneath(all, 'index'), new Set(['D1', 'A1'])), at, key)).toEqual(move)
  })
})

const site = useSite()
const madeOf = { name: 'Disusun dari' } as const

describe('the drill-down', () => {
  test('goes from the index to an indicator and into it by keys alone, and keeps what is unfolded in the address', async () => {
    const page = await site.open('/agencies/51.71/2021')
    const tree = page.getByRole('treegrid', madeOf)
    await tree.getByRole('row', { name: /Kebijakan Internal SPBE/ }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(page.url()).toMatch(/\/agencies\/51\.71\/2021\?open=D3~A6$/)
    expect(await page.locator('tr:focus').getAttribute('aria-level')).toBe('3')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/agencies\/51\.71\/2021\/I29$/)
    await page.goBack()
    await tree.getByRole('link', { name: 'Audit infrastruktur SPBE' }).waitFor()
  })

  test('unfolds all and folds it again, without scripts as with them', async () => {
    const page = await site.read('/agencies/51.71/2021')
    const rows = () => page.getByRole('region', madeOf).locator('tbody tr').count()
    expect(await rows()).toBe(4)
    await page.getByRole('link', { name: 'Buka semua' }).click()
    expect(await rows()).toBe(4 + 8 + 47)
    await page.getByRole('link', { name: 'Tutup Layanan SPBE' }).click()
    expect(await rows()).toBe(4 + 6 + 31)
    await page.getByRole('link', { name: 'Tutup semua' }).click()
    expect(await rows()).toBe(4)
  })

  test('stands a claim beside what was found, row by row and in a sentence', async () => {
    const page = await site.read('/agencies/51.71/2021?open=D1~A1')
    const rows = await cells(page.getByRole('region', madeOf).getByRole('table'))
    expect(rows[0]?.slice(1, 5)).toEqual(['3,00', '3,40', '+0,40', '2,00'])
    expect(rows[2]?.slice(1, 4)).toEqual(['4', '2', '−2'])
    const beside = page.getByRole('region', { name: 'Dua tahap berdampingan' })
    expect(await beside.innerText()).toContain(
      'Penilaian mandiri dibanding hasil evaluasi: lebih tinggi pada 25 indikator, sama pada 18, lebih rendah pada 4. Selisih indeks +0,5570.',
    )
    expect(await beside.getByRole('link').getAttribute('href')).toBe('/compare/diff?from=51.71:2021&to=51.71:2021:self')
  })

  test('of the claim stands beside it what was found', async () => {
    const page = await site.read('/agencies/51.71/2021/I1?stage=self')
    expect(await page.locator('dl', { hasText: 'Hasil evaluasi' }).first().innerText()).toMatch(/Hasil evaluasi\s+4,00/)
    await page.getByText('Penilaian mandiri dibanding hasil evaluasi: lebih tinggi pada 25').waitFor()
  })

  test('of a year with one stage alone stands nothing beside it', async () => {
    const page = await site.read('/agencies/35.73/2024')
    expect(await page.getByRole('region', { name: 'Dua tahap berdampingan' }).count()).toBe(0)
    expect((await cells(page.getByRole('region', madeOf).getByRole('table')))[0]).toHaveLength(5)
  })

  test.each(['X9', 'I1'])('says that there is nothing to unfold at %s', async (code) => {
    const page = await site.read(`/agencies/51.71/2021?open=D1~${code}`)
    await page.getByText('nilai itu tidak dapat dibaca.').waitFor()
    expect(await page.getByRole('region', madeOf).locator('tbody tr').count()).toBe(5)
  })
})
