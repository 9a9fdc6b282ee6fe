import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { breaks } from './breaking.ts'
import { schema } from './index.ts'
import { sdlOf } from './sdl.ts'

/* Releases the graph: `released.graphql` becomes what is served now. Refuses a change that breaks questions. */
const place = new URL('./released.graphql', import.meta.url)
const current = sdlOf(schema)
const today = new Date().toISOString().slice(0, 10)
const broken = existsSync(place) ? breaks(readFileSync(place, 'utf8'), current, today) : []

for (const sentence of broken) console.error(sentence)
if (broken.length > 0) {
  console.error('Not released. Keep what was released, deprecate it with a day of removal, and remove it when that day has come.')
  process.exitCode = 1
} else writeFileSync(place, current)
