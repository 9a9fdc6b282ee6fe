import type { Log } from './log.ts'

/** How far a step is: on a terminal one line that fills, elsewhere one line when it is done. */
export const bar =
  (log: Log) =>
  (step: string, done: number, total: number): void => {
    if (process.stdout.isTTY) process.stdout.write(`\r  ${step} ${done}/${total}${done === total ? '\n' : ''}`)
    else if (done === total) log.info(`  ${step} ${total}`)
  }
