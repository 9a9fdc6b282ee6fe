import { openData } from './dataset/open.ts'
import type { Origin } from './dataset/definition.ts'
import { serveData } from './dataset/serve.ts'
import { createDownload } from './download/handler.ts'
import type { Sources } from './download/execute.ts'
import type { Handler } from './http.ts'
import type { Log } from './log.ts'

export interface FilesOptions extends Sources {
  readonly log: Log
  /** What the open data are made of, and the folder that they are written to; null where none are served. */
  readonly open: { readonly folder: string; readonly db: Origin['db'] } | null
}

/** Whether a path names a file of the open data: at /data itself stands the page about them, which asks for its own data beside it. */
const isDataFile = (path: string): boolean => /^\/data\/(?!$|__data\.json$)/.test(path)

/** Downloads at /download, files of the open data under /data; anything else is left to others. */
export const createFiles = ({ log, open, ...sources }: FilesOptions): Handler => {
  const download = createDownload(sources, log)
  const data =
    open &&
    serveData(
      openData(open.folder, () => ({ db: open.db, rules: sources.rules() })),
      log,
    )
  return (request, response, next) => {
    const path = request.url?.split('?', 1)[0] ?? ''
    if (path === '/download') download(request, response)
    else if (data && isDataFile(path)) data(path, request, response)
    else next()
  }
}
