/** A variable of a question as the graph describes it. */
export interface Parameter {
  readonly name: string
  /** As the document writes it. */
  readonly type: string
  readonly required: boolean
  readonly input: 'TEXT' | 'INTEGER' | 'TRUTH' | 'CHOICE' | 'JSON'
  readonly choices: readonly string[]
  /** What it begins with, as JSON. */
  readonly value: string
}

export interface Given extends Parameter {
  /** As a form shows it. */
  readonly text: string
  /** As the graph is sent it; undefined where it is left out or cannot be read. */
  readonly sent: unknown
  /** Whether what was given cannot be read. */
  readonly unreadable: boolean
}

const json = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const shown = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)

const read = ({ input }: Parameter, text: string): unknown => {
  if (input === 'JSON') return json(text)
  if (input === 'INTEGER') return /^-?\d{1,15}$/.test(text.trim()) ? Number(text) : undefined
  if (input === 'TRUTH') return text === 'true' ? true : text === 'false' ? false : undefined
  return text
}

/** What an address gives a question's variables; what it does not name is as the question begins. */
export const givenIn = (
  params: URLSearchParams,
  parameters: readonly Parameter[],
  usual: Readonly<Record<string, string>>,
): readonly Given[] =>
  parameters.map((parameter) => {
    const said = params.get(parameter.name)
    const text = said ?? usual[parameter.name] ?? shown(json(parameter.value))
    // An optional variable that is left empty is left out.
    if (text === '' && (!parameter.required || parameter.input !== 'TEXT'))
      return { ...parameter, text, sent: undefined, unreadable: parameter.required }
    const sent = read(parameter, text)
    return { ...parameter, text, sent, unreadable: sent === undefined }
  })

/** The variables as the graph is sent them. */
export const sentOf = (given: readonly Given[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(given.flatMap(({ name, sent }) => (sent === undefined ? [] : [[name, sent] as const])))
