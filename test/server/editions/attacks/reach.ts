import { indicator } from '../fixtures.ts'
import { by } from './attack.ts'

/* What a module tries to lay hands on by importing it. */

const imports = (what: string, reason: RegExp): readonly [string, RegExp] => [
  indicator(2, '', `import * as taken from '${what}'\nvoid taken`),
  reason,
]
const cannot = /cannot be imported/
const out = /leads out of its own folder/

export const reachAttacks = by('only/two.ts', {
  'a module of Node': imports('node:fs', cannot),
  'a module of Node without its prefix': imports('child_process', cannot),
  'a package of this project': imports('kysely', cannot),
  'a file far above': imports('../../../../../../etc/passwd', out),
  'a file by its absolute path': imports('/etc/passwd', cannot),
  'a file by its address': imports('file:///etc/passwd', cannot),
  'a text as a module': imports('data:text/javascript,export default 1', cannot),
  'a file above, its dots written in another way': imports('./%2e%2e/%2e%2e/%2e%2e/etc/passwd', cannot),
  'a file above, its slashes written in another way': imports('./..%2f..%2fetc%2fpasswd', cannot),
  'a module of the instrument beside it': imports('../../sound-2031/only/one.ts', out),
  'another file of this project': imports('../../../server/config.ts', out),
  'a neighbour that there is not': imports('./three.ts', cannot),
  'a neighbour that is no module': imports('./notes.json', cannot),
})
