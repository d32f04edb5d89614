import { getNamedType, type GraphQLSchema, isNonNullType, isObjectType } from 'graphql';
import type { Source } from './draft';
import type { Field } from './given-arguments';
import { recordType } from './samples';

/** A list at the root, with what leads from its entries to others. */
export interface RootList {
  readonly name: string;
  readonly record: string;
  readonly nested: readonly string[];
  /** Fields with one entry or none. */
  readonly references: readonly { readonly name: string; readonly record: string }[];
}

const found = new WeakMap<GraphQLSchema, readonly RootList[]>();

/** The root lists of record types that have lists of their own. */
export function rootLists({ schema }: Source): readonly RootList[] {
  const known = found.get(schema) ?? listsOf(schema);
  found.set(schema, known);
  return known;
}

/** One of the root lists. */
export const someList = (source: Source): RootList => source.random.pick(rootLists(source));

function listsOf(schema: GraphQLSchema): readonly RootList[] {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  const lists = roots.filter(({ args }) => args.some(({ name }) => name === 'orderBy'));
  return lists.map(field => toList(schema, field)).filter(({ nested }) => nested.length > 0);
}

function toList(schema: GraphQLSchema, field: Field): RootList {
  const record = recordType(field);
  const type = schema.getType(record);
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  const nested = fields.filter(({ args }) => args.some(({ name }) => name === 'after'));
  const references = fields.filter(({ type: to }) => !isNonNullType(to) && isObjectType(getNamedType(to)));
  return {
    name: field.name,
    record,
    nested: nested.map(({ name }) => name),
    references: references.map(({ name, type: to }) => ({ name, record: getNamedType(to).name })),
  };
}

/** The look-up beside a list: `agencies` → `agency`. */
export const lookUpOf = ({ record }: RootList): string => record.charAt(0).toLowerCase() + record.slice(1);
