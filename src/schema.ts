import { type GraphQLSchema, isAbstractType, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { layPlainResolvers } from './graphql/plain-resolvers';
import { DateTimeScalar } from './graphql/scalars';
import { resolvers } from './resolvers';

/** The executable schema of the graph. */
export const createSchema = (): GraphQLSchema => layPlainResolvers(createDeclaredSchema());

/** The schema as type-graphql builds it. */
export function createDeclaredSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: resolvers,
    validate: false,
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
  });
  // Rows carry the name of their type; answered at once, since a promise per row is slow and compilers refuse it.
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (row: { readonly type: string }) => row.type;
  }
  return schema;
}

/** The schema as partners read it, in a stable order. */
export const printSdl = (schema: GraphQLSchema): string =>
  `${printSchema(lexicographicSortSchema(schema))}\n`;
