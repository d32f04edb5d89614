import { type DocumentNode, type GraphQLError, Kind, type OperationDefinitionNode } from 'graphql';
import { type LimitCode, refused } from './refused';
import { type Measure, Structure } from './structure';

/** How large a document may be. */
export interface StructuralLimits {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
}

/** Fields of one operation, fragments written out: beyond that nobody reads the answer. */
const MAX_FIELDS = 5_000;
const MAX_DEFINITIONS = 200;
/** `@include`, `@skip` and what clients keep for themselves. */
const MAX_DIRECTIVES_OF_ONE = 5;
/** Fragments name the same field again and again, one set of fields does not. */
const MAX_REPEATED = 10;

/** What tools ask of a schema has no more; each multiplies an answer that is long already. */
const MAX_MEMBER_LISTS = 1;
const MAX_INTROSPECTED_ALIASES = 0;

interface Limit {
  readonly code: LimitCode;
  readonly found: (measure: Measure) => number;
  readonly most: (limits: StructuralLimits) => number;
  readonly message: (found: number, most: number) => string;
}

const LIMITS: readonly Limit[] = [
  {
    code: 'TOO_DEEP',
    found: ({ depth }) => depth,
    most: ({ depth }) => depth,
    message: (found, most) =>
      `The operation is ${times(found)} levels deep; at most ${times(most)} are answered. Ask for the inner part on its own, by its code or id.`,
  },
  {
    code: 'TOO_MANY_FIELDS',
    found: ({ fields }) => fields,
    most: () => MAX_FIELDS,
    message: (found, most) =>
      `The operation names ${times(found)} fields, fragments written out; at most ${times(most)} are answered. Ask in several requests.`,
  },
  {
    code: 'TOO_MANY_ALIASES',
    found: ({ aliases }) => aliases,
    most: ({ aliases }) => aliases,
    message: (found, most) =>
      `The operation has ${times(found)} aliases, fragments written out; at most ${times(most)} are answered. Ask for several records at once with a filter on \`codes\`, or with \`nodes(ids:)\`.`,
  },
  {
    code: 'TOO_MANY_ROOT_FIELDS',
    found: ({ own }) => own,
    most: ({ rootFields }) => rootFields,
    message: (found, most) =>
      `The operation asks for ${times(found)} fields of the root; at most ${times(most)} are answered. Ask in several requests.`,
  },
  {
    code: 'TOO_MANY_DIRECTIVES',
    found: ({ directives }) => directives,
    most: ({ directives }) => directives,
    message: (found, most) =>
      `The operation has ${times(found)} directives, fragments written out; at most ${times(most)} are answered. Put one on a fragment instead of many on its fields.`,
  },
  {
    code: 'TOO_MANY_DIRECTIVES',
    found: ({ directivesOfOne }) => directivesOfOne,
    most: () => MAX_DIRECTIVES_OF_ONE,
    message: (found, most) =>
      `A field or fragment has ${times(found)} directives; at most ${times(most)} are answered. None needs more than one @include and one @skip.`,
  },
  {
    code: 'TOO_MANY_REPEATED_FIELDS',
    found: ({ repeated }) => repeated,
    most: () => MAX_REPEATED,
    message: (found, most) =>
      `One set of fields names a field ${times(found)} times; at most ${times(most)} are answered. Once gives the same answer.`,
  },
  {
    code: 'INTROSPECTION_TOO_LARGE',
    found: ({ introspected }) => introspected.memberLists,
    most: () => MAX_MEMBER_LISTS,
    message: found =>
      `The members of types are asked for ${times(found)} levels deep; once is answered. Ask for the members of the inner type by __type(name:).`,
  },
  {
    code: 'INTROSPECTION_TOO_LARGE',
    found: ({ introspected }) => introspected.aliases,
    most: () => MAX_INTROSPECTED_ALIASES,
    message: found =>
      `There are ${times(found)} aliases below __schema or __type; none is answered there. Ask for each thing once.`,
  },
];

/** Numbers that fragments have multiplied are not told to the last digit. */
const times = (number: number): string => (number > 1e9 ? 'more than a billion' : String(number));

/**
 * Why a parsed document is too large to be looked at any further, which for a document made to that end takes long;
 * null where it is not. All its operations and fragments are measured, whichever is to be run.
 */
export function structuralRefusal(document: DocumentNode, limits: StructuralLimits): GraphQLError | null {
  const { length: found } = document.definitions;
  if (found > MAX_DEFINITIONS) {
    const message = `The document has ${String(found)} definitions; at most ${String(MAX_DEFINITIONS)} are read. Send one operation and its fragments.`;
    return refused('TOO_MANY_DEFINITIONS', message, { found, limit: MAX_DEFINITIONS });
  }
  const structure = new Structure(document);
  for (const definition of document.definitions) {
    const measure = measureOf(structure, definition);
    const refusal = measure && refusalOf(measure, definition as OperationDefinitionNode, limits);
    if (refusal) return refusal;
  }
  return null;
}

function measureOf(structure: Structure, definition: DocumentNode['definitions'][number]): Measure | null {
  if (definition.kind === Kind.OPERATION_DEFINITION) return structure.measure(definition);
  if (definition.kind !== Kind.FRAGMENT_DEFINITION) return null;
  // Its own fields are those of the root only where it is spread there.
  return { ...structure.fragment(definition.name.value), own: 0 };
}

function refusalOf(
  measure: Measure,
  definition: OperationDefinitionNode,
  limits: StructuralLimits,
): GraphQLError | null {
  for (const { code, found: count, most, message } of LIMITS) {
    const [found, limit] = [count(measure), most(limits)];
    if (found <= limit) continue;
    const node = (code === 'TOO_DEEP' && measure.deepest) || definition;
    return refused(code, message(found, limit), { found, limit, nodes: [node] });
  }
  return null;
}
