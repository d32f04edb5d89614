import type { GraphQLObjectType } from 'graphql';
import type { Request } from '../registry';
import { Draft, type Source } from './draft';
import { selectionSet } from './selections';

const DEPTH = 4;

const NAMES = ['Q', 'Thong', 'query', 'function', '_1', 'Ask'];

/** A random selection of the root, in braces. */
export const rootSelection = (draft: Draft): string =>
  selectionSet(draft, draft.source.schema.getQueryType() as GraphQLObjectType, { depth: DEPTH, rows: 1 });

/** An operation that the registry answers without complaint. */
export function validOperation(source: Source): Request {
  const { random } = source;
  const form = random.weighted([
    [oneOperation, 80],
    [severalOperations, 10],
    [introspection, 10],
  ]);
  return form(source);
}

export function oneOperation(source: Source): Request {
  const { random } = source;
  const draft = new Draft(source);
  const name = random.chance(0.4) ? random.pick(NAMES) : '';
  const query = draft.print(rootSelection(draft), name);
  // Variables that nobody declared are ignored.
  if (random.chance(0.04)) draft.variables['undeclared'] = random.pick([null, 1, 'x', {}]);
  const named = name !== '' && random.chance(0.5) ? { operationName: name } : {};
  return { query, ...draft.sent(), ...named };
}

/** A document with several operations, of which one is asked for; all spread one fragment. */
function severalOperations(source: Source): Request {
  const { random } = source;
  const drafts = ['A', 'B', 'C'].slice(0, 2 + random.below(2)).map(prefix => new Draft(source, prefix));
  const texts = drafts.map((draft, index) =>
    draft.print(rootSelection(draft).replace('{', '{ ...Shared '), `Operation${String(index)}`),
  );
  const shared =
    'fragment Shared on Query { sharedName: __typename shared: registry { sharedRevision: revision } }';
  const index = random.below(drafts.length);
  const all = Object.assign({}, ...drafts.map(({ variables }) => variables)) as Record<string, unknown>;
  const variables = random.chance(0.5) ? all : (drafts[index] as Draft).variables;
  return { query: [...texts, shared].join('\n\n'), variables, operationName: `Operation${String(index)}` };
}

const TYPE_FIELDS = [
  'name',
  'kind',
  '__typename',
  'description',
  'specifiedByURL',
  'fields { name type { name kind ofType { name } } }',
  'fields(includeDeprecated: true) { name args { name defaultValue } isDeprecated }',
  'enumValues { name description }',
  'inputFields { name type { kind ofType { kind name } } defaultValue }',
  'interfaces { name }',
  'possibleTypes { name }',
  'ofType { name }',
];

/** Questions about the schema, alone or beside others. */
function introspection(source: Source): Request {
  const { random, schema } = source;
  const draft = new Draft(source);
  const names = [...Object.keys(schema.getTypeMap()), 'KhongCo'];
  const types = Array.from({ length: 1 + random.below(2) }, (_, index) => {
    const name = JSON.stringify(random.pick(names));
    const given = random.chance(0.4) ? draft.variable('String!', JSON.parse(name)) : name;
    return `type${String(index)}: __type(name: ${given}) { ${fewOf(source, TYPE_FIELDS)} }`;
  });
  const parts = [
    ...types,
    ...(random.chance(0.4) ? ['__schema { queryType { name } mutationType { name } types { kind } }'] : []),
    ...(random.chance(0.2) ? ['schema: __schema { directives { name locations args { name } } }'] : []),
  ];
  const rest = random.chance(0.4) ? rootSelection(draft).slice(1, -1) : '';
  return { query: draft.print(`{ ${parts.join(' ')} ${rest} }`), ...draft.sent() };
}

/** One to three different entries; the two forms of `fields` do not go together. */
function fewOf({ random }: Source, all: readonly string[]): string {
  const picked = new Map(
    Array.from({ length: 1 + random.below(3) }, () => random.pick(all)).map(
      text => [/^\w+/.exec(text)?.[0], text] as const,
    ),
  );
  return [...picked.values()].join(' ');
}
