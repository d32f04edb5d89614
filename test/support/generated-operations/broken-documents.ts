import type { Request } from '../registry';
import type { Source } from './draft';
import { oneOperation } from './valid';

type Breaking = (request: Request, source: Source) => Request;

/** Adds to a document that is right. */
const adding =
  (...texts: readonly string[]): Breaking =>
  ({ query, variables }, { random }) => ({
    query: `${named(query)}\n${random.pick(texts)}`,
    ...(variables && { variables }),
  });

/** Takes the place of a document that is right. */
const instead =
  (...queries: readonly string[]): Breaking =>
  (_request, { random }) => ({ query: random.pick(queries) });

/** A document whose operation has a name, so that others can stand beside it. */
const named = (query: string): string =>
  query.startsWith('{') ? `query Named ${query}` : query.replace(/^query +(?=[({])/m, 'query Named ');

/** Documents that are wrong as a whole. */
export const BROKEN_DOCUMENTS: Readonly<Record<string, Breaking>> = {
  'bad syntax at the end': adding(
    '?',
    '}',
    '{',
    'query (',
    '"open',
    'fragment on on Query { id }',
    '{ }',
    '!',
  ),
  'bad syntax': instead(
    '{ agencies(',
    '{ }',
    '{ agencies { nodes { } } }',
    '{ agency(code: ) { code } }',
    '{ registry @ { revision } }',
    'query ($first) { registry { revision } }',
    'query ($a: Int = $b) { agencies(first: $a) { totalCount } }',
    '{ agencies(first: 01) { totalCount } }',
    '{ agency(code: "a\nb") { code } }',
    '{ agency(code: "\\q") { code } }',
    '{ a: b: registry { revision } }',
    'qery { registry { revision } }',
    '# nothing',
    `{ ${'__typename '.repeat(10_001)} }`,
  ),
  'no document': instead(''),
  'bad syntax by a missing end': request => ({ ...request, query: request.query.replace(/\}\s*$/, '') }),
  'an unknown operation': (request, { random }) => ({
    ...request,
    operationName: random.pick(['Nope', '', 'query Q', '__proto__', 'constructor']),
  }),
  'several operations, none asked for': adding(
    'query Other { __typename }',
    'query O1 { a: __typename } query O2 { __typename }',
  ),
  'a nameless operation beside another': adding('{ __typename }', 'query { __typename }'),
  'operations of one name': instead('query A { __typename } query A { __typename }'),
  'an operation of a kind that does not exist': instead(
    'mutation { createAgency(code: "X") { code } }',
    'mutation { __typename }',
    'mutation Add($code: String!) { add(code: $code) }',
    'subscription { agencies { totalCount } }',
    'subscription { __typename }',
    'subscription S { changes { totalCount } registry { revision } }',
  ),
  'no operation': instead('fragment Alone on Query { __typename }', 'type Extra { code: Int }'),
  'a definition of a schema': adding(
    'type Extra { code: Int }',
    'extend type Query { extra: Int }',
    'scalar Extra',
  ),
  'an unused fragment': adding(
    'fragment Unused on Agency { code }',
    'fragment Unused on Query { __typename }',
  ),
  'fragments of one name': instead(
    '{ ...Same } fragment Same on Query { __typename } fragment Same on Query { a: __typename }',
  ),
  'an undefined fragment': instead(
    '{ ...Nowhere }',
    '{ agencies { nodes { ...Nowhere } } registry { ...Nowhere2 } }',
  ),
  'a cycle of fragments': instead(
    '{ ...One } fragment One on Query { __typename ...One }',
    '{ ...One } fragment One on Query { ...Two } fragment Two on Query { __typename ...One }',
    '{ agencies { nodes { ...One } } } fragment One on Agency { code parent { ...Two } } fragment Two on Agency { subordinates { nodes { ...Three } } } fragment Three on Node { ... on Agency { ...One } }',
  ),
  'an unused variable': instead(
    'query ($unused: Int) { __typename }',
    'query A($a: String!, $b: Int = 2) { agencies(first: $b) { totalCount } }',
  ),
  'variables of one name': instead('query ($a: Int, $a: Int) { agencies(first: $a) { totalCount } }'),
  'a variable in another operation only': instead(
    'query A { ...Pages } query B($first: Int) { ...Pages } fragment Pages on Query { agencies(first: $first) { totalCount } }',
  ),
};

/** A document broken in one of the ways. */
export const brokenDocument = (source: Source, way: string): Request =>
  (BROKEN_DOCUMENTS[way] as Breaking)(oneOperation(source), source);
