import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { DEFAULT_PAGE_SIZE, MAX_NESTED_PAGE_SIZE, MAX_ROOT_PAGE_SIZE } from '../page-args';

/** How many objects a field gives for each of its parents, in the words of the IBM cost specification. */
export interface ListSize {
  /** Where no slicing argument is given. */
  readonly assumedSize: number;
  /** The arguments that say it: of an Int its value, of a list its length. The largest counts. */
  readonly slicingArguments: readonly string[];
  /** Where it is not the field itself that is a list: the fields of what it gives that are. */
  readonly sizedFields: readonly string[];
  /** What is never given more than, whatever is asked for. */
  readonly most: number;
}

/** What one object that a field gives costs, and how many it gives. */
export interface FieldCost {
  readonly weight: number;
  /** Null: it gives one. */
  readonly listSize: ListSize | null;
}

/** What differs from the rule, by `Type.field`, or by `*.field` for a field of every type that has it. */
export type DeclaredCosts = Readonly<Record<string, DeclaredCost>>;

export interface DeclaredCost {
  readonly weight?: number;
  readonly assumedSize?: number;
  readonly slicingArguments?: readonly string[];
  /** Where it gives more at once than other lists of its kind, or less. */
  readonly most?: number;
}

type Field = GraphQLField<unknown, unknown>;

/** A list that is read whole, whose length nobody says. */
const USUAL_LIST = { assumedSize: 10, slicingArguments: [], most: MAX_ROOT_PAGE_SIZE };
const PAGE_ARGUMENTS: readonly string[] = ['first', 'last'];
/** The lists of a page. */
export const PAGE_FIELDS: readonly string[] = ['edges', 'nodes'];

/**
 * Says of every field what it costs: an object 1, a value 0, and a connection its page besides. A field that was
 * declared a moment ago has a cost too.
 */
export function layCosts(schema: GraphQLSchema, declared: DeclaredCosts): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    const isRoot = type === schema.getQueryType();
    for (const field of Object.values(type.getFields())) {
      const known = declared[`${type.name}.${field.name}`] ?? declared[`*.${field.name}`] ?? {};
      field.extensions = { ...field.extensions, cost: costOf(field, type, { ...known, isRoot }) };
    }
  }
  return schema;
}

/** What a field costs; nothing where it was not said, as of `__typename`. */
export const fieldCost = (field: Field | undefined): FieldCost =>
  (field?.extensions['cost'] as FieldCost | undefined) ?? NO_COST;

const NO_COST: FieldCost = { weight: 0, listSize: null };

interface Known extends DeclaredCost {
  readonly isRoot: boolean;
}

/** What a field costs if nothing is said: by what it gives. */
export const usualWeight = ({ type }: Field): number => (isCompositeType(getNamedType(type)) ? 1 : 0);

function costOf(field: Field, parent: GraphQLNamedType, known: Known): FieldCost {
  const { name } = getNamedType(field.type);
  const isFree = name === 'PageInfo' || name.endsWith('Edge');
  return {
    weight: known.weight ?? (isFree ? 0 : usualWeight(field)),
    listSize: listSizeOf(field, parent, known),
  };
}

function listSizeOf(field: Field, parent: GraphQLNamedType, known: Known): ListSize | null {
  const type = getNamedType(field.type);
  if (isConnection(type)) return pageSizeOf(field, known);
  const isSizedByParent = isConnection(parent) && PAGE_FIELDS.includes(field.name);
  if (!isList(field) || isSizedByParent || !isCompositeType(type)) return null;
  const { assumedSize, slicingArguments, most } = { ...USUAL_LIST, ...known };
  return { assumedSize, slicingArguments, sizedFields: [], most };
}

const pageSizeOf = ({ args }: Field, { assumedSize, isRoot, most }: Known): ListSize => ({
  assumedSize: assumedSize ?? DEFAULT_PAGE_SIZE,
  slicingArguments: PAGE_ARGUMENTS.filter(name => args.some(arg => arg.name === name)),
  sizedFields: PAGE_FIELDS,
  most: most ?? (isRoot ? MAX_ROOT_PAGE_SIZE : MAX_NESTED_PAGE_SIZE),
});

const isConnection = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && type.name.endsWith('Connection') && 'pageInfo' in type.getFields();

const isList = ({ type }: Field): boolean => isListType(isNonNullType(type) ? type.ofType : type);
