// Runs before `npm start`, `npm test`, `npm run check` and, to install only, `npm run rules`, under whatever Node the machine has: installs what the lock
// asks for, and builds the client when its sources are newer than what was built. Plain JavaScript, because nothing is
// installed yet.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'

const root = new URL('../', import.meta.url)
const at = (path) => new URL(path, root)
const time = (path) => (existsSync(at(path)) ? statSync(at(path)).mtimeMs : 0)

const newest = (folder) =>
  Math.max(
    ...readdirSync(at(folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(`${entry.parentPath ?? entry.path}/${entry.name}`).mtimeMs),
  )

/** Runs npm; what it prints in passing is dropped, what it warns of is shown. */
const npm = (what, ...words) => {
  console.log(what)
  const { status } = spawnSync('npm', words, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}

if (time('package-lock.json') > time('node_modules/.package-lock.json'))
  npm('Installing what the product needs, once; about a minute …', 'ci', '--loglevel=error', '--no-fund', '--no-audit')

if (
  process.argv[2] !== 'install' &&
  Math.max(newest('client/src/'), newest('client/static/'), time('client/vite.config.ts'), time('package-lock.json')) >
    time('client/build/handler.js')
)
  npm('Building the client; about fifteen seconds …', 'run', '--silent', 'build')
