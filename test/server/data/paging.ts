import type { App } from '../../../server/app.ts'
import { answered, pick, texts } from '../../support/app.ts'

export const pageQuery = /* GraphQL */ `
  query ($where: AgencyFilter, $orderBy: [AgencyOrder!], $first: Int, $after: String, $last: Int, $before: String) {
    agencies(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      edges {
        cursor
        node {
          code
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`

export interface Walk {
  readonly where?: object
  readonly orderBy?: object
  readonly size: number
  readonly backward?: boolean
  /** Done after each page. */
  readonly between?: (codes: readonly string[]) => Promise<void>
}

/** Visits every page from one end to the other; gives the codes as they come, page by page, and throws where a page tells an untruth. */
export const walk = async (
  app: App,
  { where, orderBy, size, backward = false, between }: Walk,
): Promise<readonly (readonly string[])[]> => {
  const pages: (readonly string[])[] = []
  let cursor: unknown = null
  for (;;) {
    const place = backward ? { last: size, before: cursor } : { first: size, after: cursor }
    const data = await answered(app, pageQuery, { where, orderBy, ...place })
    const codes = texts(data, 'agencies.edges.*.node.code')
    const cursors = texts(data, 'agencies.edges.*.cursor')
    const more = pick(data, `agencies.pageInfo.${backward ? 'hasPreviousPage' : 'hasNextPage'}`)
    const behind = pick(data, `agencies.pageInfo.${backward ? 'hasNextPage' : 'hasPreviousPage'}`)
    const [start, end] = [pick(data, 'agencies.pageInfo.startCursor'), pick(data, 'agencies.pageInfo.endCursor')]
    pages.push(codes)
    if (behind !== (cursor !== null)) throw new Error(`Page ${pages.length} says ${String(behind)} of what lies behind it`)
    if (start !== (cursors.at(0) ?? null) || end !== (cursors.at(-1) ?? null)) throw new Error(`Page ${pages.length} has other ends`)
    if (more === true && codes.length !== size) throw new Error(`Page ${pages.length} has ${codes.length} members and is not the last`)
    await between?.(codes)
    if (more !== true) return pages
    cursor = backward ? start : end
  }
}
