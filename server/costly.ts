import { getOperationAST, type DocumentNode, type GraphQLError, type GraphQLSchema } from 'graphql'
import type { Text } from '../rules/model.ts'
import { told } from '../schema/errors.ts'
import { limits } from '../schema/limits.ts'
import type { Charge, Heading, Variables } from './charge.ts'
import { charge } from './cost.ts'

/* What is said of a cost: in every answer, and where it is too high. */

const shown = (count: number): string => (count < Number.MAX_SAFE_INTEGER ? String(count) : `more than ${Number.MAX_SAFE_INTEGER}`)

/** What the operation that will run costs, with the variables that were sent; null where none is chosen. */
export const costOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables | null | undefined,
  operationName: string | null | undefined,
): Charge | null => {
  const operation = getOperationAST(document, operationName)
  return operation ? charge(schema, document, operation, variables ?? {}) : null
}

/** What an answer tells of its cost, in `extensions.cost`. */
export const costTold = ({ cost, costliest }: Charge) => ({
  requested: cost,
  limit: limits.cost,
  costliest: costliest && { coordinate: costliest.coordinate, path: costliest.path, cost: costliest.cost },
})

/** How many members of the costliest field would fit; 0 where not even one does. */
const fitting = (cost: number, { times, each }: Heading): number => Math.max(0, Math.floor((limits.cost - (cost - times * each)) / each))

const advice = (cost: number, heading: Heading): Text => {
  const most = fitting(cost, heading)
  if (heading.sized === 'first' || heading.sized === 'last')
    if (most > 0)
      return {
        id: `Dengan \`${heading.sized}: ${most}\` permintaan ini muat; lanjutkan halaman demi halaman.`,
        en: `With \`${heading.sized}: ${most}\` it would fit; page on from there.`,
      }
  return {
    id: 'Mintalah lebih sedikit medan di dalamnya, atau pecah menjadi beberapa permintaan.',
    en: 'Ask for fewer fields within it, or in several requests.',
  }
}

/** Why an operation costs too much, naming the field that costs most; null where it does not. */
export const tooCostly = (charged: Charge | null): GraphQLError | null => {
  if (!charged?.costliest || charged.cost <= limits.cost) return null
  const { cost, costliest } = charged
  const [at, most, tip] = [costliest.path.join('.'), shown(costliest.cost), advice(cost, costliest)]
  return told(
    {
      id: `Permintaan ini berbiaya ${shown(cost)}, batasnya ${limits.cost}. Yang termahal adalah ${costliest.coordinate} pada \`${at}\`: ${most}. ${tip.id}`,
      en: `The operation costs ${shown(cost)}, the limit is ${limits.cost}. Most of it is ${costliest.coordinate} at \`${at}\`: ${most}. ${tip.en}`,
    },
    {
      extensions: {
        code: 'LIMIT_EXCEEDED',
        limit: 'cost',
        found: cost,
        allowed: limits.cost,
        coordinate: costliest.coordinate,
        path: costliest.path,
        ...(costliest.sized === null ? {} : { argument: costliest.sized }),
        http: { status: 400 },
      },
    },
  )
}
