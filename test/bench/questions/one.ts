import { pick, same, type Question } from './question.ts'

export const one: Question = {
  name: 'Q6',
  title: 'code and name of one agency',
  callers: 16,
  variables: ({ codes }, at) => ({ code: codes[pick(at, codes.length)] }),
  compact: true,
  graph: { document: `query One($code: String!) { agency(code: $code) { code name } }`, shape: same },
  sql: {
    text: `select json_build_object('agency', json_build_object('code', code, 'name', name))::text as data from peer.agency where code = $1`,
    values: ({ code }) => [code],
    shape: same,
  },
  peer: { document: `query One($code: String!) { agency: agencyByCode(code: $code) { code name } }`, shape: same },
}
