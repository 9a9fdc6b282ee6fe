import { mkdir, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { dataOnly, edition, group, withFunction, write } from '../fixtures.ts'

/* Folders that are no ordinary folders, or claim what is not theirs: each is made in a directory of its own. */

interface FolderAttack {
  readonly name: string
  /** Makes the folder `attack-2031`, or another that `folder` names, in a directory. */
  readonly make: (directory: string) => Promise<void>
  readonly folder?: string
  readonly reason: RegExp
}

const made = async (directory: string, change: (folder: string) => Promise<void>): Promise<void> => {
  const folder = join(directory, 'attack-2031')
  await write(folder, withFunction('attack-2031'))
  await change(folder)
}

const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`only/n${n}.ts`, 'export default {}']))

export const folderAttacks: readonly FolderAttack[] = [
  {
    name: 'a link to a file outside',
    make: (directory) => made(directory, (folder) => symlink('/etc/passwd', join(folder, 'only', 'three.ts'))),
    reason: /only\/three\.ts: it is not a file of its own/,
  },
  {
    name: 'a link to a sound module outside',
    make: (directory) =>
      made(directory, async (folder) => {
        await rm(join(folder, 'only', 'two.ts'))
        await symlink(join(directory, 'sound-2031', 'only', 'two.ts'), join(folder, 'only', 'two.ts'))
      }),
    reason: /only\/two\.ts: it is not a file of its own/,
  },
  {
    name: 'a link to a group outside',
    make: (directory) =>
      made(directory, async (folder) => {
        await rm(join(folder, 'only'), { recursive: true })
        await symlink(join(directory, 'sound-2031', 'only'), join(folder, 'only'))
      }),
    reason: /index\.ts: edition: the instrument has no group/,
  },
  {
    name: 'a folder that is called a module',
    make: (directory) => made(directory, (folder) => mkdir(join(folder, 'only', 'three.ts'))),
    reason: /only\/three\.ts: it is not a file of its own/,
  },
  {
    name: 'more modules than anybody writes',
    make: (directory) => made(directory, (folder) => write(folder, many(1001))),
    reason: /100\d modules, 1000 are allowed/,
  },
  {
    name: 'modules longer together than they may be',
    make: (directory) =>
      made(directory, (folder) =>
        write(folder, Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`only/n${n}.ts`, 'x'.repeat(190_000)]))),
      ),
    reason: /the 2000000 bytes that are allowed/,
  },
  {
    name: 'types in place of a module',
    make: (directory) =>
      made(directory, async (folder) => {
        await rm(join(folder, 'only', 'two.ts'))
        await write(folder, { 'only/two.d.ts': 'export default {}' })
      }),
    reason: /index\.ts: I2 is in the table of A1, but no file of A1 words it/,
  },
  {
    name: 'a folder that calls itself by another name',
    make: (directory) => write(join(directory, 'attack-2031'), withFunction('sound-2031')),
    reason: /edition: its code is "sound-2031", its folder "attack-2031"/,
  },
  {
    name: 'more leaves than anybody answers',
    make: (directory) =>
      made(directory, async (folder) => {
        const indicators = Object.fromEntries(
          Array.from({ length: 11 }, (_, n) => [
            `only/n${n}.ts`,
            `import one from './one.ts'\nexport default { ...one, number: ${n + 3}, services: 100 }`,
          ]),
        )
        await write(folder, { 'only/index.ts': group(1, 13), ...indicators })
      }),
    reason: /index\.ts: edition: it has 1102 leaves, 1000 are allowed/,
  },
  {
    name: 'groups within groups without end',
    make: (directory) =>
      made(directory, (folder) =>
        write(folder, {
          'only/index.ts': `${group(1, 2).replace('export default', 'const inner =')}
            const nested = (depth: number): object => (depth === 0 ? inner : { ...inner, code: \`G\${depth}\`, indicators: [], groups: [nested(depth - 1)] })
            export default nested(20)`,
        }),
      ),
    reason: /index\.ts: edition: its groups are nested 21 deep, 8 are allowed/,
  },
]

/* Claims of what is ours: told by the rules all together, not by one folder. */

export const claimAttacks: readonly FolderAttack[] = [
  {
    name: 'the code of an instrument of ours',
    folder: 'spbe-2020',
    make: (directory) => write(join(directory, 'spbe-2020'), dataOnly('spbe-2020')),
    reason: /edition: the code spbe-2020 is taken already/,
  },
  {
    name: 'the code of an instrument of ours, from years before it',
    folder: 'spbe-2020',
    make: (directory) => write(join(directory, 'spbe-2020'), dataOnly('spbe-2020', { programme: 'spbe', years: [2001, 2021] })),
    reason: /edition: the code spbe-2020 is taken already/,
  },
  {
    name: 'a year of ours',
    make: (directory) => write(join(directory, 'attack-2031'), dataOnly('attack-2031', { programme: 'spbe', years: [2024] })),
    reason: /edition: 2024 of spbe is covered by spbe-2020 too/,
  },
  {
    name: 'a year of ours, and one before all others',
    make: (directory) => write(join(directory, 'attack-2031'), withFunction('attack-2031', { programme: 'spbe', years: [2001, 2024] })),
    reason: /edition: 2024 of spbe is covered by spbe-2020 too/,
  },
  {
    name: 'a year of the sound one beside it',
    folder: 'theft-2031',
    make: (directory) =>
      write(join(directory, 'theft-2031'), { ...dataOnly('theft-2031'), 'index.ts': edition('theft-2031', { programme: 'sound-2031' }) }),
    reason: /edition: 2031 of sound-2031 is covered by sound-2031 too/,
  },
]
