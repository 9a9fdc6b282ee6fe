import { expect, test } from 'vitest'
import { arrives, rowsOf, useSite } from './site.ts'

/* What Matang says of itself: method, limits, and where its figures and the printed ones differ. */

const site = useSite()

test('every figure that the rules do not come to is listed, and leads to why', async () => {
  const page = await site.read('/about')
  const list = page.getByRole('region', { name: 'Angka yang berbeda' }).getByRole('table')
  expect((await rowsOf(list)).map((cells) => cells.slice(0, 4))).toEqual([
    ['Kota Denpasar 2019, Hasil evaluasi', 'Kelembagaan A3 · PermenPANRB 5/2018', '3,00', '3,50'],
    ['Kota Denpasar 2019, Hasil evaluasi', 'Teknologi Informasi dan Komunikasi A5 · PermenPANRB 5/2018', '3,00', '2,67'],
    [
      'Kabupaten Aceh Tengah 2026, Wawancara',
      'Teknologi Pemdi A5 · PermenPANRB 8/2026',
      expect.stringMatching(/1,09 persisnya 1,085/),
      '1,08',
    ],
  ])
  await list.getByRole('link', { name: 'Teknologi Pemdi' }).click()
  await arrives(page, 'Teknologi Pemdi')
  expect(new URL(page.url()).search).toBe('?stage=interview')
  await page.getByText('1,085').first().waitFor()
})

test('they can be downloaded, as many as the link says', async () => {
  const page = await site.read('/about')
  await page.getByText('Unduh 3 baris').waitFor()
  const href = await page.getByRole('link', { name: 'CSV' }).getAttribute('href')
  const lines = (await (await fetch(new URL(href ?? '', site.url()))).text()).trim().split('\r\n')
  expect(lines).toHaveLength(1 + 3)
  expect(lines[0]).toContain('computed')
})

test('coverage is told year by year, down to the levels', async () => {
  const page = await site.read('/about')
  const rows = await rowsOf(page.getByRole('region', { name: 'Cakupan menurut tahun' }).getByRole('table'))
  expect(rows.find(([year]) => year === '2024')).toEqual(['2024', 'PermenPANRB 59/2020', '615', '615', '0'])
  expect(rows.find(([year]) => year === '2021')).toEqual(['2021', 'PermenPANRB 59/2020', '4', '2', '2'])
})

test('the formula is cited, and rounding is told for each year', async () => {
  const main = await (await site.read('/about')).getByRole('main').innerText()
  expect(main).toMatch(/Rumus: Peraturan Menteri PANRB Nomor 59 Tahun 2020/)
  expect(main).toMatch(/2023: indeks dua desimal[^]*2024: indeks persis/)
})

test.each(['Kemandirian', 'Lisensi dan kontak', 'Aksesibilitas', 'Yang tidak diketahui', 'Pembulatan'])(
  'it speaks of %s',
  async (heading) => {
    expect(await (await site.read('/about')).getByRole('heading', { name: heading }).count()).toBe(1)
  },
)

test('an English reader reads it in English', async () => {
  const page = await site.read('/en/about')
  await arrives(page, 'About Matang')
  const main = await page.getByRole('main').innerText()
  expect(main).toContain('3 published figures do not agree')
  expect(main).not.toMatch(/\d,\d\d(?!\d)/)
})
