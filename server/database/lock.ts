import { linkSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Thrown when another process has the embedded database open: two would silently lose rows. */
export class DatabaseLocked extends Error {
  constructor(dataDir: string, pid: number) {
    super(
      `The embedded database in ${dataDir} is in use by process ${pid}. Stop that process, give this one another DATA_DIR, or use PostgreSQL with DATABASE_URL.`,
    )
    this.name = 'DatabaseLocked'
  }
}

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

const holder = (file: string): number | null => {
  try {
    const text = readFileSync(file, 'utf8')
    return /^\d+$/.test(text) ? Number(text) : null
  } catch {
    return null
  }
}

/** Takes the directory for this process; returns what gives it back. A lock left by a dead process is taken over. */
export const lock = (dataDir: string): (() => void) => {
  mkdirSync(dataDir, { recursive: true })
  // One folder may have several names.
  const file = join(realpathSync(dataDir), 'matang.lock')
  const pid = holder(file)
  if (pid !== null && (pid === process.pid ? held.has(file) : alive(pid))) throw new DatabaseLocked(dataDir, pid)
  rmSync(file, { force: true })
  // The number is in the file before the file has its name, and of two processes that link at once one fails here.
  const own = `${file}.${process.pid}`
  writeFileSync(own, String(process.pid))
  try {
    linkSync(own, file)
  } finally {
    rmSync(own)
  }
  held.add(file)
  return () => {
    held.delete(file)
    rmSync(file, { force: true })
  }
}

const held = new Set<string>()
