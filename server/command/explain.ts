import { withProduct } from '../operator/reach.ts'
import { textOf, Usage, type Command } from './usage.ts'

const query = `query ($search: String!, $year: Int!, $programme: String!, $stage: Stage, $language: Language!) {
  agencies(where: { search: $search }, first: 6) {
    edges { node { code name assessment(year: $year, stage: $stage, programme: $programme) {
      stage instrument { regulation digest illustrative }
      scores {
        component { code kind label(language: $language) }
        parent { component { code } }
        display exact level stateName(language: $language)
        published { value agrees }
        explanation { text(language: $language) recommendation(language: $language) blocking { code text(language: $language) } citations { at(language: $language) source { title(language: $language) } } }
      }
    } } }
  }
}`

interface Node {
  readonly component: { readonly code: string; readonly kind: string; readonly label: string }
  readonly parent: { readonly component: { readonly code: string } } | null
  readonly display: string | null
  readonly exact: string | null
  readonly level: number | null
  readonly stateName: string
  readonly published: { readonly value: string; readonly agrees: boolean | null } | null
  readonly explanation: {
    readonly text: string
    readonly recommendation: string | null
    readonly blocking: readonly { readonly code: string; readonly text: string }[]
    readonly citations: readonly { readonly at: string; readonly source: { readonly title: string } | null }[]
  }
}

interface Answer {
  readonly agencies: {
    readonly edges: readonly {
      readonly node: {
        readonly code: string
        readonly name: string
        readonly assessment: {
          readonly stage: string
          readonly instrument: { readonly regulation: string; readonly digest: string; readonly illustrative: boolean }
          readonly scores: readonly Node[]
        } | null
      }
    }[]
  }
}

const headline = ({ component, display, exact, published, stateName }: Node): string => {
  const value = display === null ? stateName : exact !== null && exact !== display ? `${display} (${exact})` : display
  const print =
    published && published.agrees === false
      ? `, printed ${published.value}: they differ`
      : published && exact === null
        ? ', printed only'
        : ''
  return `${component.code === 'index' ? '' : `${component.code} `}${component.label}: ${value}${print}`
}

const branch = (nodes: readonly Node[], node: Node, indent: string): readonly string[] => {
  const children = nodes.filter(({ parent }) => parent?.component.code === node.component.code)
  return [
    headline(node),
    `${indent}${children.length > 0 ? '│ ' : '  '}${node.explanation.text}`,
    ...children.flatMap((child, at) => {
      const last = at === children.length - 1
      const [first = '', ...rest] = branch(nodes, child, `${indent}${last ? '   ' : '│  '}`)
      return [`${indent}${last ? '└─ ' : '├─ '}${first}`, ...rest]
    }),
  ]
}

const detail = ({ explanation: { blocking, recommendation, citations } }: Node): readonly string[] => [
  ...blocking.map(({ code, text }) => `  blocks ${code}: ${text}`),
  ...(recommendation ? [`  lifts: ${recommendation}`] : []),
  ...citations.map(({ at, source }) => `  source: ${source?.title}, ${at}`),
]

/** The derivation of a score as a tree in the terminal. */
export const explain: Command = {
  name: 'explain',
  usage: 'explain <agency> <year> [node]',
  does: 'the derivation of a score as a tree: what was added up, what blocks the next level, under which article',
  examples: ['explain 51.71 2021', 'explain "Kota Denpasar" 2021 I29 --language en', 'explain 11.04 2026 A5 --stage interview'],
  options: { stage: { type: 'string' }, language: { type: 'string', default: 'id' }, programme: { type: 'string', default: 'spbe' } },
  run: async ({ words, said, config }) => {
    const [agency, year, node = 'index'] = words
    if (!agency || !year || !/^\d{4}$/.test(year)) throw new Usage('Say which agency and year: npm run rules -- explain 51.71 2021 [node]')
    const language = textOf(said, 'language') === 'en' ? 'EN' : 'ID'
    const stage = textOf(said, 'stage')?.toUpperCase() ?? null
    const answer = await withProduct(config, (reached) =>
      reached.ask<Answer>(query, { search: agency, year: Number(year), programme: textOf(said, 'programme'), stage, language }),
    )
    const found = answer.agencies.edges.map((edge) => edge.node)
    const chosen = found.find(({ code, name }) => code === agency || name === agency) ?? (found.length === 1 ? found[0] : undefined)
    if (!chosen)
      throw new RangeError(
        found.length === 0
          ? `No agency matches "${agency}".`
          : `"${agency}" may be ${found.map(({ code, name }) => `${name} (${code})`).join(', ')}. Say the code.`,
      )
    const { assessment } = chosen
    if (!assessment) throw new RangeError(`${chosen.name} has no ${stage ? stage.toLowerCase() : 'official'} assessment of ${year}.`)
    const root = assessment.scores.find(({ component }) => component.code === node)
    if (!root)
      throw new RangeError(`There is no "${node}". There are: ${assessment.scores.map(({ component }) => component.code).join(', ')}.`)
    const { regulation, digest, illustrative } = assessment.instrument
    console.log(
      `${chosen.name} ${year}, ${assessment.stage.toLowerCase()}, ${regulation}${illustrative ? ', illustrative' : ''} (rules ${digest.slice(0, 12)})`,
    )
    console.log([...branch(assessment.scores, root, ''), ...detail(root)].join('\n'))
    return 0
  },
}
