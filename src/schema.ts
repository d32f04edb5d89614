import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { rightOf, toldRight } from './access/rights';
import { registrySubgraph } from './federation/registry-subgraph';
import { printSubgraph, type Subgraph, withEntities, withoutEntities } from './federation/subgraph';
import { declaredCosts } from './costs';
import { layDirectives } from './federation/directives';
import { COST_DIRECTIVES, costDirectives } from './graphql/limits/cost-directives';
import { layCosts } from './graphql/limits/field-cost';
import { layPlainResolvers } from './graphql/plain-resolvers';
import { DateTimeScalar } from './graphql/scalars';
import { resolvers } from './resolvers';

/** The executable schema of the graph, which clients and gateways ask at one address. */
export const createSchema = (): GraphQLSchema =>
  layCosts(toExecutable(buildSchema(), registrySubgraph), declaredCosts);

/** The same on the resolvers as type-graphql builds them. */
export const createDeclaredSchema = (): GraphQLSchema =>
  withEntities(complete(buildSchema()), registrySubgraph);

/** What type-graphql has built as it is executed: with plain resolvers, and as a subgraph. */
export const toExecutable = <Context>(declared: GraphQLSchema, subgraph: Subgraph<Context>): GraphQLSchema =>
  withEntities(layPlainResolvers(complete(declared)), subgraph);

const buildSchema = (): GraphQLSchema =>
  buildSchemaSync({
    resolvers: resolvers,
    validate: false,
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
    pubSub: NO_TOPICS,
  });

/** Tells the rights, and how to know the type of a row. */
function complete(schema: GraphQLSchema): GraphQLSchema {
  // Rows carry the name of their type; answered at once, since a promise per row is slow and compilers refuse it.
  for (const type of Object.values(schema.getTypeMap())) {
    tellRights(type);
    if (isAbstractType(type)) type.resolveType = (row: { readonly type: string }) => row.type;
  }
  return schema;
}

const withoutTopics = (): never => {
  throw new TypeError('Subscriptions follow the registry; nothing is published by topic');
};

/** type-graphql builds no subscription without one, though each has a source of its own. */
const NO_TOPICS = { publish: withoutTopics, subscribe: withoutTopics };

/** Says at each field, input and value that is not for everyone whose it is. */
function tellRights(type: GraphQLNamedType): void {
  const members = isEnumType(type)
    ? type.getValues()
    : isObjectType(type) || isInputObjectType(type)
      ? Object.values(type.getFields() as Readonly<Record<string, Member>>)
      : [];
  for (const member of members as readonly Member[]) {
    const right = rightOf(`${type.name}.${member.name}`);
    if (right) member.description = `${member.description ?? ''} ${toldRight(right)}`.trim();
  }
}

interface Member {
  readonly name: string;
  description?: string | null | undefined;
}

/** The schema as clients read it, in a stable order, with what its fields cost. */
export const printSdl = (schema: GraphQLSchema): string =>
  `${COST_DIRECTIVES}\n${layDirectives(printSchema(lexicographicSortSchema(withoutEntities(schema))), costDirectives(schema))}`;

/** The texts of the schema that are served and committed, by file: for clients, and for gateways. */
export const publishedSdl = (
  schema: GraphQLSchema,
  { directives }: Pick<Subgraph<never>, 'directives'> = registrySubgraph,
): Readonly<Record<string, string>> => ({
  'schema.graphql': printSdl(schema),
  'subgraph.graphql': printSubgraph(schema, directives),
});
