import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Rows } from '../table/table.ts'
import { share } from '../table/share.ts'
import { formatNames, formats } from '../table/formats.ts'
import { datasets } from './datasets.ts'
import type { Dataset, Origin } from './definition.ts'

/** A file as it lies in the folder. */
export interface Built {
  readonly file: string
  readonly bytes: number
  readonly sha256: string
  /** How many rows it has; null where it is no table. */
  readonly rows: number | null
}

const counted = async function* (rows: Rows, count: (rows: number) => void): Rows {
  for await (const chunk of rows) {
    count(chunk.length)
    yield chunk
  }
}

const writeFileOf = async (folder: string, file: string, chunks: AsyncIterable<string | Uint8Array>): Promise<Omit<Built, 'rows'>> => {
  const hash = createHash('sha256')
  let bytes = 0
  const measured = new Transform({
    transform: (chunk: Buffer, _, done) => {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  await pipeline(Readable.from(chunks, { objectMode: true, highWaterMark: 1 }), measured, createWriteStream(join(folder, file)))
  return { file, bytes, sha256: hash.digest('hex') }
}

const buildTable = async (folder: string, origin: Origin, { name, columns, rows }: Dataset): Promise<readonly Built[]> => {
  let count = 0
  const branches = share(
    counted(rows(origin), (more) => (count += more)),
    formatNames.length,
  )
  const files = await Promise.all(
    branches.map((own, at) => {
      const format = formatNames[at] ?? 'csv'
      return writeFileOf(folder, `${name}.${format}`, formats[format].write({ columns, rows: own }))
    }),
  )
  return files.map((file) => ({ ...file, rows: count }))
}

const text = (words: string) => Readable.from([words])

const sums = (files: readonly Built[]): string => files.map(({ sha256, file }) => `${sha256}  ${file}\n`).join('')

/**
 * Writes every dataset in every format into a folder, with licence, script, index and sums, and gives the files and the
 * version, which is a digest of them all: the same data under the same rules give the same bytes on any machine.
 */
export const build = async (folder: string, origin: Origin): Promise<{ readonly version: string; readonly files: readonly Built[] }> => {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const files: Built[] = []
  for (const one of datasets) files.push(...(await buildTable(folder, origin, one)))
  for (const file of ['LICENCE.txt', 'recompute.mjs']) {
    const words = await readFile(new URL(file, import.meta.url), 'utf8')
    files.push({ ...(await writeFileOf(folder, file, text(words))), rows: null })
  }
  const rules = origin.rules.editions.map(({ instrument, digest }) => ({ instrument: instrument.code, digest }))
  const version = createHash('sha256')
    .update(`${sums(files)}${JSON.stringify(rules)}`)
    .digest('hex')
    .slice(0, 16)
  const index = {
    version,
    title: { id: 'Data terbuka Matang', en: 'Matang open data' },
    licence: 'CC-BY-4.0',
    attribution: `Matang open data, version ${version}, CC BY 4.0; regions derived from cahyadsn/wilayah (MIT). See LICENCE.txt.`,
    rules,
    tables: datasets.map(({ name, about, columns }) => ({ name, about, columns: columns.map((own) => own.name) })),
    files: files.map(({ file, bytes, sha256, rows }) => ({ file, bytes, sha256, ...(rows === null ? {} : { rows }) })),
  }
  const indexFile = { ...(await writeFileOf(folder, 'index.json', text(`${JSON.stringify(index, null, 2)}\n`))), rows: null }
  const all = [...files, indexFile]
  await writeFile(join(folder, 'SHA256SUMS'), sums(all))
  return { version, files: all }
}
