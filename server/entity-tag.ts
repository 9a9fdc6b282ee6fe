import { isAsyncIterable, type Plugin, type YogaInitialContext } from 'graphql-yoga'
import { globSync, readFileSync } from 'node:fs'
import type { Data, Rules } from '../schema/context.ts'
import { sha256 } from './editions/digest.ts'
import type { Log } from './log.ts'

/* An answer by GET carries a tag of all that it depends on, and is not executed again while that is as it was (decision 012). */

const top = new URL('../', import.meta.url)
let code: string | null = null

/** What answers, but for the instruments, which have digests: after an upgrade old tags hold no more. */
const codeDigest = (): string =>
  (code ??= sha256(
    globSync(['rules/*.ts', 'schema/*.ts', 'server/*.ts', 'server/data/*.ts'], { cwd: top })
      .toSorted()
      .map((file) => readFileSync(new URL(file, top), 'utf8'))
      .join('\0'),
  ))

const known = new WeakMap<Rules, string>()

const rulesDigest = (rules: Rules): string => {
  const ready = known.get(rules)
  if (ready) return ready
  // Cases are shown although no digest covers them: they change no result.
  const editions = rules.editions.map(({ digest, tier, instrument }) => [digest, tier, instrument.parts.map(({ cases }) => cases)])
  const digest = sha256(JSON.stringify([editions, rules.status]))
  known.set(rules, digest)
  return digest
}

const persistedHash = (extensions: string): string => /"sha256Hash"\s*:\s*"([0-9a-f]{64})"/.exec(extensions)?.[1] ?? ''

/** A document and its hash ask for the same. Language is a matter of arguments, and so of document and variables. */
const asked = ({ searchParams }: URL, headers: Headers): readonly string[] => {
  const of = (name: string): string => searchParams.get(name) ?? ''
  const document = of('query') ? sha256(of('query')) : persistedHash(of('extensions'))
  return [document, of('variables'), of('operationName'), headers.get('accept') ?? '']
}

const matches = (condition: string | null, tag: string): boolean =>
  condition !== null && condition.split(',').some((one) => one.trim() === tag)

const headersOf = (tag: string) => ({ etag: tag, 'cache-control': 'public, max-age=0, must-revalidate', vary: 'Accept' })

export interface EntityTagOptions {
  readonly data: () => Data
  readonly rules: () => Rules
  readonly log: Log
}

/** Tags answers by GET that have no errors, and answers 304 to who has the answer already. */
export const useEntityTags = ({ data, rules, log }: EntityTagOptions): Plugin => {
  const tags = new WeakMap<Request, string>()
  const whole = new WeakSet<Request>()

  /** Read before anything is executed: a tag may be older than its answer, which costs a request, never younger. */
  const tagOf = async (request: Request, url: URL): Promise<string | null> => {
    try {
      const digests = [codeDigest(), rulesDigest(rules()), await data().version()]
      return `W/"${sha256(JSON.stringify([...digests, ...asked(url, request.headers)])).slice(0, 32)}"`
    } catch (error) {
      log.error('An answer goes without a tag, for the data version cannot be read', error)
      return null
    }
  }

  const tagged = async (request: Request): Promise<string | null> => {
    const tag = tags.get(request) ?? (await tagOf(request, new URL(request.url)))
    if (tag !== null) tags.set(request, tag)
    return tag
  }

  return {
    onRequest: async (hook) => {
      const { request, url, fetchAPI } = hook
      const condition = request.headers.get('if-none-match')
      if (request.method !== 'GET' || url.pathname !== '/graphql' || condition === null) return
      const tag = await tagged(request)
      if (tag !== null && matches(condition, tag)) hook.endResponse(new fetchAPI.Response(null, { status: 304, headers: headersOf(tag) }))
    },
    // After the limits, which refuse before anything is read.
    onExecute: ({ args }) => {
      // A download asks the graph without a request of its own.
      const { request }: Partial<YogaInitialContext> = args.contextValue
      return request?.method === 'GET' ? tagged(request).then(() => undefined) : undefined
    },
    onResultProcess: ({ request, result }) => {
      if (!Array.isArray(result) && !isAsyncIterable(result) && !result.errors) whole.add(request)
    },
    onResponse: ({ request, response }) => {
      const tag = tags.get(request)
      if (tag === undefined || !whole.has(request) || response.status !== 200) return
      for (const [name, value] of Object.entries(headersOf(tag))) response.headers.set(name, value)
    },
  }
}
