import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, parse, validate } from 'graphql';

/** A document as a manifest or a file has it. */
export interface NamedText {
  readonly text: string;
  /** The operation that it is said to hold; null where it is not said. */
  readonly name: string | null;
}

/** What is wrong with a document, a line for each: `PopulationDatabase, line 3: Cannot query field "x" …`. */
export function problemsOf({ text, name }: NamedText, schema: GraphQLSchema): readonly string[] {
  const document = parsed(text);
  if (document instanceof GraphQLError) return [toLine(document, name)];
  const names = operationNames(document);
  if (names.length === 0) return [`${name ?? 'A document'} has no operation.`];
  if (name !== null && !names.includes(name))
    return [`${name} is the name of no operation of its document, which has ${told(names)}.`];
  return validate(schema, document).map(error => toLine(error, name ?? told(names)));
}

/** The names of a document's operations; null for one without. */
export const operationNames = ({ definitions }: DocumentNode): readonly (string | null)[] =>
  definitions.flatMap(definition =>
    definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? null] : [],
  );

function parsed(text: string): DocumentNode | GraphQLError {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

const told = (names: readonly (string | null)[]): string =>
  names.map(name => name ?? 'an operation without a name').join(', ');

const toLine = ({ message, locations }: GraphQLError, name: string | null): string =>
  `${name ?? 'A document'}, line ${String(locations?.[0]?.line ?? 1)}: ${message}`;
