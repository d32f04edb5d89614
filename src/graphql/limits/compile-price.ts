import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql';
import { fieldCost, type ListSize, PAGE_FIELDS } from './field-cost';
import type { Given, PricedField, PricedSize } from './price';
import { type Written, WrittenFields, type WrittenSet } from './written-fields';

/** Fields that are priced of one operation, those of each type under an interface on their own. */
const MAX_PRICED = 20_000;
/** Reading the schema itself: it is always there, but an answer with all of it is as long as one with as many entries. */
const INTROSPECTION: ReadonlyMap<string, number> = new Map([
  ['__schema', 2_000],
  ['__type', 50],
]);

/** The fields of an operation as they are priced; null where under interfaces there are too many to be looked at. */
export function compilePrice(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  { selectionSet, operation }: OperationDefinitionNode,
): readonly PricedField[] | null {
  const root = schema.getRootType(operation);
  if (!root) return [];
  const fragments = definitions.flatMap(one => (one.kind === Kind.FRAGMENT_DEFINITION ? one : []));
  const pricing = new Pricing(new WrittenFields(schema, fragments));
  const [priced = []] = pricing.fields(root, [{ set: selectionSet, on: root, when: [] }], null);
  return pricing.isWhole ? priced : null;
}

/** One key of the answer: where it is written, and the page it is in, if its parent is a connection. */
interface Asked {
  readonly key: string;
  readonly written: readonly Written[];
  readonly page: PricedSize | null;
}

type Field = GraphQLField<unknown, unknown>;

class Pricing {
  #left = MAX_PRICED;

  constructor(private readonly writtenFields: WrittenFields) {}

  get isWhole(): boolean {
    return this.#left >= 0;
  }

  /** The fields of an object: once, or under an interface once for each type that fragments name and once for all others. */
  fields(
    type: GraphQLCompositeType,
    sets: readonly WrittenSet[],
    page: PricedSize | null,
  ): readonly (readonly PricedField[])[] {
    return this.writtenFields.typesOf(type, sets).map(one => {
      const byKey = this.writtenFields.of(sets, one);
      return [...byKey].flatMap(([key, written]) => this.field(one ?? type, { key, written, page }) ?? []);
    });
  }

  private field(type: GraphQLCompositeType, { key, written, page }: Asked): PricedField | null {
    const [first] = written;
    this.#left -= 1;
    if (!first || this.#left < 0) return null;
    const name = first.node.name.value;
    const leaf = { key, size: null, page: null, when: written.map(({ when }) => when), inner: [] };
    const introspection = INTROSPECTION.get(name);
    if (introspection !== undefined) return { ...leaf, weight: introspection };
    const on = isObjectType(type) ? type : first.on;
    const field = 'getFields' in on ? on.getFields()[name] : undefined;
    if (!field) return { ...leaf, weight: 0 };
    return { ...leaf, ...this.known(field, first.node, { key, written, page }) };
  }

  /** A field of the schema, which is a page of a list, or a list, or one object. */
  private known(
    field: Field,
    node: FieldNode,
    { written, page }: Asked,
  ): Pick<PricedField, 'weight' | 'size' | 'page' | 'inner'> {
    const { weight, listSize } = fieldCost(field);
    const own = listSize && pricedSize(node, field, listSize);
    if (listSize && listSize.sizedFields.length > 0)
      return { weight, size: null, page: own, inner: this.inner(field, written, own) };
    const size = page && PAGE_FIELDS.includes(field.name) ? page : own;
    return { weight, size, page: null, inner: this.inner(field, written, null) };
  }

  private inner(
    { type }: Field,
    written: readonly Written[],
    page: PricedSize | null,
  ): readonly (readonly PricedField[])[] {
    const inner = getNamedType(type);
    if (!isCompositeType(inner)) return [];
    const sets = written.flatMap(({ node: { selectionSet: set }, when }) =>
      set ? [{ set, on: inner, when }] : [],
    );
    return this.fields(inner, sets, page);
  }
}

const pricedSize = (
  { arguments: given = [] }: FieldNode,
  { args }: Field,
  { slicingArguments, assumedSize, most }: ListSize,
): PricedSize => ({
  assumedSize,
  most,
  slicing: slicingArguments.map(name => {
    const value = given.find(argument => argument.name.value === name)?.value;
    return value ? givenBy(value) : { value: args.find(one => one.name === name)?.defaultValue };
  }),
});

/** What is no list where one is wanted is a list of one. */
function givenBy(node: ValueNode): Given {
  if (node.kind === Kind.VARIABLE) return { variable: node.name.value };
  if (node.kind === Kind.LIST) return { value: node.values };
  if (node.kind === Kind.INT) return { value: Number(node.value) };
  return { value: node.kind === Kind.NULL ? null : 1 };
}
