import {
  GraphQLError,
  type GraphQLFieldConfig,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { InputError } from '../errors';
import { allThere, isPromise, type MaybePromise } from '../maybe-promise';
import { type DirectiveTable, layDirectives } from './directives';
import { checkNumber, type Representation, toRepresentation } from './representation';

/** Gives what a representation stands for; null where there is nothing of the kind. Its row carries its type. */
export type FindEntity<Context> = (
  representation: Representation,
  context: Context,
  info: GraphQLResolveInfo,
) => MaybePromise<unknown>;

/** What makes a schema a subgraph of Apollo Federation 2. */
export interface Subgraph<Context> {
  readonly directives: DirectiveTable;
  /** By type; a keyed interface may be among them. */
  readonly entities: Readonly<Record<string, FindEntity<Context>>>;
}

/** The schema with the two fields that gateways ask, `_service` and `_entities`. */
export function withEntities<Context>(schema: GraphQLSchema, subgraph: Subgraph<Context>): GraphQLSchema {
  const { query, types, ...config } = schema.toConfig();
  if (!query) throw new TypeError('A schema without queries is no subgraph');
  const { fields, ...root } = query.toConfig();
  const machinery = {
    _entities: entitiesField(schema, subgraph),
    _service: serviceField(() => printSubgraph(schema, subgraph.directives)),
  };
  return new GraphQLSchema({
    ...config,
    query: new GraphQLObjectType({ ...root, fields: { ...fields, ...machinery } }),
    types: types.filter(type => type !== query),
  });
}

/** The schema without what is for gateways only: the names that begin with one underscore. */
export function withoutEntities(schema: GraphQLSchema): GraphQLSchema {
  const { query, types, ...config } = schema.toConfig();
  if (!query) return schema;
  const { fields, ...root } = query.toConfig();
  const shown = Object.entries(fields).filter(([name]) => !name.startsWith('_'));
  return new GraphQLSchema({
    ...config,
    query: new GraphQLObjectType({ ...root, fields: Object.fromEntries(shown) }),
    types: types.filter(type => type !== query && !/^_[^_]/.test(type.name)),
  });
}

/** The SDL that a gateway composes, in a stable order. */
export const printSubgraph = (schema: GraphQLSchema, directives: DirectiveTable): string =>
  layDirectives(printSchema(lexicographicSortSchema(withoutEntities(schema))), directives);

type RootField<Context> = GraphQLFieldConfig<unknown, Context>;

function serviceField<Context>(print: () => string): RootField<Context> {
  const type = new GraphQLObjectType({
    name: '_Service',
    description: 'This server as a subgraph of Apollo Federation.',
    fields: {
      sdl: { type: GraphQLString, description: 'Its schema with the directives that a gateway composes by.' },
    },
  });
  let sdl: string | undefined;
  return {
    type: new GraphQLNonNull(type),
    description: 'For gateways: this server as a subgraph. The same text is served as /subgraph.graphql.',
    resolve: () => ({ sdl: (sdl ??= print()) }),
  };
}

function entitiesField<Context>(schema: GraphQLSchema, { entities }: Subgraph<Context>): RootField<Context> {
  const types = Object.keys(entities)
    .map(name => schema.getType(name))
    .filter(isObjectType);
  const entity = new GraphQLUnionType({
    name: '_Entity',
    description: 'Whatever other subgraphs may refer to by a key.',
    types,
    resolveType: row => (row as { readonly type: string }).type,
  });
  const representation = new GraphQLScalarType({
    name: '_Any',
    description: 'A reference to an entity: `__typename`, and the fields of one of the keys of that type.',
  });
  return {
    type: new GraphQLNonNull(new GraphQLList(entity)),
    description: 'For gateways: the entities of some references, in their order; null where there is none.',
    args: {
      representations: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(representation))),
        description: 'The references, of any types; the entities of one type are read in one statement.',
      },
    },
    resolve: (_root, { representations }, context, info) => {
      checkNumber((representations as readonly unknown[]).length);
      return allThere(
        (representations as readonly unknown[]).map(given =>
          refusedAlone(() => {
            const reference = toRepresentation(given, entities);
            return entities[reference.__typename]?.(reference, context, info);
          }),
        ),
      );
    },
  };
}

/** A reference that is refused takes only its own place in the answer: the executor puts an error there. */
function refusedAlone(find: () => MaybePromise<unknown>): MaybePromise<unknown> {
  try {
    const found = find();
    return isPromise(found) ? found.catch(asRefusal) : found;
  } catch (error) {
    return asRefusal(error);
  }
}

function asRefusal(error: unknown): unknown {
  if (error instanceof InputError || error instanceof GraphQLError) return error;
  throw error;
}
