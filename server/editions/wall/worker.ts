import { parentPort, workerData } from 'node:worker_threads'
import { assemble } from '../../../rules/assemble.ts'
import { problems } from '../../../rules/check.ts'
import type { Draft, Group, Indicator, Rate } from '../../../rules/model.ts'
import { score } from '../../../rules/rate.ts'
import type { Scored } from '../../../rules/score.ts'
import { askHere } from '../../../rules/cases.ts'
import { examine } from '../../../rules/tester.ts'
import { misshapen, verdictIn } from '../shape.ts'
import type { Folder } from './folder.ts'
import { openGuest, type Guest } from './guest.ts'
import type { Request, Response } from './messages.ts'
import { isBroken } from './plain.ts'

/* The thread behind the wall: guests run here, and only here. Killing it kills them and nothing else. */

/** How many sentences are told of one thing. */
const most = 20
/** What an instrument from elsewhere may have: leaves, and groups within each other. */
const allowed = { leaves: 1000, depth: 8 } as const

/** The guests asked last; those before are forgotten, and opened again when they are asked again. */
const guests = new Map<string, Guest>()
const kept = 8

const guestOf = async (folder: Folder): Promise<Guest> => {
  const guest = guests.get(folder.id) ?? (await openGuest(folder))
  guests.delete(folder.id)
  guests.set(folder.id, guest)
  for (const id of [...guests.keys()].slice(0, -kept)) guests.delete(id)
  return guest
}

/** Beats once for each function that is asked while scoring: the other side sees that it is not one alone that takes so long. */
const { pulse }: { readonly pulse: Int32Array } = workerData

const rateOf =
  (guest: Guest, path: string): Rate =>
  ({ given, met, read }) =>
    verdictIn(guest.rate(path, JSON.stringify({ given, met }), read))

/** An indicator whose own rating calls into its guest. */
const connected = (indicator: Indicator, guest: Guest, path: string | undefined): Indicator =>
  indicator.rating.kind === 'own' && path !== undefined
    ? { ...indicator, rating: { ...indicator.rating, rate: rateOf(guest, path) } }
    : indicator

const depthOf = ({ groups }: Group): number => 1 + Math.max(0, ...groups.map(depthOf))

const tooLarge = ({ parts }: Draft): readonly string[] => {
  const leaves = parts.flatMap(({ indicators }) => indicators).reduce((sum, { services }) => sum + services, 0)
  const depth = Math.max(0, ...parts.map(({ group }) => depthOf(group)))
  return [
    ...(leaves > allowed.leaves ? [`edition: it has ${leaves} leaves, ${allowed.leaves} are allowed`] : []),
    ...(depth > allowed.depth ? [`edition: its groups are nested ${depth} deep, ${allowed.depth} are allowed`] : []),
  ]
}

const told = async ({ folder, path, as }: Extract<Request, { readonly kind: 'told' }>): Promise<string> => {
  const text = (await guestOf(folder)).told(path)
  if (text.includes('"__proto__":')) throw new TypeError('no field may be called __proto__')
  const found = misshapen(as, JSON.parse(text))
  if (found.length > 0) throw new TypeError(found.slice(0, 5).join('; '))
  return text
}

const lint = ({ draft }: Extract<Request, { readonly kind: 'lint' }>): readonly string[] => {
  const large = tooLarge(draft)
  return (large.length > 0 ? large : problems(draft)).slice(0, most)
}

const prove = async ({
  scale,
  indicator,
  cases,
  folder,
  path,
}: Extract<Request, { readonly kind: 'examine' }>): Promise<readonly string[]> => {
  const own = indicator.rating.kind === 'own' ? connected(indicator, await guestOf(folder), path) : indicator
  return (await examine({ scale }, own, cases, askHere({ scale }, own))).slice(0, most)
}

const scoreAll = async ({
  draft,
  folder,
  paths,
  answers,
  historical,
}: Extract<Request, { readonly kind: 'score' }>): Promise<readonly Scored[]> => {
  const guest = await guestOf(folder)
  const here = (own: Indicator): Indicator => {
    const { rating, ...rest } = connected(own, guest, paths[own.number])
    if (rating.kind !== 'own') return own
    return { ...rest, rating: { ...rating, rate: (claim) => (Atomics.add(pulse, 0, 1), rating.rate(claim)) } }
  }
  const instrument = assemble({ ...draft, parts: draft.parts.map((part) => ({ ...part, indicators: part.indicators.map(here) })) })
  return answers.map((own) => score(instrument, own, historical))
}

const answer = async (request: Request): Promise<unknown> => {
  switch (request.kind) {
    case 'told':
      return told(request)
    case 'source':
      return (await guestOf(request.folder)).source(request.path)
    case 'lint':
      return lint(request)
    case 'examine':
      return prove(request)
    default:
      return scoreAll(request)
  }
}

const respond = async (request: Request): Promise<Response> => {
  try {
    return { value: await answer(request) }
  } catch (error) {
    // A guest that failed is opened anew when it is asked again.
    if ('folder' in request) guests.delete(request.folder.id)
    return { error: error instanceof Error ? error.message : String(error), last: isBroken() }
  }
}

// What is slow the first time is done before anybody waits for it.
await openGuest({ id: '', sources: new Map([['warm.ts', 'export default {}']]) }).then((guest) =>
  misshapen('group', JSON.parse(guest.told('warm.ts'))),
)

parentPort?.on('message', (request: Request) => void respond(request).then((response) => parentPort?.postMessage(response, [])))
parentPort?.postMessage('ready', [])
