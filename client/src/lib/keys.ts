/* Keys that lead about on every page: single letters, which a reader can switch off. */

/** What a key press asks for. */
export type Wish = 'search' | 'help' | 'next' | 'previous'

const letters: Readonly<Record<string, Wish>> = { '/': 'search', '?': 'help', j: 'next', k: 'previous' }

/** What is pressed, and where. */
interface Press {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  /** Whether it is typed into a field. */
  readonly typed: boolean
}

/** What a key press asks for; null for one that is none of ours. Ctrl or ⌘ with K counts everywhere; single letters in no field, and only where they are on. */
export const wishOf = ({ key, ctrlKey, metaKey, altKey, typed }: Press, single: boolean): Wish | null => {
  if ((ctrlKey || metaKey) && !altKey) return key.toLowerCase() === 'k' ? 'search' : null
  if (typed || altKey || !single || !Object.hasOwn(letters, key)) return null
  return letters[key] ?? null
}

/** The place after or before one in a list; from nowhere, its beginning. */
export const beside = (at: number, size: number, wish: 'next' | 'previous'): number =>
  at < 0 ? 0 : Math.min(size - 1, Math.max(0, at + (wish === 'next' ? 1 : -1)))

const kept = 'single-keys'

/** Whether single letters count: unless the reader has switched them off in this browser. */
export const singleKeys = (storage: Pick<Storage, 'getItem'>): boolean => storage.getItem(kept) !== 'off'

export const setSingleKeys = (storage: Pick<Storage, 'setItem'>, on: boolean): void => storage.setItem(kept, on ? 'on' : 'off')
