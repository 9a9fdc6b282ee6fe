import { generate } from '@graphql-codegen/cli'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import config from '../codegen.ts'
import { schema } from '../schema/index.ts'
import { sdlOf } from '../schema/sdl.ts'

/* The house itself: who may import whom, and that what is generated is fresh. */

const top = resolve(import.meta.dirname, '..')
const rooms = ['rules', 'schema', 'server', 'client'] as const
type Room = (typeof rooms)[number]

const sources = (room: Room): readonly string[] =>
  globSync(`${room}/**/*.{ts,js,svelte}`, { cwd: top }).filter((file) => !/node_modules|\.svelte-kit|client\/build/.test(file))

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(top, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap(([, target]) => target ?? [])

/** A relative import as a path from the top; any other as it stands. */
const resolved = (file: string, target: string): string =>
  target.startsWith('.') ? relative(top, resolve(top, dirname(file), target)) : target.replace('#lib/', 'client/src/lib/')

const edges = rooms.flatMap((room) =>
  sources(room).flatMap((file) => importsOf(file).map((target) => ({ room, file, to: resolved(file, target) }))),
)

const mayImport: Readonly<Record<Room, readonly Room[]>> = {
  rules: ['rules'],
  schema: ['schema', 'rules'],
  server: ['server', 'schema', 'rules'],
  client: ['client'],
}

describe.each(rooms)('%s', (room) => {
  test(`imports nothing of ours but ${mayImport[room].join(', ')}`, () => {
    const own = edges.filter((edge) => edge.room === room)
    expect(own.length).toBeGreaterThan(10)
    const against = own.filter(({ to }) => rooms.some((other) => to.startsWith(`${other}/`) && !mayImport[room].includes(other)))
    // The one place where the built client is taken in is a file of the build, not of the sources.
    expect(against.filter(({ to }) => to !== 'client/build/handler.js')).toEqual([])
  })
})

test('rules need no package, and one file of them reads the file system', () => {
  const outside = edges.filter(({ room, to }) => room === 'rules' && !to.startsWith('rules/'))
  expect(outside.map(({ file, to }) => `${file} ${to}`)).toEqual(['rules/load.ts node:fs/promises'])
})

test('the environment is touched by the two mains alone, which hand it to the configuration', () => {
  const readers = sources('server').filter((file) => /process\.env\b/.test(readFileSync(join(top, file), 'utf8')))
  expect(readers.toSorted()).toEqual(['server/command/main.ts', 'server/main.ts'])
})

test('DataLoader is known to one file', () => {
  expect(edges.filter(({ to }) => to === 'dataloader').map(({ file }) => file)).toEqual(['server/data/batch.ts'])
})

test('there are no import cycles, not even among types', () => {
  const graph = Map.groupBy(edges, ({ file }) => file)
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
    if (done.has(file) || path.includes(file)) return
    for (const { to } of graph.get(file) ?? []) visit(to, [...path, file])
    done.add(file)
  }
  for (const file of graph.keys()) visit(file, [])
  expect(cycles).toEqual([])
})

describe('what `npm run generate` makes is fresh', () => {
  test('schema/schema.graphql', () => {
    expect(readFileSync(join(top, 'schema/schema.graphql'), 'utf8')).toBe(sdlOf(schema))
  })

  test('client/src/generated', async () => {
    const made: readonly { readonly filename: string; readonly content: string }[] = await generate({ ...config, silent: true }, false)
    expect(made.map(({ filename }) => filename)).toContain('client/src/generated/graphql.ts')
    for (const { filename, content } of made) expect(readFileSync(join(top, filename), 'utf8'), filename).toBe(content)
  })
})
