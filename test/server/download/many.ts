import type { Data } from '../../../schema/context.ts'
import { createApp } from '../../../server/app.ts'
import { tableOf } from '../../../server/download/rows.ts'
import { silentLog } from '../../../server/log.ts'
import { formats, isFormat } from '../../../server/table/formats.ts'
import { rules } from '../../support/editions.ts'
import { memory } from '../../support/memory.ts'

/** Data of as many agencies as are wanted, made up page by page. */
export const manyAgencies = (count: number, name: (id: number) => string = (id) => `Kota ${id}`): Data =>
  memory({
    agencyPage: async ({ after, limit }) => {
      const from = after ? Number(after[1]) + 1 : 0
      const ids = Array.from({ length: Math.min(limit, count - from) }, (_, at) => from + at)
      return {
        rows: ids.map((id) => ({
          row: { id, code: String(id), name: name(id), kind: 'city', province: null, parent: null, population: id, source: 'made up' },
          position: [name(id).slice(0, 20), String(id)],
        })),
        more: from + ids.length < count,
      }
    },
  })

/* As a program of its own: writes many rows to nowhere, and tells what the heap held early and late. */
const [, , rowCount = '', format = ''] = process.argv
if (import.meta.main && isFormat(format) && globalThis.gc) {
  const data = (): Data => manyAgencies(Number(rowCount))
  const app = createApp({ data, rules: () => rules, log: silentLog })
  const table = await tableOf(
    { app, data, rules: () => rules },
    { query: '{ agencies { edges { cursor node { code name kind population } } } }', variables: {}, operationName: null },
  )
  const heaps: number[] = []
  let written = 0
  let rows = 0
  const counted = async function* () {
    for await (const chunk of table.rows) {
      rows += chunk.length
      if (rows % (Number(rowCount) / 10) === 0) {
        globalThis.gc?.()
        heaps.push(Math.round(process.memoryUsage().heapUsed / 1e6))
      }
      yield chunk
    }
  }
  for await (const chunk of formats[format].write({ columns: table.columns, rows: counted() })) written += chunk.length
  console.log(JSON.stringify({ rows, written, heaps, rss: Math.round(process.resourceUsage().maxRSS / 1e3) }))
}
