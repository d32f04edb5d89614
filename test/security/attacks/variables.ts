import { ask, type AttackTable, get, post } from '../attack';

const AGENCY = 'query ($code: String!) { agency(code: $code) { code } }';
const LIST = 'query ($filter: AgencyFilter) { agencies(filter: $filter, first: 1) { totalCount } }';
const SIZE = 'query ($first: Int) { agencies(first: $first) { nodes { __typename } } }';

/** A question with variables written out by hand, as no client would write them. */
const withVariables = (query: string, variables: string): Buffer =>
  post(`{"query":${JSON.stringify(query)},"variables":${variables}}`);

const BAD_INPUT = { status: 400, code: 'BAD_USER_INPUT' } as const;
const NO_AGENCY = { status: 200, holds: /^\{"data":\{"agency":null\}/ } as const;

export const variables: AttackTable = {
  title: 'variables',
  attacks: [
    {
      name: 'lists in lists, 100,000 deep, as a value',
      request: withVariables(AGENCY, `{"code":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
      ...BAD_INPUT,
    },
    {
      name: 'objects in objects, 50,000 deep, as a value',
      request: withVariables(LIST, `{"filter":${'{"code":'.repeat(50_000)}1${'}'.repeat(50_000)}}`),
      ...BAD_INPUT,
    },
    {
      name: 'a filter in a filter, 2,000 deep',
      request: withVariables(LIST, `{"filter":${'{"not":'.repeat(2_000)}{}${'}'.repeat(2_000)}}`),
      ...BAD_INPUT,
    },
    {
      name: 'deep lists under a name that the operation does not know',
      request: withVariables(AGENCY, `{"code":"BCA","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
      ...BAD_INPUT,
    },
    {
      name: 'one value of 500,000 letters',
      request: ask(AGENCY, { code: 'x'.repeat(500_000) }),
      ...NO_AGENCY,
    },
    {
      name: 'a filter on 40,000 codes',
      request: ask('query ($c: [String!]) { agencies(filter: { codes: $c }) { totalCount } }', {
        c: Array.from({ length: 40_000 }, (_, index) => `x${String(index)}`),
      }),
      status: 200,
    },
    {
      name: '40,000 variables',
      request: ask(AGENCY, {
        code: 'BCA',
        ...Object.fromEntries(Array.from({ length: 40_000 }, (_, index) => [`v${String(index)}`, 1])),
      }),
      status: 200,
    },
    {
      name: 'one variable twice',
      request: withVariables(AGENCY, '{"code":"BCA","code":"BXD"}'),
      status: 200,
      holds: /"BXD"/,
    },
    {
      name: '__proto__ as a variable',
      request: withVariables(AGENCY, '{"__proto__":{"code":"BCA"}}'),
      ...BAD_INPUT,
    },
    {
      name: '__proto__ with a property of all objects',
      request: withVariables(AGENCY, '{"code":"BCA","__proto__":{"polluted":true,"role":"ADMIN"}}'),
      status: 200,
      holds: /"BCA"/,
    },
    {
      name: 'constructor.prototype as a variable',
      request: withVariables(AGENCY, '{"code":"BCA","constructor":{"prototype":{"polluted":true}}}'),
      status: 200,
      holds: /"BCA"/,
    },
    {
      name: '__proto__ in an input object',
      request: withVariables(LIST, '{"filter":{"__proto__":{"code":["BCA"]}}}'),
      status: 400,
      code: 'BAD_USER_INPUT',
    },
    {
      name: 'constructor in an input object',
      request: withVariables(LIST, '{"filter":{"constructor":{"name":"x"}}}'),
      ...BAD_INPUT,
    },
    {
      name: 'toString as a variable that is wanted',
      request: ask('query ($toString: String!) { agency(code: $toString) { code } }', {}),
      ...BAD_INPUT,
    },
    {
      name: '__proto__ as the name of a variable',
      request: ask('query ($__proto__: String = "BCA") { agency(code: $__proto__) { code } }', {}),
      status: 200,
      holds: /"BCA"/,
    },
    {
      name: '__proto__ as an alias',
      request: ask('{ __proto__: agency(code: "BCA") { constructor: code __proto__: code } }'),
      status: 200,
      holds: /"__proto__":\{"constructor":"BCA","__proto__":"BCA"\}/,
    },
    { name: '1e400 as a size', request: withVariables(SIZE, '{"first":1e400}'), ...BAD_INPUT },
    {
      name: '-0 as a size',
      request: withVariables(SIZE, '{"first":-0}'),
      status: 200,
      code: 'PAGE_SIZE_OUT_OF_RANGE',
    },
    { name: '2^31 as a size', request: withVariables(SIZE, '{"first":2147483648}'), ...BAD_INPUT },
    { name: '1.5 as a size', request: withVariables(SIZE, '{"first":1.5}'), ...BAD_INPUT },
    { name: 'a text as a size', request: withVariables(SIZE, '{"first":"1"}'), ...BAD_INPUT },
    {
      name: 'an object where a text is wanted',
      request: withVariables(AGENCY, '{"code":{"toString":"BCA"}}'),
      ...BAD_INPUT,
    },
    {
      name: 'a list where a text is wanted',
      request: withVariables(AGENCY, '{"code":["BCA"]}'),
      ...BAD_INPUT,
    },
    {
      name: 'a cursor that decodes to an object',
      request: ask(
        `{ agencies(after: "${Buffer.from('{"length":3}').toString('base64url')}") { totalCount nodes { code } } }`,
      ),
      status: 200,
      code: 'INVALID_CURSOR',
    },
    {
      name: 'a cursor of deep lists',
      request: ask(
        `{ agencies(after: "${Buffer.from('['.repeat(50_000) + ']'.repeat(50_000)).toString('base64url')}") { nodes { code } } }`,
      ),
      status: 200,
      code: 'INVALID_CURSOR',
    },
    {
      name: 'an id that decodes to __proto__',
      request: ask(`{ node(id: "${Buffer.from('__proto__/x').toString('base64url')}") { id } }`),
      status: 200,
      code: 'INVALID_ID',
    },
    {
      name: 'deep lists as variables in the address',
      request: get(
        { query: AGENCY, variables: `{"code":${'['.repeat(2_000)}${']'.repeat(2_000)}}` },
        { 'apollo-require-preflight': '1' },
      ),
      ...BAD_INPUT,
    },
  ],
};
