import { parse } from 'csv-parse/sync'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { readXlsx } from 'hucre/xlsx'
import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { formats, type FormatName } from '../../../server/table/formats.ts'
import { guarded } from '../../../server/table/guard.ts'
import type { Column, Row } from '../../../server/table/table.ts'

const written = async (format: FormatName, columns: readonly Column[], rows: readonly Row[]): Promise<Buffer> => {
  const chunks = async function* () {
    for (let at = 0; at < rows.length; at += 2) yield rows.slice(at, at + 2)
  }
  return buffer(Readable.from(formats[format].write({ columns, rows: chunks() })))
}

const columns: readonly Column[] = [
  { name: 'a.text', type: 'text' },
  { name: 'decimal', type: 'decimal' },
  { name: 'integer', type: 'integer' },
  { name: 'float', type: 'float' },
  { name: 'boolean', type: 'boolean' },
  { name: 'list', type: 'list' },
]
const rows: readonly Row[] = [
  ['Kota "Malang", Jawa\r\nTimur', '3.10', 7, 0.1, true, [{ a: 1 }]],
  ['', '-0.5570', -7, -1.5, false, []],
  [null, null, null, undefined, null, null],
  ['Üñí → 漢字 😀', '0.0000000001', 2_147_483_647, 1e300, true, ['x', null]],
]

const readCsv = async (data: Buffer): Promise<readonly (readonly string[])[]> => parse(data, { bom: true })
const readSheet = async (data: Buffer) => (await readXlsx(new Uint8Array(data))).sheets[0]?.rows ?? []
const whole = (data: Buffer): ArrayBuffer => new Uint8Array(data).buffer

describe('a table', () => {
  test('as CSV keeps every text and decimal, and tells nothing from an empty text', async () => {
    const data = await written('csv', columns, rows)
    expect(data.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    expect(data.toString().split('\r\n').slice(3, 5)).toEqual(['"",-0.5570,-7,-1.5,false,[]', ',,,,,'])
    expect(await readCsv(data)).toEqual([
      columns.map(({ name }) => name),
      ['Kota "Malang", Jawa\r\nTimur', '3.10', '7', '0.1', 'true', '[{"a":1}]'],
      ['', '-0.5570', '-7', '-1.5', 'false', '[]'],
      ['', '', '', '', '', ''],
      ['Üñí → 漢字 😀', '0.0000000001', '2147483647', '1e+300', 'true', '["x",null]'],
    ])
  })

  test('as JSONL keeps everything', async () => {
    const lines = (await written('jsonl', columns, rows)).toString().trimEnd().split('\n')
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual(
      rows.map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null]))),
    )
  })

  test('as XLSX has numbers where they are whole, and decimals as text', async () => {
    const [header, first, second, third] = await readSheet(await written('xlsx', columns, rows))
    expect(header).toEqual(columns.map(({ name }) => name))
    expect(first).toEqual(['Kota "Malang", Jawa\r\nTimur', '3.10', 7, 0.1, true, '[{"a":1}]'])
    expect(second?.slice(1)).toEqual(['-0.5570', -7, -1.5, false, '[]'])
    expect(third?.every((cell) => cell === null)).toBe(true)
  })

  test('as XLSX says where a cell was longer than Excel takes', async () => {
    const [, row] = await readSheet(await written('xlsx', columns.slice(0, 1), [['x'.repeat(40_000)]]))
    expect(row).toEqual([`${'x'.repeat(32_766)}…`])
  })

  test('as Parquet has the types of its columns, whatever the first rows hold', async () => {
    const data = await written('parquet', columns, [rows[2] ?? [], ...rows])
    expect(await parquetReadObjects({ file: whole(data) })).toEqual(
      [rows[2] ?? [], ...rows].map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null]))),
    )
    expect(
      parquetMetadata(whole(data))
        .schema.slice(1)
        .map(({ name, type }) => `${name} ${type}`),
    ).toEqual(['a.text BYTE_ARRAY', 'decimal BYTE_ARRAY', 'integer INT32', 'float DOUBLE', 'boolean BOOLEAN', 'list BYTE_ARRAY'])
  })

  test.each(['csv', 'jsonl', 'xlsx', 'parquet'] as const)('as %s is the same bytes each time, and sound without a row', async (format) => {
    expect(await written(format, columns, rows)).toEqual(await written(format, columns, rows))
    const empty = await written(format, columns, [])
    if (format === 'csv') expect(await readCsv(empty)).toHaveLength(1)
    if (format === 'jsonl') expect(empty).toHaveLength(0)
    if (format === 'xlsx') expect(await readSheet(empty)).toHaveLength(1)
    if (format === 'parquet') expect(await parquetReadObjects({ file: whole(empty) })).toEqual([])
  })
})

describe('a text that a spreadsheet would run', () => {
  test.each(['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '=HYPERLINK("http://x")', '＝1', '-', '-1/0x', '- 1'])(
    '%j is made text',
    async (text) => {
      expect(guarded(text)).toBe(`'${text}`)
      const column = [{ name: 'text', type: 'text' }] as const
      expect((await readCsv(await written('csv', column, [[text]])))[1]).toEqual([`'${text}`])
      const [, [cell] = []] = await readSheet(await written('xlsx', column, [[text]]))
      expect(String(cell)).toMatch(/^'/)
    },
  )

  test.each(['-0.5570', '-3', '+62', '-1/3', '3.10', 'Kota = kota', "'", '', 'a-b'])('%j runs nothing, and stays', async (text) => {
    expect(guarded(text)).toBe(text)
  })

  test('is data elsewhere, and stays', async () => {
    const column = [{ name: 'text', type: 'text' }] as const
    expect((await written('jsonl', column, [['=1+1']])).toString()).toBe('{"text":"=1+1"}\n')
    expect(await parquetReadObjects({ file: whole(await written('parquet', column, [['=1+1']])) })).toEqual([{ text: '=1+1' }])
  })
})
