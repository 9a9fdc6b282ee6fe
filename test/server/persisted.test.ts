import { describe, expect, test } from 'vitest'
import { sha256 } from '../../server/editions/digest.ts'
import { appWithout, ask } from '../support/app.ts'

const question = '{ __typename }'
const hashOf = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } })

describe('a document', () => {
  test('is registered with its hash, and recalled by it', async () => {
    const { app } = appWithout()
    expect(await ask(app, question, {}, hashOf(sha256(question)))).toMatchObject({ status: 200, data: { __typename: 'Query' } })
    const recalled = await app.fetch('http://matang.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(hashOf(sha256(question))),
    })
    expect(JSON.parse(await recalled.text())).toMatchObject({ data: { __typename: 'Query' } })
  })

  test('is forgotten when many others came after it, and recalled while it is in use', async () => {
    const { app } = appWithout()
    const recall = (hash: string) =>
      app.fetch(`http://matang.test/graphql?${new URLSearchParams({ extensions: JSON.stringify(hashOf(hash).extensions) }).toString()}`)
    const used = `${question} # used`
    for (const document of [question, used]) await ask(app, document, {}, hashOf(sha256(document)))
    for (let at = 0; at < 110; at += 1) {
      const long = `${question} # ${at} ${'x'.repeat(19_900)}`
      await ask(app, long, {}, hashOf(sha256(long)))
      expect((await recall(sha256(used))).status).toBe(200)
    }
    expect((await recall(sha256(question))).status).toBe(404)
  })

  const long = `${question} # ${'x'.repeat(20_000)}`
  test.each<[string, string | undefined, object, string]>([
    ['that nobody registered', undefined, hashOf(sha256('nobody')), 'PERSISTED_QUERY_NOT_FOUND'],
    ['with the hash of another', question, hashOf(sha256('another')), 'PERSISTED_QUERY_MISMATCH'],
    ['with a hash that is none', question, hashOf('abc'), 'BAD_PERSISTED_QUERY'],
    [
      'of another version of the convention',
      question,
      { extensions: { persistedQuery: { version: 2, sha256Hash: sha256(question) } } },
      'BAD_PERSISTED_QUERY',
    ],
    ['that is too long', long, hashOf(sha256(long)), 'LIMIT_EXCEEDED'],
  ])('%s is refused, and not registered', async (_, query, sent, code) => {
    const { app } = appWithout()
    const response = await app.fetch('http://matang.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, ...sent }),
    })
    expect(JSON.parse(await response.text())).toMatchObject({ errors: [{ extensions: { code } }] })
    expect(response.status).toBeGreaterThanOrEqual(400)
    const again = await app.fetch('http://matang.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(sent),
    })
    expect(await again.text()).toContain('"errors"')
  })
})
