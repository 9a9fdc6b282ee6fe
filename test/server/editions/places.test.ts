import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readPlace } from '../../../server/editions/foreign.ts'
import { placesOf } from '../../../server/editions/places.ts'
import { createWall } from '../../../server/editions/wall/wall.ts'
import { below, dataOnly, packageOf, nowhere, temporary, withFunction, write, type Files, type Temporary } from './fixtures.ts'

/* Packages with a manifest, in a node_modules of their own: one that is not right is refused, and the others serve. */

const wall = createWall()
afterAll(() => wall.close())

let modules: Temporary = nowhere
beforeEach(async () => {
  modules = await temporary()
  await write(modules.path, packageOf('sound', ['sound-2031'], { files: below('sound-2031', withFunction('sound-2031')) }))
})
afterEach(() => modules.remove())

const read = async (files: Files) => {
  await write(modules.path, files)
  const { places, refused } = placesOf(null, modules.path)
  const found = await Promise.all(places.map((place) => readPlace(wall, place)))
  return {
    codes: found.flatMap(({ editions }) => editions.map(({ edition }) => edition.instrument.code)),
    refused: [...refused, ...found.flatMap((own) => own.refused)],
  }
}

const bad = (manifest: object): Files => packageOf('bad', ['bad-2031'], { manifest, files: below('bad-2031', dataOnly('bad-2031')) })
const matang = (fields: object) => bad({ matang: { instruments: ['bad-2031'], kit: '1', ...fields } })

test.each<[string, Files, string]>([
  ['a kit that is not out yet', matang({ kit: '2' }), 'bad: package.json: matang.kit: it was written for kit 2, this is kit 1'],
  ['kits that are not out yet', matang({ kit: '2 - 3' }), 'bad: package.json: matang.kit: it was written for kit 2 - 3, this is kit 1'],
  [
    'a kit in other words',
    matang({ kit: 'latest' }),
    'bad: package.json: matang.kit: matang.kit must be a version or a range, such as "1" or "1 - 2"',
  ],
  ['no kit', matang({ kit: undefined }), 'bad: package.json: matang.kit: Invalid input: expected string, received undefined'],
  ['no licence', bad({ license: undefined }), 'bad: package.json: license: license must be named'],
  ['an empty licence', bad({ license: '' }), 'bad: package.json: license: license must be named'],
  [
    'no instruments',
    matang({ instruments: [] }),
    'bad: package.json: matang.instruments: matang.instruments must name the codes that the package may define',
  ],
  ['a field that there is not', matang({ trusted: true }), 'bad: package.json: matang: Unrecognized key: "trusted"'],
  [
    'an instrument that it does not name',
    packageOf('bad', ['other-2031'], { files: below('bad-2031', dataOnly('bad-2031')) }),
    'bad: package.json: bad may define other-2031 only',
  ],
  [
    'the code of a package before it',
    packageOf('thief', ['sound-2031'], { files: below('sound-2031', dataOnly('sound-2031')) }),
    'thief: package.json: matang.instruments: sound defines sound-2031 already',
  ],
])('a package with %s is refused by file and field', async (_, files, sentence) => {
  const { codes, refused } = await read(files)
  expect(codes).toEqual(['sound-2031'])
  expect(refused.flatMap(({ problems }) => problems)).toEqual([sentence])
})

describe('what says nothing of rules is left alone', () => {
  test.each<[string, Files]>([
    [
      'a package without a manifest',
      { 'other/package.json': '{ "name": "other", "keywords": ["matang"] }', ...below('other/bad-2031', dataOnly('bad-2031')) },
    ],
    ['a package whose file is broken', { 'other/package.json': '{ "matang": ' }],
    ['a folder without a package', { 'other/readme.txt': 'nothing' }],
    ['a file that is called like a scope', { '@nobody': 'nothing' }],
  ])('%s', async (_, files) => {
    expect(await read(files)).toEqual({ codes: ['sound-2031'], refused: [] })
  })
})

test.each(['1', '1 - 2', '0 - 1'])('a scoped package for kit %s is read', async (kit) => {
  const { codes } = await read(
    packageOf('@somebody/rules', ['mine-2031'], {
      manifest: { matang: { instruments: ['mine-2031'], kit } },
      files: below('mine-2031', dataOnly('mine-2031')),
    }),
  )
  expect(codes.toSorted()).toEqual(['mine-2031', 'sound-2031'])
})

test('a place that is gone is said, not thrown', async () => {
  const { places } = placesOf(`${modules.path}/nowhere`, modules.path)
  const found = await Promise.all(places.map((place) => readPlace(wall, place)))
  expect(found.map(({ editions, refused }) => [editions.length, refused.length])).toEqual([
    [1, 0],
    [0, 1],
  ])
})
