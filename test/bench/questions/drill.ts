import { pick, type Question } from './question.ts'

interface Page {
  readonly edges: readonly { readonly node: unknown }[]
}

interface Peer {
  readonly agencies: {
    readonly nodes: readonly {
      readonly code: string
      readonly name: string
      readonly assessments: {
        readonly nodes: readonly {
          readonly levels: {
            readonly nodes: readonly {
              readonly level: number
              readonly indicator: {
                readonly code: string
                readonly aspect: { readonly code: string; readonly domain: { readonly code: string } }
              }
            }[]
          }
        }[]
      }
    }[]
  }
}

const page = `edges { node { code name assessment(year: $year) { scores(kind: INDICATOR) {
  level component { code parent { code parent { code } } }
} } } }`

export const drill: Question = {
  name: 'Q5',
  title: '200 agencies, their assessment of one year, 47 levels, each with indicator, aspect and domain',
  callers: 4,
  variables: ({ years, after }, at) => ({ year: years[pick(at, years.length)], after }),
  compact: true,
  graph: {
    // A page has at most 100 members: two of them.
    document: `query Drill($year: Int!, $after: String!) {
      a: agencies(first: 100) { ${page} }
      b: agencies(first: 100, after: $after) { ${page} }
    }`,
    shape: ({ a, b }: { readonly a: Page; readonly b: Page }) => [...a.edges, ...b.edges].map(({ node }) => node),
  },
  sql: {
    text: `
      select json_agg(json_build_object('code', page.code, 'name', page.name, 'assessment', json_build_object('scores', own.scores)) order by page.name, page.id)::text as data
      from (select * from peer.agency order by name, id limit 200) as page
      join peer.assessment on assessment.agency_id = page.id and assessment.year = $1
      cross join lateral (
        select json_agg(json_build_object('level', level.level, 'component', json_build_object('code', indicator.code,
          'parent', json_build_object('code', aspect.code, 'parent', json_build_object('code', domain.code)))) order by indicator.id) as scores
        from peer.level join peer.indicator on indicator.id = level.indicator_id
          join peer.aspect on aspect.id = indicator.aspect_id join peer.domain on domain.id = aspect.domain_id
        where level.assessment_id = assessment.id
      ) as own`,
    values: ({ year }) => [year],
    shape: (data: unknown) => data,
  },
  peer: {
    document: `query Drill($year: Int!) {
      agencies: allAgencies(first: 200, orderBy: [NAME_ASC, ID_ASC]) { nodes { code name
        assessments: assessmentsByAgencyId(condition: { year: $year }) { nodes { levels: levelsByAssessmentId { nodes {
          level indicator: indicatorByIndicatorId { code aspect: aspectByAspectId { code domain: domainByDomainId { code } } }
        } } } }
      } } }`,
    shape: ({ agencies }: Peer) =>
      agencies.nodes.map(({ code, name, assessments }) => ({
        code,
        name,
        assessment: {
          scores: (assessments.nodes[0]?.levels.nodes ?? []).map(({ level, indicator }) => ({
            level,
            component: { code: indicator.code, parent: { code: indicator.aspect.code, parent: { code: indicator.aspect.domain.code } } },
          })),
        },
      })),
  },
}
