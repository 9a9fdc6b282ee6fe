import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, release, totalmem, type } from 'node:os'

/* What processes have used, as Linux tells; null elsewhere. */

const ticks = Number(process.platform === 'linux' ? execFileSync('getconf', ['CLK_TCK']).toString() : 100)

/** Milliseconds of processor time that processes have used so far. */
export const cpuOf = (pids: readonly number[]): number | null => {
  try {
    const used = pids.map((pid) => {
      const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
        .replace(/^.*\) /, '')
        .split(' ')
      return Number(fields[11]) + Number(fields[12])
    })
    return (used.reduce((sum, one) => sum + one, 0) * 1000) / ticks
  } catch {
    return null
  }
}

/** Megabytes of memory that a process holds. */
export const memoryOf = (pid: number): number | null => {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1]) / 1024)
  } catch {
    return null
  }
}

/** The machine in a line. */
export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}, Node ${process.versions.node}`
