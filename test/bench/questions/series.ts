import { pick, type Question } from './question.ts'

export const five = [2021, 2022, 2023, 2024, 2025]
export const letters = ['a', 'b', 'c', 'd', 'e'] as const

type Graph = Readonly<Record<(typeof letters)[number], unknown>>

interface Peer {
  readonly agencies: {
    readonly nodes: readonly {
      readonly code: string
      readonly name: string
      readonly assessments: {
        readonly nodes: readonly {
          readonly year: number
          readonly value: string
          readonly domains: { readonly nodes: readonly { readonly value: string; readonly domain: { readonly code: string } }[] }
        }[]
      }
    }[]
  }
}

export const series: Question = {
  name: 'Q3',
  title: 'five agencies over five years, each with its four domains',
  callers: 16,
  variables: ({ codes }, at) => {
    const first = pick(at, codes.length - 5)
    return Object.fromEntries(letters.map((letter, step) => [letter, codes[first + step]]))
  },
  compact: true,
  graph: {
    document: `query Series(${letters.map((letter) => `$${letter}: String!`).join(', ')}) {
      ${letters.map((letter) => `${letter}: agency(code: $${letter}) { ...Years }`).join(' ')}
    }
    fragment Years on Agency { code name ${five.map((year) => `y${year}: assessment(year: ${year}) { ...Domains }`).join(' ')} }
    fragment Domains on Assessment { index { display } scores(kind: DOMAIN) { component { code } display } }`,
    shape: (data: Graph) => letters.map((letter) => data[letter]),
  },
  sql: {
    text: `
      select json_agg(json_build_object('code', code, 'name', name, ${five.map((year) => `'y${year}', shown -> 'y${year}'`).join(', ')}) order by code)::text as data
      from (
        select agency.code, agency.name, json_object_agg('y' || assessment.year, json_build_object('index', json_build_object('display', assessment.value::text), 'scores', domains.scores)) as shown
        from peer.agency join peer.assessment on assessment.agency_id = agency.id
        cross join lateral (
          select json_agg(json_build_object('component', json_build_object('code', domain.code), 'display', domain_score.value::text) order by domain.id) as scores
          from peer.domain_score join peer.domain on domain.id = domain_score.domain_id where domain_score.assessment_id = assessment.id
        ) as domains
        where agency.code = any($1) and assessment.year between 2021 and 2025
        group by agency.id
      ) as own`,
    values: (variables) => [letters.map((letter) => variables[letter])],
    shape: (data: unknown) => data,
  },
  peer: {
    document: `query Series(${letters.map((letter) => `$${letter}: String!`).join(', ')}) {
      ${letters.map((letter) => `${letter}: agencyByCode(code: $${letter}) { ...Years }`).join(' ')}
    }
    fragment Years on Agency { code name assessments: assessmentsByAgencyId(orderBy: YEAR_ASC) { nodes {
      year value domains: domainScoresByAssessmentId { nodes { value domain: domainByDomainId { code } } }
    } } }`,
    shape: (data: Readonly<Record<(typeof letters)[number], Peer['agencies']['nodes'][number]>>) =>
      letters.map((letter) => {
        const { code, name, assessments } = data[letter]
        const shown = assessments.nodes
          .filter(({ year }) => five.includes(year))
          .map(({ year, value, domains }): [string, unknown] => [
            `y${year}`,
            { index: { display: value }, scores: domains.nodes.map((own) => ({ component: own.domain, display: own.value })) },
          ])
        return { code, name, ...Object.fromEntries(shown) }
      }),
  },
}
