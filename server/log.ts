/** Where the server says what it does: one line an event. Errors go to standard error with their stack. */
export interface Log {
  readonly info: (line: string) => void
  readonly error: (line: string, error?: unknown) => void
}

const stamp = (): string => new Date().toISOString()

export const consoleLog: Log = {
  info: (line) => console.log(line),
  error: (line, error) => console.error(`${stamp()} ${line}`, ...(error === undefined ? [] : [error])),
}

export const silentLog: Log = { info: () => {}, error: () => {} }
