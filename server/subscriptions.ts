import { createSourceEventStream, executeRootSelectionSet, mapSourceToResponseEvent, validateSubscriptionArgs } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context } from '../schema/context.ts'

/** Answers each event with data and rules as they are then: what the first event read must not answer the second. */
export const useSubscriptions = (contextNow: () => Context): Plugin => ({
  onSubscribe: ({ setSubscribeFn }) => {
    setSubscribeFn(async (args: Parameters<typeof validateSubscriptionArgs>[0]) => {
      const valid = validateSubscriptionArgs(args)
      if (!('schema' in valid)) return { errors: valid }
      const source = await createSourceEventStream(valid)
      if (!(Symbol.asyncIterator in source)) return source
      return mapSourceToResponseEvent(valid, source, (event) => executeRootSelectionSet({ ...event, contextValue: contextNow() }))
    })
  },
})
