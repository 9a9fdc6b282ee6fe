import { error } from '@sveltejs/kit'
import { z } from 'zod'
import { apiUrl } from './ask.ts'

/* What the open data say of themselves: nothing about them is written down a second time. */

const words = z.object({ id: z.string(), en: z.string() })

const manifest = z.object({
  version: z.string(),
  title: words,
  licence: z.string(),
  attribution: z.string(),
  rules: z.array(z.object({ instrument: z.string(), digest: z.string() })),
  tables: z.array(z.object({ name: z.string(), about: words, columns: z.array(z.string()) })),
  files: z.array(z.object({ file: z.string(), bytes: z.number(), sha256: z.string(), rows: z.number().optional() })),
})

const column = z.object({ table: z.string(), column: z.string(), type: z.string(), about_id: z.string(), about_en: z.string() })

export type Manifest = z.infer<typeof manifest>
export type Column = z.infer<typeof column>

const textOf = async (file: string): Promise<string> => {
  try {
    const response = await fetch(new URL(`data/${file}`, apiUrl))
    if (response.ok) return await response.text()
  } catch {
    // Told below.
  }
  error(503, { message: `The open data gave no ${file}.`, code: 'UNAVAILABLE' })
}

/** The manifest of the open data. */
export const askManifest = async (): Promise<Manifest> => manifest.parse(JSON.parse(await textOf('index.json')))

/** The codebook of one version of the open data: every column of every table. */
export const askCodebook = async (version: string): Promise<readonly Column[]> =>
  (await textOf(`${version}/codebook.jsonl`))
    .split('\n')
    .filter(Boolean)
    .map((line) => column.parse(JSON.parse(line)))
