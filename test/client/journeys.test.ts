import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { arrives, follow, rowsOf, useSite } from './site.ts'

/* What people come for, from the home page on, by clicking. */

const site = useSite()
const madeOf = (page: Page) => page.getByRole('region', { name: 'Disusun dari' })
const why = (page: Page) => page.locator('#why > p').first()

const searchFromHome = async (words: string): Promise<Page> => {
  const page = await site.open('/')
  const search = page.getByRole('main').getByRole('search')
  await search.getByRole('searchbox').fill(words)
  await search.getByRole('button', { name: 'Cari' }).click()
  await arrives(page, 'Peringkat indeks SPBE 2024')
  return page
}

describe('a search from the home page', () => {
  test('finds Kota Malang, its newest result and the years before', async () => {
    const page = await searchFromHome('malang')
    await page.getByText('3 instansi cocok.').waitFor()
    expect((await rowsOf(page.getByRole('table'))).map(([, name]) => name)).toEqual([
      'Kota Malang',
      'Kabupaten Malang',
      'Kabupaten Pemalang',
    ])
    await follow(page, 'Kota Malang')
    await page.getByText('Indeks SPBE Kota Malang tahun 2024 adalah 4,24, berpredikat Memuaskan.').waitFor()
    const records = await rowsOf(page.getByRole('table', { name: 'Semua catatan' }))
    expect(records).toContainEqual(['2024', 'Hasil evaluasi', '4,24', 'Memuaskan', 'PermenPANRB 59/2020'])
    expect(records).toContainEqual(['2023', 'Hasil evaluasi', '3,82', 'Sangat Baik', 'PermenPANRB 59/2020'])
  })

  test('finds an agency by its code', async () => {
    const page = await searchFromHome('51.71')
    expect((await rowsOf(page.getByRole('table'))).map(([, name]) => name)).toEqual(['Kota Denpasar'])
  })

  test.each(['zzzz', '%', '_____', "' or 1=1 --"])('for %s finds nothing and says so', async (words) => {
    const page = await searchFromHome(words)
    await page.getByText('Tidak ada instansi yang cocok.').waitFor()
    await page.getByRole('link', { name: 'Hapus saringan' }).waitFor()
    expect(await page.getByRole('table').count()).toBe(0)
  })
})

describe('a printed figure whose levels were not published', () => {
  test('is shown as printed, with the words that it cannot be recomputed', async () => {
    const page = await site.open('/agencies/35.73')
    await page.getByRole('table', { name: 'Semua catatan' }).getByRole('link', { name: '2023' }).first().click()
    await page.getByText('Indeks SPBE Kota Malang tahun 2023 adalah 3,82, berpredikat Sangat Baik.').waitFor()
    await follow(page, 'Telusuri sampai kriteria', 'Indeks Kota Malang 2023')
    await follow(madeOf(page), 'Tata Kelola SPBE')
    expect(await page.locator('.big').innerText()).toBe('3,10')
    const reason = 'Angka ini tercetak, tetapi tidak dapat dihitung ulang karena tingkat indikatornya tidak diterbitkan.'
    expect(await page.getByText(reason).count()).toBe(1)
    expect(await page.locator('dl', { hasText: 'Tercetak' }).first().innerText()).toMatch(/Tercetak\s+3,10/)
    expect(await why(page).innerText()).toContain('Nilai diketahui untuk 0 dari 10 butir. Yang tidak diketahui tidak dihitung nol.')
  })

  test('is hatched where it is not known, and never zero', async () => {
    const page = await site.read('/agencies/35.73/2023/D2')
    const cells = await rowsOf(madeOf(page).getByRole('table'))
    // Its score and its contribution; the median of its kind is of those whose levels are known.
    expect(cells.map((own) => [own[1], own.at(-1)])).toEqual([
      ['–', '–'],
      ['–', '–'],
      ['–', '–'],
    ])
    const pictures = await madeOf(page).getByRole('img').all()
    expect(pictures.length).toBe(3)
    for (const picture of pictures) {
      expect(await picture.getAttribute('aria-label')).toMatch(/: hanya angka terbit; tingkatnya tidak diterbitkan$/)
      expect([await picture.locator('pattern').count(), await picture.locator('circle').count()]).toEqual([1, 0])
    }
  })
})

describe('counted clicks from the home page', () => {
  /** Kota Denpasar as a search of the home page finds it: two clicks. */
  const denpasar = async (): Promise<Page> => {
    const page = await searchFromHome('denpasar')
    await follow(page, 'Kota Denpasar')
    return page
  }

  test('2 to the index of a named agency, to its standing against peers, and to what changed since last year', async () => {
    const page = await denpasar()
    await page.getByText(/^Indeks SPBE Kota Denpasar tahun 2024 adalah \d,\d\d/).waitFor()
    await page.getByRole('heading', { name: 'Terhadap kelompok pembanding' }).waitFor()
    expect(await page.locator('#peers').innerText()).toMatch(/\d+ dari 93/)
    await page.getByText(/Naik 0,16 sejak 2023/).waitFor()
  })

  test('3 to the cheapest plan to the next grade', async () => {
    const page = await site.open('/')
    await follow(page, 'Satu instansi', 'Indeks Kota Denpasar 2021')
    await follow(page.getByRole('navigation', { name: 'Jejak' }), 'Kota Denpasar')
    await follow(page, 'Rencana ke predikat berikutnya', 'Rencana: Kota Denpasar 2021')
    expect(await page.locator('.lead').innerText()).toMatch(
      /^11 langkah, masing-masing satu tingkat, membawa indeks ke 3,50: cukup untuk Sangat Baik\./,
    )
  })

  test('1 from a comparison to the GraphQL that made it', async () => {
    const page = await site.open('/compare?ids=35.73:2024,51.71:2021')
    await page.getByRole('link', { name: 'Kueri GraphQL' }).click()
    await expect.poll(() => page.url()).toMatch(/\/workbench#query=query\+Compare/)
  })

  test('1 to download what is seen', async () => {
    const page = await site.open('/compare/diff?from=35.73:2023&to=35.73:2024')
    await page.getByText('Unduh 5 baris').waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV' }).click()])
    const text = await readFile(await download.path(), 'utf8')
    expect(text.trim().split('\n').length).toBe(1 + 5)
  })

  test('3 to the criterion that holds it back', async () => {
    const page = await site.open('/')
    await follow(page, 'Satu instansi', 'Indeks Kota Denpasar 2021')
    await follow(page.getByRole('navigation', { name: 'Jejak' }), 'Kota Denpasar')
    await page.getByRole('link', { name: /^Kebijakan Peta Rencana SPBE masih di tingkat 1\./ }).click()
    await arrives(page, 'Kebijakan Peta Rencana SPBE')
    await expect.poll(() => page.url()).toMatch(/\/agencies\/51\.71\/2021\/I2#I2\.2\.1$/)
    expect(await page.locator('li.blocking').first().getAttribute('id')).toBe('I2.2.1')
  })
})

test('from the home page to the criterion that blocks, by links alone, with the sum at each step', async () => {
  const page = await site.open('/')
  await follow(page, 'Satu instansi', 'Indeks Kota Denpasar 2021')
  expect(await page.locator('.headline').innerText()).toMatch(/3,19[^]*Nilai persis\s+3,1925\s+Tercetak\s+3,19/)
  expect(await why(page).innerText()).toBe('Jumlah poin 39 + 82,5 + 36 + 161,75 = 319,25, dibagi bobot 100 = 3,1925 ≈ 3,19.')

  await follow(madeOf(page), 'Manajemen SPBE')
  expect(await why(page).innerText()).toBe('Jumlah poin 25,5 + 10,5 = 36, dibagi bobot 16,5 = 24/11 ≈ 2,18.')

  await follow(madeOf(page), 'Pelaksanaan Audit TIK')
  expect(await why(page).innerText()).toBe('Jumlah poin 3 + 3 + 4,5 = 10,5, dibagi bobot 4,5 = 7/3 ≈ 2,33.')

  await follow(madeOf(page), 'Audit infrastruktur SPBE')
  expect(await why(page).innerText()).toContain(
    'Tingkat 2 × bobot 1,5 = 3 poin. Untuk tingkat 3 (Terdefinisi) masih harus terpenuhi 1 kriteria.',
  )
  const reference = await page.locator('#why').getByText('Rujukan:').innerText()
  expect(reference).toContain('Peraturan Menteri PANRB Nomor 59 Tahun 2020')
  expect(reference).toContain('indikator 29')

  await page.getByRole('link', { name: 'I29.3.1' }).click()
  await expect.poll(() => page.url()).toMatch(/\/agencies\/51\.71\/2021\/I29#I29\.3\.1$/)
  expect(await page.locator('li.blocking').allInnerTexts()).toEqual([
    expect.stringMatching(/Audit mengikuti pedoman[^]*I29\.3\.1 · menahan/),
  ])
})

test('the trail carries the value of each step and leads back up', async () => {
  const page = await site.open('/agencies/51.71/2021/I29')
  const trail = page.getByRole('navigation', { name: 'Jejak' })
  const steps = (await trail.getByRole('listitem').allInnerTexts()).map((step) => step.replace(/\s+/g, ' ').trim())
  expect(steps).toEqual(['Kota Denpasar', 'Indeks 3,19', 'D3 2,18', 'A6 2,33', 'I29 2,00'])
  await follow(trail, 'A6', 'Pelaksanaan Audit TIK')
  await page.goBack()
  await arrives(page, 'Audit infrastruktur SPBE')
  await follow(trail, 'Kota Denpasar')
  await page.getByText('Indeks SPBE Kota Denpasar tahun 2021 adalah 3,19, berpredikat Baik.').waitFor()
})

test('another stage of the same year is one link away, is not ranked, and stays while looking inside', async () => {
  const page = await site.open('/agencies/51.71/2021')
  await page.getByRole('link', { name: 'Penilaian mandiri' }).click()
  await page.getByText('3,7495', { exact: true }).waitFor()
  await follow(madeOf(page), 'Layanan SPBE')
  expect(new URL(page.url()).search).toBe('?stage=self')
  await page.goto('/agencies/51.71?year=2021&stage=self')
  await page.getByText('Bukan hasil resmi, sehingga tidak diperingkat.').waitFor()
  expect(await page.getByRole('heading', { name: 'Kedudukan' }).count()).toBe(0)
})

describe('the rules, the data and the method are near', () => {
  const clicks = async (page: Page, links: readonly (readonly [name: string | RegExp, heading: string])[]): Promise<number> => {
    for (const [name, heading] of links) {
      await page
        .getByRole('link', { name, exact: typeof name === 'string' })
        .first()
        .click()
      await arrives(page, heading)
    }
    return links.length
  }

  test('three clicks from home to the ladder of an indicator', async () => {
    const page = await site.open('/')
    const made = await clicks(page, [
      ['Aturan', 'Aturan penilaian'],
      ['Evaluasi SPBE menurut PermenPANRB 59/2020', 'Evaluasi SPBE menurut PermenPANRB 59/2020'],
      ['Audit infrastruktur SPBE', 'Audit infrastruktur SPBE'],
    ])
    await page.getByRole('heading', { name: 'Tangga kematangan' }).waitFor()
    expect(made).toBe(3)
  })

  test('three clicks from home to the weakest component, with its figures', async () => {
    const page = await site.open('/')
    const made = await clicks(page, [
      ['Aturan', 'Aturan penilaian'],
      [/^Semua komponen/, 'Semua komponen'],
      ['Manajemen SPBE', 'Manajemen SPBE'],
    ])
    await page.getByRole('figure', { name: /^Sebaran Manajemen SPBE/ }).waitFor()
    expect(made).toBe(3)
  })

  test('one click from any page to the files of the open data, two to a figure that differs and why', async () => {
    const page = await site.open('/agencies/51.71?year=2021')
    expect(await clicks(page, [['Data terbuka', 'Data terbuka Matang']])).toBe(1)
    await page.getByRole('link', { name: /^results\.csv/ }).waitFor()
    const made = await clicks(page, [
      ['Tentang', 'Tentang Matang'],
      ['Kelembagaan', 'Kelembagaan'],
    ])
    await why(page).waitFor()
    expect(made).toBe(2)
  })
})
