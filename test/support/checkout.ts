import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const top = resolve(import.meta.dirname, '../..')

/** A copy of the project in a folder of its own, where rules can be added and broken; installed packages and the built client are shared. */
export interface Checkout {
  readonly folder: string
  /** Runs a line of shell there. */
  readonly shell: (line: string, environment?: Readonly<Record<string, string>>) => { readonly code: number; readonly output: string }
  readonly remove: () => void
}

export const checkout = (): Checkout => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'matang-checkout-')))
  for (const name of ['rules', 'schema', 'server', 'package.json', 'package-lock.json'])
    cpSync(join(top, name), join(folder, name), { recursive: true, preserveTimestamps: true })
  mkdirSync(join(folder, 'client'))
  symlinkSync(join(top, 'node_modules'), join(folder, 'node_modules'))
  symlinkSync(join(top, 'client/build'), join(folder, 'client/build'))
  return {
    folder,
    shell: (line, environment = {}) => {
      const { status, stdout, stderr } = spawnSync('bash', ['-c', line], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, DATA_DIR: join(folder, '.data'), ...environment },
      })
      return { code: status ?? 1, output: stdout + stderr }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
