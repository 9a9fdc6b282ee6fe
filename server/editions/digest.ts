import { createHash } from 'node:crypto'
import { canonical } from '../../rules/canonical.ts'
import type { Instrument } from '../../rules/model.ts'
import type { Edition, Tier } from '../../schema/context.ts'

/** SHA-256 of a text, in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** An instrument with the digest of its rules. */
export const editionOf = (instrument: Instrument, tier: Tier = 'first_party'): Edition => ({
  instrument,
  digest: sha256(canonical(instrument)),
  tier,
})
