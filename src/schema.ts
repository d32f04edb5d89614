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
    tellRights(type);
    if (isAbstractType(type)) type.resolveType = (row: { readonly type: string }) => row.type;
  }
  return schema;
}

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

/** The schema as partners read it, in a stable order. */
export const printSdl = (schema: GraphQLSchema): string =>
  `${printSchema(lexicographicSortSchema(schema))}\n`;
