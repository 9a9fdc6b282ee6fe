import { pick, same, type Question } from './question.ts'

interface Named {
  readonly code: string
  readonly name: string
}

interface PeerTree {
  readonly agency: Named & {
    readonly assessments: {
      readonly nodes: readonly {
        readonly year: number
        readonly grade: string
        readonly value: string
        readonly domains: { readonly nodes: readonly { readonly value: string; readonly domain: Named }[] }
        readonly aspects: {
          readonly nodes: readonly { readonly value: string; readonly aspect: Named & { readonly domain: { readonly code: string } } }[]
        }
        readonly levels: {
          readonly nodes: readonly { readonly level: number; readonly indicator: Named & { readonly aspect: { readonly code: string } } }[]
        }
      }[]
    }
  }
}

const named = ({ code, name }: Named): Named => ({ code, name })

const shape = ({ agency }: PeerTree): unknown => ({
  agency: {
    ...named(agency),
    assessment: agency.assessments.nodes.map(({ year, grade, value, domains, aspects, levels }) => ({
      year,
      grade: { code: grade },
      index: {
        display: value,
        children: domains.nodes.map(({ value: display, domain }) => ({
          component: named(domain),
          display,
          children: aspects.nodes
            .filter(({ aspect }) => aspect.domain.code === domain.code)
            .map((own) => ({
              component: named(own.aspect),
              display: own.value,
              children: levels.nodes
                .filter(({ indicator }) => indicator.aspect.code === own.aspect.code)
                .map(({ level, indicator }) => ({ component: named(indicator), level })),
            })),
        })),
      },
    }))[0],
  },
})

export const tree: Question = {
  name: 'Q1',
  title: 'one agency, its latest assessment, the whole tree',
  callers: 16,
  variables: ({ codes }, at) => ({ code: codes[pick(at, codes.length)] }),
  compact: true,
  graph: {
    document: `query Tree($code: String!) {
      agency(code: $code) { code name assessment { year grade { code } index { display children {
        component { code name } display children { component { code name } display children { component { code name } level } }
      } } } } }`,
    shape: same,
  },
  sql: {
    text: `
      with own as (
        select assessment.id, agency.code, agency.name, assessment.year, assessment.grade, assessment.value
        from peer.agency join peer.assessment on assessment.agency_id = agency.id
        where agency.code = $1 order by assessment.year desc limit 1
      ), leaf as (
        select indicator.aspect_id, json_agg(json_build_object('component', json_build_object('code', indicator.code, 'name', indicator.name), 'level', level.level) order by indicator.id) as children
        from own join peer.level on level.assessment_id = own.id join peer.indicator on indicator.id = level.indicator_id
        group by indicator.aspect_id
      ), middle as (
        select aspect.domain_id, json_agg(json_build_object('component', json_build_object('code', aspect.code, 'name', aspect.name), 'display', aspect_score.value::text, 'children', leaf.children) order by aspect.id) as children
        from own join peer.aspect_score on aspect_score.assessment_id = own.id join peer.aspect on aspect.id = aspect_score.aspect_id join leaf on leaf.aspect_id = aspect.id
        group by aspect.domain_id
      ), top as (
        select json_agg(json_build_object('component', json_build_object('code', domain.code, 'name', domain.name), 'display', domain_score.value::text, 'children', middle.children) order by domain.id) as children
        from own join peer.domain_score on domain_score.assessment_id = own.id join peer.domain on domain.id = domain_score.domain_id join middle on middle.domain_id = domain.id
      )
      select json_build_object('agency', json_build_object('code', own.code, 'name', own.name, 'assessment', json_build_object(
        'year', own.year, 'grade', json_build_object('code', own.grade),
        'index', json_build_object('display', own.value::text, 'children', top.children))))::text as data
      from own cross join top`,
    values: ({ code }) => [code],
    shape: same,
  },
  peer: {
    document: `query Tree($code: String!) {
      agency: agencyByCode(code: $code) { code name assessments: assessmentsByAgencyId(orderBy: YEAR_DESC, first: 1) { nodes {
        year grade value
        domains: domainScoresByAssessmentId { nodes { value domain: domainByDomainId { code name } } }
        aspects: aspectScoresByAssessmentId { nodes { value aspect: aspectByAspectId { code name domain: domainByDomainId { code } } } }
        levels: levelsByAssessmentId { nodes { level indicator: indicatorByIndicatorId { code name aspect: aspectByAspectId { code } } } }
      } } } }`,
    shape,
  },
}
