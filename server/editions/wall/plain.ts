import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'

/** Whether the stripper of types has broken down: it stays broken for the whole thread, which must then end. */
let broken = false
export const isBroken = (): boolean => broken

const complaint = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ERR_INVALID_TYPESCRIPT_SYNTAX' || error.code === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX')

/** A module's source without its types. */
export const plain = (path: string, source: string): string => {
  if (!path.endsWith('.ts')) return source
  try {
    return stripTypeScriptTypes(source)
  } catch (error) {
    if (complaint(error) && error instanceof Error) throw new RangeError(error.message, { cause: error })
    broken = true
    throw new RangeError('its source cannot be read', { cause: error })
  }
}

/** The modules of ours that a guest may import, whatever path it reaches them by. */
export const kit: ReadonlyMap<string, string> = new Map(
  ['define', 'model', 'fraction'].map((name) => {
    const path = new URL(`../../../rules/${name}.ts`, import.meta.url)
    return [name, plain(path.pathname, readFileSync(path, 'utf8'))]
  }),
)
