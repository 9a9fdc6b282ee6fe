import { serverAudits } from 'graphql-http'
import { describe, expect, test } from 'vitest'
import { appWithout } from '../support/app.ts'

describe('the graph over HTTP', () => {
  const { app } = appWithout()
  const audits = serverAudits({ url: 'http://matang.test/graphql', fetchFn: (url: string, init: RequestInit = {}) => app.fetch(url, init) })

  test('is audited in full', () => {
    expect(audits.length).toBeGreaterThan(60)
  })

  test.each(audits.map(({ id, name, fn }): [string, string, typeof fn] => [name, id, fn]))('%s (%s)', async (name, id, fn) => {
    expect(await fn()).toEqual({ id, name, status: 'ok' })
  })

  test.each<[string, RequestInit & { readonly method: string }]>([
    ['a question', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ __typename }' }) }],
    ['a question in an address', { method: 'GET' }],
    ['a preflight', { method: 'OPTIONS', headers: { 'access-control-request-method': 'POST' } }],
    ['a refused question', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }],
  ])('no other origin is let in by %s', async (_, init) => {
    const url = init.method === 'GET' ? 'http://matang.test/graphql?query={__typename}' : 'http://matang.test/graphql'
    const response = await app.fetch(url, { ...init, headers: { ...init.headers, origin: 'https://elsewhere.example' } })
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused', async (method) => {
    expect((await app.fetch('http://matang.test/graphql', { method })).status).toBe(405)
  })

  test('nothing but the graph is served: no explorer, no landing page', async () => {
    const headers = { accept: 'text/html' }
    const pages = await Promise.all(['/graphql', '/', '/health'].map(async (path) => app.fetch(`http://matang.test${path}`, { headers })))
    for (const page of pages) expect(page.headers.get('content-type') ?? '').not.toContain('html')
  })
})

describe('refused before the data is read is', () => {
  const form = new FormData()
  form.append('operations', JSON.stringify({ query: '{ cycles { year } }' }))
  form.append('map', '{}')
  const json = { 'content-type': 'application/json' }

  test.each<[string, RequestInit, number]>([
    ['a batch', { headers: json, body: JSON.stringify([{ query: '{ cycles { year } }' }, { query: '{ cycles { year } }' }]) }, 400],
    ['a batch of one', { headers: json, body: JSON.stringify([{ query: '{ cycles { year } }' }]) }, 400],
    ['a multipart form', { body: form }, 415],
    [
      'a body above a hundred kilobytes',
      { headers: json, body: JSON.stringify({ query: '{ cycles { year } }', more: 'x'.repeat(100_000) }) },
      413,
    ],
  ])('%s', async (_, request, status) => {
    const { app, read } = appWithout()
    const response = await app.fetch('http://matang.test/graphql', { method: 'POST', ...request })
    expect(response.status).toBe(status)
    expect(read).toEqual([])
  })
})
