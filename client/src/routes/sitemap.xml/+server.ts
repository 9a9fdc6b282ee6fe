import { ask } from '#lib/server/ask.ts'
import { to } from '#lib/words/address.ts'
import { SitemapAgenciesDocument, SitemapRulesDocument } from '../../generated/graphql.ts'
import type { RequestHandler } from './$types'

const rooms = ['/', '/agencies', '/matrix', '/compare', '/instruments', '/components', '/questions', '/data', '/about', '/reference']

const agencyPaths = async (): Promise<readonly string[]> => {
  const paths: string[] = []
  for (let after: string | null = null; ;) {
    const { agencies }: Awaited<ReturnType<typeof agencyPage>> = await agencyPage(after)
    paths.push(...agencies.nodes.map(({ code }) => `/agencies/${code}`))
    if (!agencies.pageInfo.hasNextPage) return paths
    after = agencies.pageInfo.endCursor
  }
}

const agencyPage = (after: string | null) => ask(SitemapAgenciesDocument, { after })

const rulePaths = async (): Promise<readonly string[]> => {
  const { instruments, questions } = await ask(SitemapRulesDocument, {})
  return [
    ...instruments.flatMap(({ code, components }) => [
      `/instruments/${code}`,
      ...components.map((component) => `/instruments/${code}/${component.code}`),
    ]),
    ...questions.map(({ code }) => `/questions/${code}`),
  ]
}

const written = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Every public page, in both languages, each naming the other. */
export const GET: RequestHandler = async ({ url, setHeaders }) => {
  const paths = [...rooms, ...(await rulePaths()), ...(await agencyPaths())]
  const entry = (path: string): string => {
    const [id, en] = (['id', 'en'] as const).map((language) => written(url.origin + to(language, encodeURI(path))))
    const links = `<xhtml:link rel="alternate" hreflang="id" href="${id}"/><xhtml:link rel="alternate" hreflang="en" href="${en}"/>`
    return [id, en].map((address) => `<url><loc>${address}</loc>${links}</url>`).join('\n')
  }
  setHeaders({ 'cache-control': 'public, max-age=3600', 'content-type': 'application/xml; charset=utf-8' })
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${paths.map(entry).join('\n')}
</urlset>
`,
  )
}
