import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const collect = (): void => {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}

/** What is in use once everything that nobody needs is gone, in megabytes. */
export const heap = (): number => {
  collect()
  return process.memoryUsage().heapUsed / 1e6
}
