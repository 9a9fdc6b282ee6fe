import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { arrives, follow, rowsOf, useSite } from './site.ts'

/* The catalogue of rules: any instrument of any depth and scale, from the rules' own words. */

const site = useSite()

test('every instrument is listed; what is illustrative or was not seen says so', async () => {
  const page = await site.read('/instruments')
  const items = page.getByRole('main').locator('li', { has: page.getByRole('heading') })
  const texts = await items.allInnerTexts()
  expect(texts.filter((text) => text.includes('8/2026')).join()).toMatch(/Teks resmi belum dilihat[^]*7 aspek dan 20 indikator/)
  expect(texts.filter((text) => text.includes('59/2020')).join()).not.toContain('belum dilihat')
  expect(texts.filter((text) => text.includes('Ilustratif'))).toHaveLength(2)
})

test('from the list down to an indicator, with its ladder, evidence, recommendation, reference and examples', async () => {
  const page = await site.read('/instruments')
  await follow(page, 'Evaluasi SPBE menurut PermenPANRB 59/2020')
  await follow(page.getByRole('main'), 'Audit infrastruktur SPBE')
  const main = await page.getByRole('main').innerText()
  expect(main).toContain('Apakah instansi melaksanakan audit infrastruktur SPBE?')
  expect(main).toContain('Audit mengikuti pedoman, oleh auditor internal.')
  expect(main).toContain('Yang lazim mengangkat ke tingkat berikutnya')
  expect(main).toContain('Lampiran, indikator 29')
  const cases = await rowsOf(page.getByRole('region', { name: 'Contoh' }).getByRole('table'))
  expect(cases.map((cells) => cells.at(-1))).toEqual(expect.arrayContaining(['1', '2', '3', '4', '5']))
})

describe('other ways to come by a value are told', () => {
  test.each([
    ['another body’s index', '/instruments/pemdi-2026/I5', '12,5 → 1,5'],
    ['a count', '/instruments/monev-tik/I13', '0 → 1'],
    ['a function that reads another indicator', '/instruments/monev-tik/I16', 'yang membaca I15'],
  ])('%s', async (_, path, words) => {
    expect(await (await site.read(path)).getByRole('main').innerText()).toContain(words)
  })
})

test.each(['/instruments/monev-tik', '/instruments/monev-tik/I13', '/instruments/smart-city', '/instruments/smart-city/I4'])(
  '%s says at its head that it is illustrative',
  async (path) => {
    const page = await site.read(path)
    expect((await page.getByRole('main').innerText()).slice(0, 400)).toContain('Ilustratif.')
  },
)

test('an assessment on another scale is drawn by it: a decimal, its level, a floor that stands in, and a known discrepancy', async () => {
  const page = await site.read('/agencies/11.04/2026/I3?stage=interview')
  expect(await page.getByRole('main').innerText()).toMatch(/1,26[^]*Merintis/)
  await page.goto('/agencies/11.04/2026/I5?stage=interview')
  expect(await page.getByRole('main').innerText()).toContain('belum tersedia; sementara dipakai 1')
  await page.goto('/agencies/11.04/2026/A5?stage=interview')
  expect(await page.getByRole('main').innerText()).toMatch(/1,085[^]*1,08[^]*berbeda/)
})

describe('the figures of a component', () => {
  const figure = (page: Page, name: string) => page.locator(`figure[data-picture=${name}]`)
  const tableOf = async (page: Page, name: string) => {
    await figure(page, name).getByText('Lihat sebagai tabel').click()
    return rowsOf(figure(page, name).getByRole('table'))
  }

  test('are spread over the scale, in the latest full year, and add up to the results that are counted', async () => {
    const page = await site.read('/instruments/spbe-2020/D4')
    await page.getByText('Nilai tengah D4 Layanan SPBE adalah 3,87, dari 615 hasil resmi 2024 yang angkanya diketahui.').waitFor()
    const bins = await tableOf(page, 'distribution')
    expect(bins.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(615)
    expect(await figure(page, 'distribution').getByRole('img').locator('rect[rx]').count()).toBe(bins.length)
  })

  test('are compared with those of other kinds, and with those of other years', async () => {
    const page = await site.read('/instruments/spbe-2020/D4')
    const kinds = await tableOf(page, 'kinds')
    expect(kinds.map(([kind]) => kind)).toEqual(['Kabupaten', 'Lembaga', 'Provinsi', 'Kota', 'Kementerian'])
    expect(kinds.reduce((sum, [, known]) => sum + Number(known), 0)).toBe(615)
    const years = await tableOf(page, 'years')
    expect(years.map(([year, known]) => [year, known])).toEqual([
      ['2021', '2'],
      ['2022', '2'],
      ['2023', '621'],
      ['2024', '615'],
      ['2025', '1'],
    ])
    expect(await figure(page, 'years').getByRole('img').locator('circle').count()).toBe(years.length)
  })

  test('are chosen by year and kind with a form that keeps where the reader came from', async () => {
    const page = await site.read('/instruments/spbe-2020/D4?from=51.71:2021')
    const form = page.getByRole('form', { name: 'Hasil yang dihitung' })
    await form.getByLabel('Tahun').selectOption('2023')
    await form.getByLabel('Jenis').selectOption('Kota')
    await form.getByRole('button', { name: 'Tampilkan' }).click()
    await page.getByText(/dari 93 hasil resmi 2023 \(Kota\) yang angkanya diketahui/).waitFor()
    expect(new URL(page.url()).search).toBe('?from=51.71%3A2021&year=2023&kind=CITY')
    await page.getByRole('link', { name: 'Kembali ke hasil Kota Denpasar 2021' }).waitFor()
    expect(await page.getByRole('link', { name: 'CSV' }).count()).toBe(1)
    await page.getByText('Unduh 93 baris').waitFor()
  })

  test('of an indicator stand on its ladder, over all years, and say how many levels are not known', async () => {
    const page = await site.read('/instruments/spbe-2020/I29')
    expect(await tableOf(page, 'distribution')).toEqual([
      ['5 Optimum', '0'],
      ['4 Terpadu dan Terukur', '0'],
      ['3 Terdefinisi', '0'],
      ['2 Terkelola', '1'],
      ['1 Rintisan', '3'],
    ])
    expect(await page.getByRole('main').innerText()).toMatch(/Pada 1\.\d+ hasil lain angkanya belum diketahui, dan tidak dihitung nol\./)
  })

  test('lead to who stands lowest, and to why', async () => {
    const page = await site.read('/instruments/spbe-2020/D4')
    const lowest = page.getByRole('list').filter({ hasText: 'Asmat' }).getByRole('link').first()
    await lowest.click()
    await page.locator('#why').waitFor()
    expect(new URL(page.url()).pathname).toMatch(/^\/agencies\/[\d.]+\/2024\/D4$/)
  })

  test('that nobody has are not zero', async () => {
    const page = await site.read('/instruments/smart-city/I4')
    await page.getByText('Belum ada hasil resmi dengan angka yang diketahui untuk komponen ini.').waitFor()
    expect(await page.getByRole('figure').count()).toBe(0)
  })

  test('that a view has none of lead back to all', async () => {
    const page = await site.read('/instruments/spbe-2020/D4?kind=UNIT')
    await page.getByRole('link', { name: 'Lihat semua tahun dan jenis' }).click()
    await page.getByText(/hasil resmi semua tahun yang angkanya diketahui/).waitFor()
    expect(new URL(page.url()).search).toBe('?year=all')
  })

  test('of the index are coloured by the grades', async () => {
    const page = await site.read('/instruments/spbe-2020')
    await follow(page, 'Sebaran indeks menurut tahun dan jenis instansi', 'Indeks spbe-2020')
    await page.getByText('Nilai tengah Indeks adalah 3,14, dari 615 hasil resmi 2024 yang angkanya diketahui.').waitFor()
    expect(await figure(page, 'distribution').getByRole('img').locator('text').allTextContents()).toContain('Memuaskan')
  })

  test.each(['distribution', 'kinds', 'years'])('are a picture too: %s', async (name) => {
    const svg = await (await fetch(`${site.url()}/pictures/instruments/spbe-2020/D4/${name}.svg?kind=CITY`)).text()
    expect(svg).toContain('Layanan SPBE')
    expect(svg).not.toContain('var(--')
  })
})

test('a crosswalk is told from both sides', async () => {
  const page = await site.read('/instruments/spbe-2020/I29')
  const editions = page.getByRole('region', { name: 'Dari edisi ke edisi' })
  await editions.getByRole('link', { name: 'Audit keamanan dan teknologi' }).click()
  await arrives(page, 'Audit keamanan dan teknologi')
  expect(await page.getByRole('region', { name: 'Dari edisi ke edisi' }).innerText()).toContain('Audit infrastruktur SPBE')
})

test.each(['baru', '2018'])('the year %s, which the instrument does not cover, is told, like a part that nobody knows', async (year) => {
  const page = await site.read(`/instruments/spbe-2020/D4?year=${year}&warna=merah`)
  const main = await page.getByRole('main').innerText()
  expect(main).toMatch(/Sebagian alamat ini tidak dipahami/)
  expect(main).toContain(year)
  expect(main).toContain('merah')
  expect(main).toContain('615 hasil resmi 2024')
})

test('an indicator leads to the one that it continues in the edition before', async () => {
  const page = await site.read('/instruments/spbe-2020/I10')
  const before = page
    .getByRole('main')
    .getByRole('link', { name: /Tim Pengarah/ })
    .first()
  await before.click()
  await arrives(page, (await page.getByRole('heading', { level: 1 }).innerText()).trim())
  expect(new URL(page.url()).pathname).toBe('/instruments/spbe-2018/I1')
})

test.each([
  ['/instruments/chess', 404],
  ['/instruments/spbe-2020/I48', 404],
])('%s is not found, in words', async (path, status) => {
  const page = await site.read('/instruments')
  const response = await page.goto(path)
  expect(response?.status()).toBe(status)
  await arrives(page, 'Halaman tidak ditemukan')
})
