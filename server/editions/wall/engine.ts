import {
  newQuickJSWASMModuleFromVariant,
  newVariant,
  type QuickJSContext,
  type QuickJSHandle,
  type QuickJSSyncVariant,
} from 'quickjs-emscripten-core'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/* QuickJS in WebAssembly: an engine inside the engine, its memory, its time, and how it comes to an end. */

/** What a guest may use. */
export const allowance = {
  /** Bytes, its engine included. */
  memory: 24 * 1024 * 1024,
  stack: 256 * 1024,
  /** Milliseconds of computing for one call into the guest. */
  time: 100,
  /** Characters of one answer. */
  answer: 500_000,
} as const

const wasmModule = await WebAssembly.compile(await readFile(new URL(import.meta.resolve('@jitl/quickjs-wasmfile-release-sync/wasm'))))
// Its types are those of a CommonJS module, so that is what is taken.
const { default: variant }: { readonly default: QuickJSSyncVariant } = createRequire(import.meta.url)('@jitl/quickjs-wasmfile-release-sync')
/**
 * An engine for each guest, with a memory of its own: one that broke down is dropped, and leaves no trace in the others.
 * The limit must be the memory's: QuickJS cannot add up what it has given out where it is WebAssembly.
 */
export const newEngine = async () => {
  const pages = allowance.memory / 65_536
  const wasmMemory = new WebAssembly.Memory({ initial: Math.min(256, pages), maximum: pages })
  return newQuickJSWASMModuleFromVariant(newVariant(variant, { wasmModule, wasmMemory }))
}

/** Milliseconds that this thread has computed; waiting for others on a busy machine does not count. */
export const computed = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** Why a guest is not asked any further: it ran out of something, or its engine broke down. */
export const ending = (message: string): string | null => {
  if (message === 'interrupted') return `it took longer than ${allowance.time} ms`
  // Out of memory, QuickJS may walk past the end of it: its engine ends there.
  if (/out of memory|memory access out of bounds/.test(message)) return `it took more than ${allowance.memory / 1024 / 1024} MB`
  if (/stack overflow|Maximum call stack/.test(message)) return 'it calls itself without end, or is nested too deeply'
  return null
}

/** What an error says for itself. */
export const messageOf = (vm: QuickJSContext, error: QuickJSHandle): string => {
  const message = vm.typeof(error) === 'object' ? vm.getProp(error, 'message') : error
  return vm.typeof(message) === 'string' ? vm.getString(message) : 'it threw something that says nothing'
}
