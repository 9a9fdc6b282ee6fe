/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, test } from 'vitest'
import { words, type Language } from '#lib/words/index.ts'
import { text as agency } from '../../client/src/routes/agencies/[code]/words.ts'
import { text as ranking } from '../../client/src/routes/agencies/words.ts'

/* What the pages say, in both languages. */

const messages = (part: object, path = ''): readonly (readonly [string, unknown])[] =>
  Object.entries(part).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? messages(value, `${path}${name}.`) : [[`${path}${name}`, value] as const],
  )

/* The words of each room stand beside its pages. */
const rooms = import.meta.glob<Readonly<Record<string, (language: Language) => object>>>('../../client/src/{routes,lib}/**/words.ts', {
  eager: true,
})
const everything = (language: Language) =>
  [
    ...messages(words(language)),
    ...Object.entries(rooms).flatMap(([path, room]) =>
      Object.entries(room).flatMap(([name, say]) => messages(say(language), `${path.replace(/^.*src\//, '')} ${name}.`)),
    ),
  ] as const

describe('the two languages', () => {
  const [indonesian, english] = [everything('id'), new Map(everything('en'))]

  test('say the same things, none more and none less, and each as words or as a sentence with figures', () => {
    const shape = (said: Iterable<readonly [string, unknown]>) =>
      [...said].map(([path, message]) => `${path}: ${typeof message}`).toSorted()
    expect(indonesian.length).toBeGreaterThan(150)
    expect(shape(english)).toEqual(shape(indonesian))
  })

  test('say nothing that is empty', () => {
    expect([...indonesian, ...english].filter(([, message]) => typeof message === 'string' && message.trim() === '')).toEqual([])
  })

  test('differ in every word but a name and a word that they share', () => {
    const same = indonesian.filter(([path, message]) => typeof message === 'string' && english.get(path) === message)
    expect(same.map(([path]) => path)).toEqual(['product', 'componentKinds.domain'])
  })

  test.each([
    ['id', 0, 'Tidak ada instansi yang cocok.'],
    ['id', 1, '1 instansi cocok.'],
    ['id', 1234, '1.234 instansi cocok.'],
    ['en', 0, 'No agency matches.'],
    ['en', 1, '1 agency matches.'],
    ['en', 2, '2 agencies match.'],
    ['en', 1234, '1,234 agencies match.'],
  ] as const)('in %s, %i found are "%s"', (language, number, sentence) => {
    expect(ranking(language).answer(number)).toBe(sentence)
  })

  test.each([
    ['id', '0.00', 'Angka tercetaknya tepat di batas Baik.'],
    ['id', '0.3075', 'Kurang 0,3075 menuju Baik.'],
    ['en', '0.00', 'Its printed figure stands exactly at the cut of Baik.'],
    ['en', '0.3075', '0.3075 short of Baik.'],
  ] as const)('in %s, %s to the next grade is "%s"', (language, by, sentence) => {
    expect(agency(language).toNext(by, 'Baik')).toBe(sentence)
  })

  test('name no grade where there is none', () => {
    expect(agency('id').answer('Kota Malang', '4.24', null, 2024)).toBe('Indeks SPBE Kota Malang tahun 2024 adalah 4,24.')
    expect(agency('en').answer('Kota Malang', '4.24', null, 2024)).toBe('The SPBE index of Kota Malang in 2024 is 4.24.')
  })
})
