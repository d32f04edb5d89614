import { ask, type AttackTable, post } from '../attack';

const AGENCY = 'query ($code: String!) { agency(code: $code) { code } }';

/** A question with variables written out by hand, as no client would write them. */
const withVariables = (variables: string): Buffer =>
  post(`{"query":${JSON.stringify(AGENCY)},"variables":${variables}}`);

const TOO_DEEP = { status: 400, code: 'BAD_USER_INPUT', holds: /more than 100 brackets/ } as const;
const NO_REQUEST = { status: 400, code: 'BAD_REQUEST' } as const;

export const bodies: AttackTable = {
  title: 'bodies',
  attacks: [
    {
      name: '100,000 brackets where an object is wanted',
      request: withVariables('['.repeat(100_000)),
      ...TOO_DEEP,
    },
    {
      name: '100,000 brackets, all closed',
      request: withVariables('['.repeat(100_000) + ']'.repeat(100_000)),
      ...TOO_DEEP,
    },
    {
      name: 'deep lists as extensions',
      request: post(
        `{"query":"{ __typename }","extensions":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
      ),
      ...TOO_DEEP,
    },
    {
      name: '100 brackets in a text',
      request: withVariables(`{"code":"BCA","x":"${'['.repeat(200)}\\\\\\"${'{'.repeat(200)}"}`),
      status: 200,
      holds: /"BCA"/,
    },
    {
      name: 'a body beyond the limit',
      request: ask(AGENCY, { code: 'x'.repeat(600_000) }),
      status: 413,
      code: 'PAYLOAD_TOO_LARGE',
    },
    {
      name: 'one key twice',
      request: post('{"query":"{ __typename }","query":"{ agency(code: \\"BCA\\") { code } }"}'),
      status: 200,
      holds: /"BCA"/,
    },
    {
      name: '__proto__ beside the query',
      request: post(
        '{"query":"{ __typename }","__proto__":{"variables":{"a":1}},"constructor":{"prototype":{"query":"x"}}}',
      ),
      status: 200,
    },
    {
      name: 'NaN, which is no JSON',
      request: withVariables('{"first":NaN}'),
      ...NO_REQUEST,
    },
    {
      name: 'variables as a text',
      request: withVariables('"{\\"code\\":\\"BCA\\"}"'),
      ...NO_REQUEST,
    },
    {
      name: 'variables as a list',
      request: withVariables('[{"code":"BCA"}]'),
      ...NO_REQUEST,
    },
    { name: 'variables as a number', request: withVariables('7'), status: 400, code: 'BAD_REQUEST' },
    {
      name: 'a query that is an object',
      request: post('{"query":{"kind":"Document"}}'),
      ...NO_REQUEST,
    },
    {
      name: 'a query that is a list',
      request: post('{"query":["{ __typename }"]}'),
      ...NO_REQUEST,
    },
    {
      name: 'an operation name that is an object',
      request: post('{"query":"{ __typename }","operationName":{}}'),
      ...NO_REQUEST,
    },
    {
      name: 'extensions that are a list',
      request: post('{"query":"{ __typename }","extensions":[]}'),
      ...NO_REQUEST,
    },
    { name: 'null for all', request: post('null'), status: 400, code: 'BAD_REQUEST' },
    { name: 'a text for all', request: post('"{ __typename }"'), status: 400, code: 'BAD_REQUEST' },
  ],
};
