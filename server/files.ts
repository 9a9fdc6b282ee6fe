import { createDownload } from './download/handler.ts'
import type { Sources } from './download/rows.ts'
import type { Handler } from './http.ts'
import type { Log } from './log.ts'

/** Downloads at /download. */
export const createFiles = (sources: Sources, log: Log): Handler => {
  const download = createDownload(sources, log)
  return (request, response, next) => {
    const path = request.url?.split('?', 1)[0]
    if (path === '/download') download(request, response)
    else next()
  }
}
