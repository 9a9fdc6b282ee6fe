import { tmpdir } from 'node:os'
import { describe, expect, test } from 'vitest'
import { ConfigRefused, readConfig } from '../../server/config.ts'

const defaults = { port: 3000, host: '127.0.0.1', databaseUrl: null, dataDir: '.data', rulesDir: null, production: true }

const refusal = (environment: Readonly<Record<string, string>>): string => {
  try {
    return JSON.stringify(readConfig(environment))
  } catch (error) {
    if (error instanceof ConfigRefused) return error.message
    throw error
  }
}

const url =
  'DATABASE_URL is not a PostgreSQL address: write it as postgres://user:password@host:5432/database, or leave it out for the embedded database'
const port = (value: string) => `PORT is "${value}": give a number from 1 to 65535`
const host = (value: string) => `HOST is "${value}": give an address such as 127.0.0.1 or 0.0.0.0`

describe('the configuration', () => {
  test('has a default for everything', () => {
    expect(readConfig({})).toEqual(defaults)
  })

  test.each([
    ['PORT', '8080', { port: 8080 }],
    ['PORT', '1', { port: 1 }],
    ['PORT', '65535', { port: 65535 }],
    ['PORT', ' 8080 ', { port: 8080 }],
    ['HOST', '0.0.0.0', { host: '0.0.0.0' }],
    ['HOST', '::1', { host: '::1' }],
    ['HOST', 'matang.local', { host: 'matang.local' }],
    ['DATABASE_URL', 'postgres://user:secret@db:5432/matang', { databaseUrl: 'postgres://user:secret@db:5432/matang' }],
    ['DATABASE_URL', 'postgresql://db/matang?sslmode=require', { databaseUrl: 'postgresql://db/matang?sslmode=require' }],
    ['DATA_DIR', '/var/lib/matang', { dataDir: '/var/lib/matang' }],
    ['DATA_DIR', 'a folder with spaces', { dataDir: 'a folder with spaces' }],
    ['RULES_DIR', tmpdir(), { rulesDir: tmpdir() }],
    ['NODE_ENV', 'production', { production: true }],
    ['NODE_ENV', 'test', { production: true }],
    ['NODE_ENV', 'development', { production: false }],
    ['SOMETHING_ELSE', 'whatever', {}],
  ])('takes %s=%s', (name, value, said) => {
    expect(readConfig({ [name]: value })).toEqual({ ...defaults, ...said })
  })

  test.each(['PORT', 'HOST', 'DATABASE_URL', 'DATA_DIR', 'RULES_DIR', 'NODE_ENV'])('counts an empty %s as not set', (name) => {
    expect(readConfig({ [name]: '' })).toEqual(defaults)
    expect(readConfig({ [name]: '  ' })).toEqual(defaults)
    expect(readConfig({ [name]: undefined })).toEqual(defaults)
  })

  test.each([
    ['PORT', '0', port('0')],
    ['PORT', '65536', port('65536')],
    ['PORT', '-1', port('-1')],
    ['PORT', '80.5', port('80.5')],
    ['PORT', '8e3', port('8e3')],
    ['PORT', '0x50', port('0x50')],
    ['PORT', 'http', port('http')],
    ['PORT', '100000', port('100000')],
    ['HOST', 'my host', host('my host')],
    ['HOST', 'http://localhost', host('http://localhost')],
    ['HOST', '127.0.0.1;', host('127.0.0.1;')],
    ['DATABASE_URL', 'mysql://root@db/matang', url],
    ['DATABASE_URL', 'db:5432/matang', url],
    ['DATABASE_URL', 'matang', url],
    ['DATABASE_URL', 'https://db/matang', url],
    ['RULES_DIR', '/no/such/folder', 'RULES_DIR is "/no/such/folder": there is no such directory'],
    ['RULES_DIR', 'package.json', 'RULES_DIR is "package.json": there is no such directory'],
  ])('refuses %s=%s', (name, value, problem) => {
    expect(refusal({ [name]: value })).toBe(`The configuration cannot be used:\n  - ${problem}`)
  })

  test('names every problem at once', () => {
    expect(refusal({ PORT: 'http', HOST: 'my host', DATABASE_URL: 'matang' })).toBe(
      `The configuration cannot be used:\n  - ${port('http')}\n  - ${host('my host')}\n  - ${url}`,
    )
  })

  test('never repeats an address that may hold a password', () => {
    expect(refusal({ DATABASE_URL: 'mysql://root:secret@db/matang' })).not.toContain('secret')
  })
})
