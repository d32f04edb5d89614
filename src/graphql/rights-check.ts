import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  getOperationAST,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Asker } from '../access/caller';
import { mayRead, rightOf } from '../access/rights';
import type { Check } from './admission';
import type { Operation } from './operations';
import { refusalOf } from './refusal';

/** What of an operation is not for everyone. */
interface Selected {
  /** Coordinates that the text of the operation names. */
  readonly coordinates: ReadonlySet<string>;
  /** Variables of which a value may name some. */
  readonly variables: readonly { readonly name: string; readonly type: GraphQLInputType }[];
}

const known = new WeakMap<Operation, Selected>();

/**
 * Refuses an operation as a whole where it names anything that its asker may not read or do, whether or not a directive
 * would leave that out. What its text names is found once and kept with it; what its variables name, each time.
 */
export const mayAsk: Check = (operation, asker, variables) => {
  const selected = known.get(operation) ?? select(operation);
  known.set(operation, selected);
  if (selected.coordinates.size === 0 && selected.variables.length === 0) return null;
  const named = new Set(selected.coordinates);
  for (const { name, type } of selected.variables) nameGiven(variables?.[name], type, named);
  const refused = [...named].filter(coordinate => !mayRead(asker.caller.role, coordinate));
  return refused.length === 0 ? null : refusal(refused, asker);
};

function refusal(coordinates: readonly string[], asker: Asker) {
  const told = coordinates.map(name => `${name} needs the role ${rightOf(name)?.least ?? 'PUBLIC'}`);
  return refusalOf(`Nothing was answered: ${told.sort().join(', ')}.`, asker);
}

function select({ document, name, schema }: Operation): Selected {
  const operation = getOperationAST(document, name);
  const coordinates = new Set<string>();
  if (!operation) return { coordinates, variables: [] };
  const types = new TypeInfo(schema);
  const note = (type: string | undefined, member: string | undefined): void => {
    const coordinate = `${type ?? ''}.${member ?? ''}`;
    if (rightOf(coordinate)) coordinates.add(coordinate);
  };
  const noteNode = visitWithTypeInfo(types, {
    Field: ({ name: { value } }) => {
      note(types.getParentType()?.name, value);
    },
    ObjectField: ({ name: { value } }) => {
      note(getNamedType(types.getParentInputType())?.name, value);
    },
    EnumValue: ({ value }) => {
      note(getNamedType(types.getInputType())?.name, value);
    },
  });
  for (const part of [operation, ...fragmentsOf(operation, document)]) visit(part, noteNode);
  return { coordinates, variables: tellingVariables(schema, operation) };
}

/** The fragments that an operation uses, also those that fragments use. */
function fragmentsOf(operation: OperationDefinitionNode, document: DocumentNode): FragmentDefinitionNode[] {
  const used = new Set<string>();
  const parts: FragmentDefinitionNode[] = [];
  const follow = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread: ({ name: { value } }) => {
        if (used.has(value)) return;
        used.add(value);
        for (const part of document.definitions)
          if (part.kind === Kind.FRAGMENT_DEFINITION && part.name.value === value) {
            parts.push(part);
            follow(part);
          }
      },
    });
  };
  follow(operation);
  return parts;
}

function tellingVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): Selected['variables'] {
  return variableDefinitions.flatMap(({ variable, type: node }) => {
    const type = typeFromAST(schema, node as never) as GraphQLInputType | undefined;
    return type && mayTell(type, new Set()) ? [{ name: variable.name.value, type }] : [];
  });
}

/** Whether some value of a type names a coordinate that is not for everyone. */
function mayTell(type: GraphQLInputType, seen: Set<string>): boolean {
  const named = getNamedType(type);
  if (seen.has(named.name)) return false;
  seen.add(named.name);
  if (isEnumType(named)) return named.getValues().some(({ name }) => rightOf(`${named.name}.${name}`));
  if (!isInputObjectType(named)) return false;
  const fields = Object.values(named.getFields());
  return fields.some(field => rightOf(`${named.name}.${field.name}`) ?? mayTell(field.type, seen));
}

/** Adds what a value given for a variable names. */
function nameGiven(value: unknown, type: GraphQLInputType, named: Set<string>): void {
  const inner = getNamedType(type);
  if (Array.isArray(value)) for (const one of value) nameGiven(one, inner, named);
  else if (isEnumType(inner)) add(`${inner.name}.${String(value)}`, named);
  else if (isInputObjectType(inner) && value != null) nameMembers(value, inner, named);
}

function nameMembers(value: object, type: GraphQLInputObjectType, named: Set<string>): void {
  for (const [name, given] of Object.entries(value)) {
    add(`${type.name}.${name}`, named);
    const field = type.getFields()[name];
    if (field) nameGiven(given, field.type, named);
  }
}

function add(coordinate: string, named: Set<string>): void {
  if (rightOf(coordinate)) named.add(coordinate);
}
