/* Views that a reader keeps: names and addresses, in the browser alone. */

const place = 'matang.views'

/** A view is its address; the name is the reader's. */
export interface Saved {
  readonly name: string
  readonly search: string
}

const isSaved = (value: unknown): value is Saved =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'search' in value &&
  typeof value.search === 'string' &&
  /^(\?|$)/.test(value.search)

/** The views in a text; none where it is not a list of them. */
export const savedIn = (text: string | null): readonly Saved[] => {
  try {
    const value: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(value) ? value.filter(isSaved) : []
  } catch {
    return []
  }
}

/** The same with one more; a name is kept once. */
export const withView = (views: readonly Saved[], view: Saved): readonly Saved[] => [
  ...views.filter(({ name }) => name !== view.name),
  view,
]

export const load = (storage: Storage): readonly Saved[] => savedIn(storage.getItem(place))

export const keep = (storage: Storage, views: readonly Saved[]): void => storage.setItem(place, JSON.stringify(views))
