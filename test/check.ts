import { spawn } from 'node:child_process'

/* `npm run check`: everything that can be known without running the product, side by side. */

const node = process.execPath
const bin = (path: string): readonly string[] => [node, `node_modules/${path}`]

const checks: Readonly<Record<string, readonly string[]>> = {
  'types of rules, schema, server and tests': [...bin('@typescript/native/bin/tsc'), '--noEmit', '-p', 'tsconfig.json'],
  'types of the client': [...bin('svelte-check/bin/svelte-check'), '--tsconfig', 'client/tsconfig.json', '--fail-on-warnings'],
  lint: [...bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'],
  format: [...bin('oxfmt/bin/oxfmt'), '--check', '.'],
}

const run = ([name, [command = '', ...words]]: [string, readonly string[]]): Promise<boolean> =>
  new Promise((resolve) => {
    const began = performance.now()
    const output: Buffer[] = []
    const child = spawn(command, words, { cwd: new URL('..', import.meta.url) })
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
    child.on('close', (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1)
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
      if (code !== 0) console.log(Buffer.concat(output).toString())
      resolve(code === 0)
    })
  })

const results = await Promise.all(Object.entries(checks).map(run))
process.exit(results.every(Boolean) ? 0 : 1)
