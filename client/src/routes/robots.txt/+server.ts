import type { RequestHandler } from './$types'

/* What costs much and shows nothing of its own: questions to the graph, files of rows, and what answers forms. */
const closed = ['/graphql', '/download', '/theme', '/embed/', '/en/embed/']

export const GET: RequestHandler = ({ url, setHeaders }) => {
  setHeaders({ 'cache-control': 'public, max-age=3600', 'content-type': 'text/plain; charset=utf-8' })
  return new Response(
    ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), '', `Sitemap: ${url.origin}/sitemap.xml`, ''].join('\n'),
  )
}
