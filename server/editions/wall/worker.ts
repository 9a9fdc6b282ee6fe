import { parentPort } from 'node:worker_threads'
import { assemble } from '../../../rules/assemble.ts'
import type { Draft, Indicator, Verdict } from '../../../rules/model.ts'
import { rate, score } from '../../../rules/rate.ts'
import { openGuest, sourceOf, type Guest } from './guest.ts'
import type { Request, Response } from './messages.ts'

/* The thread behind the wall: guests run here, and only here. Killing it kills them and nothing else. */

const guests = new Map<string, Guest>()

const guestOf = (root: string): Guest => {
  const known = guests.get(root)
  if (known) return known
  const guest = openGuest(new URL(root))
  guests.set(root, guest)
  return guest
}

const verdict = (text: string): Verdict => {
  const found: unknown = JSON.parse(text)
  if (typeof found !== 'object' || found === null || !('value' in found) || typeof found.value !== 'string')
    throw new RangeError('its verdict has no value; give { value: "3" }')
  return JSON.parse(text)
}

/** A draft whose own ratings call into their guests. */
const connected = (draft: Draft, root: string, files: Readonly<Record<number, string>>): Draft => {
  const connect = (indicator: Indicator): Indicator => {
    const file = files[indicator.number]
    if (indicator.rating.kind !== 'own' || !file) return indicator
    const guest = guestOf(root)
    return {
      ...indicator,
      rating: {
        ...indicator.rating,
        rate: ({ given, met, read }) => verdict(guest.rate(new URL(file), JSON.stringify({ given, met }), read)),
      },
    }
  }
  return { ...draft, parts: draft.parts.map((part) => ({ ...part, indicators: part.indicators.map(connect) })) }
}

const answer = (request: Request): unknown => {
  switch (request.kind) {
    case 'told':
      return guestOf(request.root).told(new URL(request.file))
    case 'source':
      return sourceOf(new URL(request.file))
    case 'rate': {
      const { draft, root, files, number, claim } = request
      const indicator = connected(draft, root, files)
        .parts.flatMap(({ indicators }) => indicators)
        .find((own) => own.number === number)
      if (!indicator) throw new RangeError(`there is no I${number}`)
      return rate(draft.scale, indicator, { ...claim, read: (other) => claim.reads[other] ?? null })
    }
    case 'score': {
      const instrument = assemble(connected(request.draft, request.root, request.files))
      return request.answers.map((own) => score(instrument, own, request.historical))
    }
    case 'forget':
      guests.get(request.root)?.dispose()
      guests.delete(request.root)
      return null
  }
}

parentPort?.on('message', ({ id, request }: { readonly id: number; readonly request: Request }) => {
  const response = (): Response => {
    try {
      return { id, value: answer(request) }
    } catch (error) {
      return { id, error: error instanceof Error ? error.message : String(error) }
    }
  }
  parentPort?.postMessage(response())
})
parentPort?.postMessage({ id: 0, value: 'ready' })
