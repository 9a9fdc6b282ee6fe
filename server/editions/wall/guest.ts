import { newQuickJSWASMModuleFromVariant, type QuickJSContext, type QuickJSHandle, type QuickJSRuntime } from 'quickjs-emscripten-core'
import { readFileSync, statSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'

/* A JavaScript engine inside the engine: what runs here has no clock, no randomness, no files, no network, and an end. */

/** What a guest may use. */
export const allowance = {
  memory: 24 * 1024 * 1024,
  stack: 256 * 1024,
  /** Milliseconds for one call into the guest. */
  time: 150,
  /** Characters of one module's source. */
  source: 200_000,
  /** Characters of one answer. */
  answer: 1_000_000,
} as const

const engine = await newQuickJSWASMModuleFromVariant(import('@jitl/quickjs-wasmfile-release-sync'))

/** The modules of ours that a guest may import, whatever path it reaches them by. */
const kit = new Map(['define', 'model', 'fraction'].map((name) => [name, new URL(`../../../rules/${name}.ts`, import.meta.url)]))

const plain = (file: URL): string => {
  const { size } = statSync(file)
  if (size > allowance.source) throw new RangeError(`the module is ${size} bytes long, ${allowance.source} are allowed`)
  const source = readFileSync(file, 'utf8')
  return file.pathname.endsWith('.ts') ? stripTypeScriptTypes(source) : source
}

/** A module that a guest names: its own below its root, or one of ours. Anything else does not exist for it. */
const resolve = (root: URL, base: string, requested: string): URL => {
  if (!/^\.\.?\//.test(requested))
    throw new RangeError(`"${requested}" cannot be imported: a module may import its neighbours and define.ts`)
  const target = new URL(requested, base)
  const ours = kit.get(
    target.pathname
      .split('/')
      .at(-1)
      ?.replace(/\.[jt]s$/, '') ?? '',
  )
  if (ours) return ours
  if (!target.href.startsWith(root.href)) throw new RangeError(`"${requested}" leads out of its own folder`)
  return target
}

/* Nothing that tells time or throws dice, and no way to make code of text. */
const bare = `delete globalThis.Date; delete Math.random; delete globalThis.eval; delete globalThis.performance;
for (const made of [() => {}, function* () {}, async () => {}, async function* () {}]) Object.defineProperty(Object.getPrototypeOf(made), 'constructor', { value: undefined });
delete globalThis.Function;`

/* Taken before any guest could change them. */
const prelude = `((stringify, parse, isArray) => ({
  told: (value) => stringify(value, (_, part) => (typeof part === 'function' ? { $function: true } : part)),
  rate: (indicator, text, read) => stringify(indicator.rating.rate({ ...parse(text), read })),
}))(JSON.stringify, JSON.parse, Array.isArray)`

/** The modules of one folder, evaluated apart from all others. */
export interface Guest {
  /** The default export of a module as JSON; a function in it is `{"$function":true}`. */
  readonly told: (file: URL) => string
  /** What a module's own rating makes of a claim; `read` gives the values of other indicators. */
  readonly rate: (file: URL, claim: string, read: (indicator: number) => string | null) => string
  readonly dispose: () => void
}

const timed = <Value>(runtime: QuickJSRuntime, run: () => Value): Value => {
  const end = performance.now() + allowance.time
  runtime.setInterruptHandler(() => performance.now() > end)
  try {
    return run()
  } finally {
    runtime.removeInterruptHandler()
  }
}

const failure = (vm: QuickJSContext, error: QuickJSHandle): RangeError => {
  const message = vm.getProp(error, 'message').consume((handle) => vm.getString(handle))
  error.dispose()
  if (message === 'interrupted') return new RangeError(`it took longer than ${allowance.time} ms`)
  if (/out of memory/.test(message)) return new RangeError(`it took more than ${allowance.memory / 1024 / 1024} MB`)
  return new RangeError(message.slice(0, 500))
}

/** Opens a guest for the modules below `root`. */
export const openGuest = (root: URL): Guest => {
  const runtime = engine.newRuntime()
  runtime.setMemoryLimit(allowance.memory)
  runtime.setMaxStackSize(allowance.stack)
  runtime.setModuleLoader(
    (name) => plain(new URL(name)),
    (base, requested) => resolve(root, base, requested).href,
  )
  const vm = runtime.newContext()
  const evaluated = (code: string, name: string, type: 'global' | 'module'): QuickJSHandle => {
    const result = vm.evalCode(code, name, { type })
    if (result.error) throw failure(vm, result.error)
    return result.value
  }
  const called = (name: string, words: readonly QuickJSHandle[]): string => {
    const result = vm.getProp(ours, name).consume((fn) => vm.callFunction(fn, vm.undefined, ...words))
    if (result.error) throw failure(vm, result.error)
    return result.value.consume((handle) => {
      if (vm.typeof(handle) !== 'string') throw new RangeError('it gives nothing that can be written down')
      const length = vm.getProp(handle, 'length').consume((own) => vm.getNumber(own))
      if (length > allowance.answer) throw new RangeError(`its answer is ${length} characters long, ${allowance.answer} are allowed`)
      return vm.getString(handle)
    })
  }
  const ours = evaluated(prelude, 'prelude.js', 'global')
  evaluated(bare, 'bare.js', 'global').dispose()

  const modules = new Map<string, QuickJSHandle>()
  const moduleOf = (file: URL): QuickJSHandle => {
    const known = modules.get(file.href)
    if (known) return known
    const namespace = evaluated(plain(file), file.href, 'module')
    const exported = vm.getProp(namespace, 'default')
    namespace.dispose()
    if (vm.typeof(exported) !== 'object') throw new RangeError('there is no default export')
    modules.set(file.href, exported)
    return exported
  }
  return {
    told: (file) => timed(runtime, () => called('told', [moduleOf(file)])),
    rate: (file, claim, read) =>
      timed(runtime, () => {
        const asked = vm.newFunction('read', (number) => {
          const value = read(vm.getNumber(number))
          return value === null ? vm.null : vm.newString(value)
        })
        const text = vm.newString(claim)
        try {
          return called('rate', [moduleOf(file), text, asked])
        } finally {
          asked.dispose()
          text.dispose()
        }
      }),
    dispose: () => {
      for (const handle of modules.values()) handle.dispose()
      ours.dispose()
      vm.dispose()
      runtime.dispose()
    },
  }
}

/** The source of a module without its types: what its digest is taken of. */
export const sourceOf = (file: URL): string => plain(file)
