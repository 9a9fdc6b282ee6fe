import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { version } from '../../schema/api.ts'
import { limits, limitTexts } from '../../schema/limits.ts'
import { ask } from '../support/memory.ts'

const file = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')

test('the version is that of the package and of the changelog’s first heading', () => {
  expect(JSON.parse(file('package.json'))).toMatchObject({ version, license: 'Apache-2.0' })
  expect(/^## (\S+)/m.exec(file('schema/CHANGELOG.md'))?.[1]).toBe(version)
})

test('the API tells what is enforced, in both languages', async () => {
  const words = 'limits { name allowed id: description en: description(language: EN) }'
  expect(await ask(`{ api { version languages licence endpoint schemaPath changelogPath deprecations { coordinate } ${words} } }`)).toEqual(
    {
      data: {
        api: {
          version,
          languages: ['ID', 'EN'],
          licence: 'Apache-2.0',
          endpoint: '/graphql',
          schemaPath: '/schema.graphql',
          changelogPath: 'schema/CHANGELOG.md',
          deprecations: [],
          limits: Object.entries(limits).map(([name, allowed]) => ({ name, allowed, ...new Map(Object.entries(limitTexts)).get(name) })),
        },
      },
    },
  )
})
