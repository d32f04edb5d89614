import {
  doTypesOverlap,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
} from 'graphql';
import type { Source } from './draft';

/** Types that most references lead to: fragments on others would rarely match. */
const COMMON = ['Record', 'Record', 'Node', 'Database', 'Agency', 'Platform', 'LegalDocument'];

const found = new WeakMap<GraphQLSchema, Map<string, readonly string[]>>();

/** The types that a fragment inside a type may be on, the likely ones more than once. */
export function conditionsFor({ schema }: Source, type: GraphQLCompositeType): readonly string[] {
  const known = found.get(schema) ?? new Map<string, readonly string[]>();
  found.set(schema, known);
  const conditions = known.get(type.name) ?? conditionsOf(schema, type);
  known.set(type.name, conditions);
  return conditions;
}

function conditionsOf(schema: GraphQLSchema, type: GraphQLCompositeType): readonly string[] {
  const types = Object.values(schema.getTypeMap()).filter(isCompositeType);
  const possible = types.filter(other => doTypesOverlap(schema, type, other)).map(({ name }) => name);
  const common = isAbstractType(type) ? [...COMMON, ...COMMON, ...COMMON] : [];
  return [...possible, type.name, ...common.filter(name => possible.includes(name))];
}
