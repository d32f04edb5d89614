import {
  getNamedType,
  type GraphQLField,
  type GraphQLFieldMap,
  isEnumType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { createSchema } from '../../src/schema';

type Fields = GraphQLFieldMap<unknown, unknown>;

/** A list at the root: its field, the orders it can have, and the lists of each of its entries. */
export interface RootList {
  readonly field: string;
  readonly orders: readonly string[];
  readonly children: readonly string[];
}

const fieldsOf = (type: unknown): Fields => (isObjectType(type) ? type.getFields() : {});

const nodeOf = (field: GraphQLField<unknown, unknown>): unknown => {
  const node = fieldsOf(getNamedType(field.type))['node'] ?? fieldsOf(getNamedType(field.type))['nodes'];
  return node && getNamedType(node.type);
};

const isList = (field: GraphQLField<unknown, unknown>): boolean =>
  nodeOf(field) !== undefined && !field.args.some(isRequiredArgument);

function ordersOf(field: GraphQLField<unknown, unknown>): string[] {
  const type = getNamedType(field.args.find(({ name }) => name === 'orderBy')?.type);
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
}

/** The lists of the schema that can be asked without saying what for. */
export const rootLists: readonly RootList[] = Object.values(createSchema().getQueryType()?.getFields() ?? {})
  .filter(isList)
  .map(field => ({
    field: field.name,
    orders: ordersOf(field),
    children: Object.values(fieldsOf(nodeOf(field)))
      .filter(isList)
      .map(({ name }) => name),
  }));
