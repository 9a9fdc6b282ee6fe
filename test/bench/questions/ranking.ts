import { pick, type Question } from './question.ts'

interface Domains {
  readonly scores: readonly { readonly component: { readonly code: string }; readonly display: string }[]
}

interface Graph {
  readonly assessments: {
    readonly nodes: readonly (Domains & {
      readonly grade: unknown
      readonly index: unknown
      readonly agency: { readonly code: string; readonly name: string }
    })[]
  }
}

interface Peer {
  readonly assessments: {
    readonly nodes: readonly {
      readonly value: string
      readonly grade: string
      readonly agency: { readonly code: string; readonly name: string }
      readonly domains: { readonly nodes: readonly { readonly value: string; readonly domain: { readonly code: string } }[] }
    }[]
  }
}

export const ranking: Question = {
  name: 'Q2',
  title: 'a page of 100 of the ranking, each with its four domains',
  callers: 16,
  variables: ({ years }, at) => ({ year: years[pick(at, years.length)] }),
  compact: true,
  graph: {
    document: `query Ranking($year: Int!) {
      assessments(
        first: 100, where: { programme: { eq: "spbe" }, year: { eq: $year }, official: true }, orderBy: { field: INDEX, direction: DESC }
      ) { nodes { agency { code name } grade { code } index { display } scores(kind: DOMAIN) { component { code } display } } } }`,
    shape: ({ assessments }: Graph) => assessments.nodes.map(({ agency, ...assessment }) => ({ ...agency, assessment })),
  },
  sql: {
    text: `
      select coalesce(json_agg(json_build_object('code', agency.code, 'name', agency.name, 'assessment', json_build_object(
          'grade', json_build_object('code', page.grade), 'index', json_build_object('display', page.value::text), 'scores', domains.scores
        )) order by page.index desc, page.agency_id), '[]')::text as data
      from (select * from peer.assessment where year = $1 order by index desc, agency_id limit 100) as page
      join peer.agency on agency.id = page.agency_id
      cross join lateral (
        select json_agg(json_build_object('component', json_build_object('code', domain.code), 'display', domain_score.value::text) order by domain.id) as scores
        from peer.domain_score join peer.domain on domain.id = domain_score.domain_id where domain_score.assessment_id = page.id
      ) as domains`,
    values: ({ year }) => [year],
    shape: (data: unknown) => data,
  },
  peer: {
    document: `query Ranking($year: Int!) {
      assessments: allAssessments(first: 100, condition: { year: $year }, orderBy: [INDEX_DESC, AGENCY_ID_ASC]) { nodes {
        value grade agency: agencyByAgencyId { code name }
        domains: domainScoresByAssessmentId { nodes { value domain: domainByDomainId { code } } }
      } } }`,
    shape: ({ assessments }: Peer) =>
      assessments.nodes.map(({ value, grade, agency, domains }) => ({
        ...agency,
        assessment: {
          grade: { code: grade },
          index: { display: value },
          scores: domains.nodes.map(({ value: display, domain }) => ({ component: domain, display })),
        },
      })),
  },
}
