import { ask, type Attack, type AttackTable, post } from '../attack';

const repeat = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join(' ');

/** Fragments each of which spreads the next one twice: 2 to the power of so many fields once they are spread. */
const doubling = (levels: number, field: string, on = 'Query'): string =>
  `{ ...f0 } ${repeat(levels, n => `fragment f${String(n)} on ${on} { ...f${String(n + 1)} ...f${String(n + 1)} }`)} fragment f${String(levels)} on ${on} { ${field} }`;

const refused = (name: string, query: string, code: string, status = 400): Attack => ({
  name,
  request: ask(query),
  status,
  code,
});

export const documents: AttackTable = {
  title: 'documents',
  attacks: [
    refused('more tokens than are read', `{ ${'__typename '.repeat(10_001)}}`, 'TOO_MANY_TOKENS'),
    refused('10,000 opening braces', '{ a '.repeat(4_999), 'GRAPHQL_PARSE_FAILED'),
    refused('100,000 opening braces', '{'.repeat(100_000), 'GRAPHQL_PARSE_FAILED'),
    refused(
      '100,000 opening brackets of a list',
      `{ agencies(filter: ${'['.repeat(100_000)}`,
      'GRAPHQL_PARSE_FAILED',
    ),
    refused(
      'a list in a list, 4,000 deep',
      `{ agencies(filter: { code: ${'['.repeat(4_000)}"a"${']'.repeat(4_000)} }) { totalCount } }`,
      'GRAPHQL_PARSE_FAILED',
    ),
    refused(
      'an input object in an input object, 3,000 deep',
      `{ agencies(filter: ${'{ code: '.repeat(3_000)}1${' }'.repeat(3_000)}) { totalCount } }`,
      'GRAPHQL_PARSE_FAILED',
    ),
    refused(
      'a type of lists, 4,000 deep',
      `query ($a: ${'['.repeat(4_000)}Int${']'.repeat(4_000)}) { agencies { totalCount } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ),
    refused(
      'a fragment that spreads itself',
      '{ ...a } fragment a on Query { ...a }',
      'GRAPHQL_VALIDATION_FAILED',
    ),
    refused(
      'two fragments that spread each other',
      '{ ...a } fragment a on Query { agencies { nodes { ...b } } } fragment b on Agency { databases { nodes { owner { ...b } } } }',
      'GRAPHQL_VALIDATION_FAILED',
    ),
    refused(
      'a circle of 150 fragments',
      `{ ...f0 } ${repeat(150, n => `fragment f${String(n)} on Query { ...f${String((n + 1) % 150)} }`)}`,
      'GRAPHQL_VALIDATION_FAILED',
    ),
    refused(
      'a circle of fragments that nobody spreads',
      '{ __typename } fragment a on Query { ...b } fragment b on Query { ...a }',
      'GRAPHQL_VALIDATION_FAILED',
    ),
    refused('a name of 400,000 letters', `{ ${'a'.repeat(400_000)} }`, 'GRAPHQL_VALIDATION_FAILED'),
    refused(
      '2,000 operations',
      repeat(2_000, n => `query q${String(n)} { __typename }`),
      'TOO_MANY_DEFINITIONS',
    ),
    refused(
      'two operations of one name',
      'query a { __typename } query a { __typename }',
      'GRAPHQL_VALIDATION_FAILED',
    ),
    {
      name: 'a word of 400,000 letters',
      request: ask(`{ search(text: "${'a'.repeat(400_000)}") { totalCount } }`),
      status: 200,
      holds: /"totalCount":0/,
    },
    refused('an escape of half a pair', '{ agency(code: "\\uD83D") { code } }', 'GRAPHQL_PARSE_FAILED'),
    refused('a comment that is all of it', `#${'x'.repeat(400_000)}`, 'GRAPHQL_PARSE_FAILED'),
    refused('nothing', '', 'BAD_REQUEST'),
    refused('blanks', ' \n,,,\t', 'GRAPHQL_PARSE_FAILED'),
    refused('a definition of a type', 'type Query { a: Int } { __typename }', 'GRAPHQL_VALIDATION_FAILED'),
    refused(
      'a number of 400,000 digits',
      `{ agencies(first: ${'9'.repeat(400_000)}) { totalCount } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ),
    {
      name: 'fragments that spread to 2^30 fields',
      request: ask(doubling(30, '__typename')),
      status: 400,
      code: 'TOO_MANY_FIELDS',
    },
    {
      name: 'a directive that leaves out all of a circle of types',
      request: ask(`{ agency(code: "BCA") { code @skip(if: true) ... @include(if: false) { name } } }`),
      status: 200,
      holds: /\{"agency":\{\}\}/,
    },
    {
      name: 'an array of questions',
      request: post(JSON.stringify(Array.from({ length: 10 }, () => ({ query: '{ __typename }' })))),
      status: 400,
      code: 'BAD_REQUEST',
    },
  ],
};
