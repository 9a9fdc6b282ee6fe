import type { QuickJSHandle } from 'quickjs-emscripten-core'
import { posix } from 'node:path'
import { allowance, computed, ending, messageOf, newEngine } from './engine.ts'
import type { Folder } from './folder.ts'
import { kit, plain } from './plain.ts'

/* A JavaScript engine inside the engine: what runs here has no clock, no randomness, no files, no network, and an end. */

/* Names that no module of a folder has: of what asks for a default export, of the kit's modules, and of what cannot be imported. */
const [entry, ours, none] = ['<entry>', '<kit>', '<none>']

/* Nothing that tells time or throws dice, and no way to make code of text. */
const bare = `delete globalThis.Date; delete Math.random; delete globalThis.eval; delete globalThis.performance;
for (const made of [() => {}, function* () {}, async () => {}, async function* () {}]) Object.defineProperty(Object.getPrototypeOf(made), 'constructor', { value: undefined });
delete globalThis.Function;`

/* Taken before any guest could change them. */
const prelude = `((stringify, parse) => ({
  told: (value) => stringify(value, (_, part) => (typeof part === 'function' ? { $function: true } : part)),
  rate: (indicator, text, read) => stringify(indicator.rating.rate({ ...parse(text), read })),
}))(JSON.stringify, JSON.parse)`

/** The modules of one folder, evaluated apart from all others. */
export interface Guest {
  /** The default export of a module as JSON; a function in it is `{"$function":true}`. */
  readonly told: (path: string) => string
  /** The source of a module that was told, without its types, and all that it imports: what the digest is taken of. */
  readonly source: (path: string) => string
  /** What a module's own rating makes of a claim, as JSON; `read` gives the values of other indicators. */
  readonly rate: (path: string, claim: string, read: (indicator: number) => string | null) => string
}

/** Opens a guest for the modules of a folder. */
export const openGuest = async ({ sources }: Folder): Promise<Guest> => {
  const runtime = (await newEngine()).newRuntime()
  const imports = new Map<string, Set<string>>()
  let ended: string | null = null

  /** A module that a guest names: its own neighbour, or one of ours. For anything else it is told why it does not exist. */
  const resolve = (base: string, requested: string): string => {
    if (!/^\.\.?\//.test(requested)) return `${none}"${requested}" cannot be imported: a module may import its neighbours and define.ts`
    const path = posix.join(posix.dirname(base), requested)
    const name = posix.basename(requested).replace(/\.[jt]s$/, '')
    if (base !== entry && kit.has(name)) return `${ours}${name}`
    if (path.startsWith('../')) return `${none}"${requested}" leads out of its own folder`
    if (!sources.has(path)) return `${none}"${requested}" cannot be imported: there is no such module`
    if (base !== entry) imports.set(base, (imports.get(base) ?? new Set()).add(path))
    return path
  }
  const load = (path: string): string | { readonly error: Error } => {
    const source = path.startsWith(ours) ? kit.get(path.slice(ours.length)) : sources.get(path)
    return source === undefined ? { error: new RangeError(path.slice(none.length)) } : plain(path, source)
  }

  runtime.setMaxStackSize(allowance.stack)
  runtime.setModuleLoader(load, resolve)
  const vm = runtime.newContext()

  let end: number | null = null
  runtime.setInterruptHandler(() => end !== null && computed() > end)
  /**
   * One call into the guest, and what it reads of itself on the way: the first of them sets the time for all. What is not
   * an ordinary refusal ends the guest for good.
   */
  const within = <Value>(run: () => Value): Value => {
    if (ended !== null) throw new RangeError(ended)
    const outer = end
    end ??= computed() + allowance.time
    try {
      return run()
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      ended = ending(message) ?? (error instanceof RangeError ? null : `its engine broke down: ${message}`)
      throw new RangeError(ended ?? message.slice(0, 500), { cause: error })
    } finally {
      end = outer
    }
  }
  const evaluated = (code: string, name: string, type: 'global' | 'module'): QuickJSHandle => {
    const result = vm.evalCode(code, name, { type })
    if (result.error) throw new RangeError(messageOf(vm, result.error))
    return result.value
  }
  const called = (name: string, words: readonly QuickJSHandle[]): string => {
    const result = vm.getProp(asking, name).consume((own) => vm.callFunction(own, vm.undefined, ...words))
    if (result.error) throw new RangeError(messageOf(vm, result.error))
    return result.value.consume((handle) => {
      if (vm.typeof(handle) !== 'string') throw new RangeError('it gives nothing that can be written down')
      const length = vm.getProp(handle, 'length').consume((own) => vm.getNumber(own))
      if (length > allowance.answer) throw new RangeError(`its answer is ${length} characters long, ${allowance.answer} are allowed`)
      return vm.getString(handle)
    })
  }
  const asking = evaluated(prelude, 'prelude.js', 'global')
  evaluated(bare, 'bare.js', 'global').dispose()

  const modules = new Map<string, QuickJSHandle>()
  const moduleOf = (path: string): QuickJSHandle => {
    const known = modules.get(path)
    if (known) return known
    const namespace = evaluated(`export { default } from ${JSON.stringify(`./${path}`)}`, entry, 'module')
    const exported = vm.getProp(namespace, 'default')
    namespace.dispose()
    if (vm.typeof(exported) !== 'object') throw new RangeError('there is no default export')
    modules.set(path, exported)
    return exported
  }
  const reached = (path: string, sofar = new Set<string>()): ReadonlySet<string> => {
    if (sofar.has(path)) return sofar
    sofar.add(path)
    for (const next of imports.get(path) ?? []) reached(next, sofar)
    return sofar
  }

  // What is read is of the claim at hand. What a read refuses is refused even where the guest pays no heed to it.
  let claimed: { readonly read: (indicator: number) => string | null; readonly refusals: unknown[] } = { read: () => null, refusals: [] }
  const asked = vm.newFunction('read', (number) => {
    const { read, refusals } = claimed
    try {
      const value = read(vm.typeof(number) === 'number' ? vm.getNumber(number) : Number.NaN)
      return value === null ? vm.null : vm.newString(value)
    } catch (error) {
      refusals.push(error)
      throw error
    }
  })

  return {
    told: (path) => within(() => called('told', [moduleOf(path)])),
    source: (path) => [...reached(path)].map((own) => plain(own, sources.get(own) ?? '')).join('\n'),
    rate: (path, claim, read) =>
      within(() => {
        const outer = claimed
        claimed = { read, refusals: [] }
        try {
          const answer = vm.newString(claim).consume((text) => called('rate', [moduleOf(path), text, asked]))
          for (const refusal of claimed.refusals) throw refusal
          return answer
        } finally {
          claimed = outer
        }
      }),
  }
}
