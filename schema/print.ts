import { writeFileSync } from 'node:fs'
import { schema } from './index.ts'
import { sdlOf } from './sdl.ts'

/* The first half of `npm run generate`: writes the SDL that reviewers, the client's code generator and analysts read. */
writeFileSync(new URL('./schema.graphql', import.meta.url), sdlOf(schema))
