import type { Browser, BrowserContext, Locator, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { openReal, type TestDatabase } from '../support/database.ts'
import { startProduct, type Product } from '../support/product.ts'

export interface Look {
  readonly width?: number
  readonly javaScriptEnabled?: boolean
  /** Pixels of a picture for each of the page. */
  readonly scale?: number
  readonly forcedColors?: 'active'
}

export interface Site {
  readonly url: () => string
  /** A window of its own with nothing remembered, for a test that listens to it or opens more than one page in it. */
  readonly window: (look?: Look) => Promise<BrowserContext>
  /** A page opened at a path, with no cookie. */
  readonly open: (path: string, look?: Look) => Promise<Page>
  /** The same with scripts off: quicker, for what the server says already. */
  readonly read: (path: string) => Promise<Page>
}

const started = <Thing>(thing: Thing | null): Thing => {
  if (thing === null) throw new Error('The site has not started yet')
  return thing
}

/** Waits until the scripts of a page have taken it over: from then on SvelteKit minds the scrolling. */
export const wakes = async (page: Page): Promise<void> => {
  const woken = async (): Promise<boolean> => (await page.evaluate<string>('history.scrollRestoration')) === 'manual'
  await vi.waitUntil(woken, { interval: 20, timeout: 30_000 })
}

/** The product and a browser for one test file. No test passes while a page of it complained in its console. */
export const useSite = (): Site => {
  let database: TestDatabase | null = null
  let product: Product | null = null
  let browser: Browser | null = null
  const windows: BrowserContext[] = []
  const complaints: string[] = []
  // A page costs half a second to make, so the next test that wants one of the same look takes it over, emptied.
  const used: { readonly look: string; readonly page: Page }[] = []
  const idle: { readonly look: string; readonly page: Page }[] = []

  beforeAll(async () => {
    database = await openReal()
    const { url } = database
    const serve = async (): Promise<void> => {
      product = await startProduct({ databaseUrl: url })
    }
    const look = async (): Promise<void> => {
      browser = await launchBrowser()
    }
    await Promise.all([serve(), look()])
  })
  afterEach(async () => {
    await Promise.all(windows.splice(0).map((window) => window.close()))
    for (const { look, page } of used.splice(0)) {
      await page.goto('about:blank')
      await page.emulateMedia({ colorScheme: 'light' })
      await page.context().clearCookies()
      idle.push({ look, page })
    }
    expect(complaints.splice(0)).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    const code = await product?.stop()
    await database?.close()
    expect(code).toBe(0)
  })

  const make = async ({ width = 1280, javaScriptEnabled = true, scale = 1, forcedColors }: Look = {}): Promise<BrowserContext> => {
    const made = await started(browser).newContext({
      viewport: { width, height: 900 },
      baseURL: started(product).url,
      javaScriptEnabled,
      deviceScaleFactor: scale,
      ...(forcedColors ? { forcedColors } : {}),
      // Without the moving pictures between pages, which only cost time here.
      reducedMotion: 'reduce',
    })
    made.setDefaultTimeout(10_000)
    // The open data are built when they are first asked for.
    made.setDefaultNavigationTimeout(45_000)
    made.on('weberror', (error) => complaints.push(String(error.error())))
    made.on('console', (message) => {
      // The browser says so of everything that is not found or refused, which tests ask for on purpose.
      if (message.type() === 'error' && !/status of 40[04]/.test(message.text())) complaints.push(message.text())
    })
    return made
  }
  const take = async (look: string, wanted: Look | undefined): Promise<Page> => {
    const at = idle.findIndex((one) => one.look === look)
    return idle.splice(at, at < 0 ? 0 : 1)[0]?.page ?? (await make(wanted)).newPage()
  }
  const open = async (path: string, wanted?: Look): Promise<Page> => {
    const look = JSON.stringify(wanted ?? {})
    const page = await take(look, wanted)
    used.push({ look, page })
    await page.goto(path)
    // A page without scripts has nothing to wait for.
    if (wanted?.javaScriptEnabled !== false && (await page.locator('script').count()) > 0) await wakes(page)
    return page
  }
  return {
    url: () => started(product).url,
    window: async (look) => {
      const made = await make(look)
      windows.push(made)
      return made
    },
    open,
    read: (path) => open(path, { javaScriptEnabled: false }),
  }
}

/** Waits for the page whose main heading this is. */
export const arrives = (page: Page, heading: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()

/** Clicks a link inside a part of the page and waits for the page that it leads to. */
export const follow = async (within: Page | Locator, link: string, heading: string = link): Promise<void> => {
  const target = within.getByRole('link', { name: link, exact: true })
  await target.click()
  await arrives(target.page(), heading)
}

/** What the rows of a table's body say, cell by cell, as a reader sees it. */
export const rowsOf = async (table: Locator): Promise<readonly (readonly string[])[]> => {
  await table.waitFor()
  return table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => Array.from(row.querySelectorAll<HTMLElement>('th, td'), ({ innerText }) => innerText.replace(/\s+/g, ' ').trim())),
    )
}
