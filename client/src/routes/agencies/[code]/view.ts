import { programmeFrom } from '#lib/address.ts'
import { stageFromAddress } from '#lib/names.ts'
import { reading } from '#lib/reading.ts'

/* What the address of an agency says of the view. */

export const peerKinds = ['KIND', 'PROVINCE', 'KIND_IN_PROVINCE', 'POPULATION', 'INDEX', 'NATION'] as const
export const shapes = ['dots', 'radar'] as const

/** The view that an address names. */
export const viewOf = (params: URLSearchParams) => {
  const read = reading(params)
  const view = {
    programme: programmeFrom(read),
    year: read.year(),
    stage: read.read('stage', stageFromAddress),
    peers: read.choice('peers', peerKinds) ?? 'KIND',
    shape: read.choice('view', shapes) ?? 'dots',
  }
  return { ...view, unread: read.unread() }
}
