import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import RelayPlugin from '@pothos/plugin-relay'
import type { Context } from './context.ts'
import { decodeId } from './ids.ts'
import { limits } from './limits.ts'

export const builder = new SchemaBuilder<{
  Context: Context
  Scalars: { Decimal: { Input: string; Output: string } }
  DefaultFieldNullability: false
}>({
  plugins: [ComplexityPlugin, RelayPlugin],
  defaultFieldNullability: false,
  // The plug-in takes what fields declare; server/cost.ts charges it.
  complexity: { disabled: true },
  relay: {
    decodeGlobalID: decodeId,
    idFieldOptions: { description: 'Global id.' },
    nodeQueryOptions: {
      description: 'Any object by its global id; null when there is none. Error BAD_ID for what is no id.',
      args: { id: { description: 'Its global id.' } },
    },
    nodesQueryOptions: false,
    nodesOnConnection: {
      description: 'The members of the page, in order, without their cursors.',
      complexity: { field: 1, multiplier: 1 },
    },
    nodeTypeOptions: { description: 'An object that can be fetched again by its global id.' },
    pageInfoTypeOptions: { description: 'Where a page stands in its connection.' },
    hasNextPageFieldOptions: { description: 'Whether more follow.' },
    hasPreviousPageFieldOptions: { description: 'Whether some precede.' },
    startCursorFieldOptions: { description: 'Cursor of the first of the page; null for an empty page.' },
    endCursorFieldOptions: { description: 'Cursor of the last of the page; null for an empty page.' },
    pageInfoFieldOptions: { description: 'Where the page stands.' },
    // The page size multiplies at the connection itself, once.
    edgesFieldOptions: { description: 'The members of the page, in order.', complexity: { field: 1, multiplier: 1 } },
    nodeFieldOptions: { description: 'The member.' },
    cursorFieldOptions: { description: 'Its cursor.' },
    firstArgOptions: { description: `Take this many from the start, 1 to ${limits.page}. Default 20.` },
    lastArgOptions: { description: `Take this many from the end, 1 to ${limits.page}.` },
    afterArgOptions: { description: 'Only what follows this cursor. A cursor belongs to the order it was given under.' },
    beforeArgOptions: { description: 'Only what precedes this cursor.' },
  },
})
