import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { type FieldCost, fieldCost, usualWeight } from './field-cost';

/** The definitions of the IBM cost specification, as far as they are used. */
export const COST_DIRECTIVES = `"""What one object that a field gives costs; an object costs 1 and a value 0 where it is not said, but 10 values of an object another 1."""
directive @cost(weight: String!) on FIELD_DEFINITION

"""How many objects a field gives, or the fields named by sizedFields, for what the cost of an operation is."""
directive @listSize(
  """Where no slicing argument is given."""
  assumedSize: Int
  """The arguments that say it: of an Int its value, of a list its length."""
  slicingArguments: [String!]
  sizedFields: [String!]
  requireOneSlicingArgument: Boolean = true
) on FIELD_DEFINITION
`;

/** What the fields of a schema cost, as directives by `Type.field`. */
export function costDirectives(schema: GraphQLSchema): Readonly<Record<string, readonly string[]>> {
  const table: Record<string, readonly string[]> = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('_') || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      const cost = fieldCost(field);
      const directives = [...weightOf(cost, usualWeight(field)), ...sizeOf(cost)];
      if (directives.length > 0 && !field.name.startsWith('_'))
        table[`${type.name}.${field.name}`] = directives;
    }
  }
  return table;
}

const weightOf = ({ weight }: FieldCost, usual: number): string[] =>
  weight === usual ? [] : [`@cost(weight: "${String(weight)}")`];

function sizeOf({ listSize }: FieldCost): string[] {
  if (!listSize) return [];
  const { assumedSize, slicingArguments, sizedFields } = listSize;
  const parts = [`assumedSize: ${String(assumedSize)}`];
  if (slicingArguments.length > 0)
    parts.push(`slicingArguments: ${JSON.stringify(slicingArguments)}`, 'requireOneSlicingArgument: false');
  if (sizedFields.length > 0) parts.push(`sizedFields: ${JSON.stringify(sizedFields)}`);
  return [`@listSize(${parts.join(', ')})`];
}
