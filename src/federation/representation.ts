import { InputError } from '../errors';

/** A gateway asks for the references of a whole level at once; the longest page has as many entries. */
const MAX_REPRESENTATIONS = 1_000;

/** A reference of another subgraph: the type, and the fields of one of its keys. */
export interface Representation {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

/** Refuses more references than are answered at once. */
export function checkNumber(count: number): void {
  if (count <= MAX_REPRESENTATIONS) return;
  throw new InputError(
    `${String(count)} representations were given; at most ${String(MAX_REPRESENTATIONS)} are answered at once. Ask the list that they come from by shorter pages.`,
  );
}

/** What a gateway sent as a reference; refuses what is none, or of a type that is no entity here. */
export function toRepresentation(
  given: unknown,
  entities: Readonly<Record<string, unknown>>,
): Representation {
  const type = isObject(given) ? given['__typename'] : undefined;
  if (typeof type !== 'string')
    throw new InputError(
      'A representation is an object with "__typename" and the fields of a key: { __typename: "Agency", code: "BCA" }.',
    );
  if (Object.hasOwn(entities, type)) return given as Representation;
  throw new InputError(
    `No entity here is of the type ${JSON.stringify(type)}. /subgraph.graphql names the entities: the types with @key.`,
  );
}

const isObject = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);
