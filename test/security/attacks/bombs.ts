import { ask, type AttackTable } from '../attack';

const repeat = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join(' ');

/** Fragments each of which asks for the next one under two names: so many fields are really to be answered. */
const branching = (levels: number): string =>
  `{ agency(code: "BCA") { ...f0 } } ${repeat(levels, n => {
    const next = `{ ...f${String(n + 1)} }`;
    return `fragment f${String(n)} on Agency { a: parent ${next} b: parent ${next} }`;
  })} fragment f${String(levels)} on Agency { code }`;

const nested = (levels: number): string =>
  `{ agency(code: "BCA") ${'{ parent '.repeat(levels)}{ code }${' }'.repeat(levels)} }`;

const lists = (levels: number): string =>
  `{ agencies(first: 1000) { nodes { databases(first: 100) { nodes { ${'owner { databases(first: 100) { nodes { '.repeat(levels)} code ${'} } }'.repeat(levels)} } } } } }`;

export const bombs: AttackTable = {
  title: 'operations that would be too much work',
  attacks: [
    {
      name: 'fragments that branch to 2^30 records',
      request: ask(branching(30)),
      status: 400,
      code: 'TOO_DEEP',
    },
    {
      name: 'fragments that branch to 2^12 records',
      request: ask(branching(12)),
      status: 400,
      code: 'TOO_MANY_FIELDS',
    },
    {
      name: 'a record in a record, 3,000 deep',
      request: ask(nested(3_000)),
      status: 400,
      holds: /TOO_DEEP|nested too deeply/,
    },
    { name: 'lists in lists in lists', request: ask(lists(6)), status: 400, code: 'TOO_DEEP' },
    {
      name: '101 aliases of __typename',
      request: ask(`{ ${repeat(101, n => `a${String(n)}: __typename`)} }`),
      status: 400,
      code: 'TOO_MANY_ALIASES',
    },
    {
      name: '3,000 aliases of __typename',
      request: ask(`{ ${repeat(3_000, n => `a${String(n)}: __typename`)} }`),
      status: 400,
      code: 'TOO_MANY_ALIASES',
    },
    {
      name: '900 aliases of a list',
      request: ask(`{ ${repeat(900, n => `a${String(n)}: agencies(first: 1000) { totalCount }`)} }`),
      status: 400,
      code: 'TOO_MANY_ALIASES',
    },
    {
      name: 'one field 5,000 times',
      request: ask(`{ agency(code: "BCA") { ${'code '.repeat(5_000)}} }`),
      status: 400,
      code: 'TOO_MANY_FIELDS',
    },
    {
      name: '10 directives at one field',
      request: ask(`{ __typename ${'@include(if: true) '.repeat(10)}}`),
      status: 400,
      code: 'TOO_MANY_DIRECTIVES',
    },
    {
      name: '1,000 unknown directives',
      request: ask(`{ __typename ${'@aa '.repeat(1_000)}}`),
      status: 400,
      code: 'TOO_MANY_DIRECTIVES',
    },
    {
      name: '3,000 unknown fields',
      request: ask(`{ ${repeat(3_000, n => `x${String(n)}`)} }`),
      status: 400,
      code: 'TOO_MANY_ROOT_FIELDS',
    },
    {
      name: 'fields that conflict, 2,000 of them',
      request: ask(`{ ${repeat(2_000, n => `a: agency(code: "${String(n)}") { code }`)} }`),
      status: 400,
      code: 'TOO_MANY_TOKENS',
    },
    {
      name: 'introspection in circles',
      request: ask(`{ __schema { types ${'{ fields { type '.repeat(6)}{ name }${' } }'.repeat(6)} } }`),
      status: 400,
      code: 'INTROSPECTION_TOO_LARGE',
    },
    {
      name: 'fragments in fragments, 700 deep, without a field',
      request: ask(`{ ${'... on Query { '.repeat(700)} __typename ${'} '.repeat(700)} }`),
      status: 400,
      code: 'TOO_DEEP',
    },
    {
      name: 'a record in a record, 700 deep',
      request: ask(nested(700)),
      status: 400,
      code: 'TOO_DEEP',
    },
    {
      name: 'a record in a record, 200 deep',
      request: ask(nested(200)),
      status: 400,
      code: 'TOO_DEEP',
    },
    { name: 'lists in lists, within the depth', request: ask(lists(3)), status: 400, code: 'COST_TOO_HIGH' },
    {
      name: 'lists in lists whose sizes are variables',
      request: ask(
        'query ($n: Int, $m: Int) { agencies(first: $n) { nodes { databases(first: $m) { nodes { dataLinks(first: $m) { nodes { code } } } } } } }',
        { n: 1_000, m: 100 },
      ),
      status: 400,
      code: 'COST_TOO_HIGH',
    },
    {
      name: 'lists in lists whose sizes are defaults',
      request: ask(
        'query ($n: Int = 1000, $m: Int = 100) { agencies(first: $n) { nodes { databases(first: $m) { nodes { dataLinks(first: $m) { nodes { code } } } } } } }',
      ),
      status: 400,
      code: 'COST_TOO_HIGH',
    },
    {
      name: '20 pages of all at once',
      request: ask(
        `{ ${repeat(20, n => `a${String(n)}: agencies(first: 1000) { nodes { databases(first: 100) { nodes { code } } } }`)} }`,
      ),
      status: 400,
      code: 'COST_TOO_HIGH',
    },
    {
      name: 'nodes of 40,000 ids',
      request: ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
        ids: Array.from({ length: 40_000 }, () => 'x'),
      }),
      status: 200,
      code: 'BAD_USER_INPUT',
    },
  ],
};
