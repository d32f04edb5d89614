import { type ClassType, Field, InputType } from 'type-graphql';
import {
  allOf,
  beginsFrom,
  beginsUntil,
  contains,
  endsUntil,
  isKnown,
  isOneOf,
  lists,
  type Match,
} from '../database/match';
import type { Table } from '../database/table';
import { givenText } from '../database/given-text';
import { PartialDateScalar } from './scalars';

/** One way to narrow a list: its GraphQL type, what it says, and the condition its value stands for. */
export interface Filter<Value = never> {
  readonly type: () => unknown;
  readonly description: string;
  readonly match: (value: Value) => Match;
}

/** Filters by the kind of value they take. */
export const filterBy = (
  type: () => unknown,
  description: string,
  match: (value: never) => Match,
): Filter => ({ type, description, match });

export const enumFilter = (type: object, property: string, description: string): Filter =>
  filterBy(() => [type], description, isOneOf(property));

export const codeFilter = (property: string, description: string): Filter =>
  enumFilter(String, property, description);

export const listedFilter = (table: Table, property: string, description: string): Filter =>
  filterBy(() => [String], description, lists(table, property));

export const knownFilter = (property: string, description: string): Filter =>
  filterBy(() => Boolean, description, isKnown(property));

/** What a list of named entries can be narrowed by. */
export const NAMED_LIST: Readonly<Record<string, Filter>> = {
  text: filterBy(
    () => String,
    'Every word begins some word of the name, code or description; case, tones and diacritics do not matter.',
    contains,
  ),
};

/** What every list can be narrowed by. */
export const EVERY_LIST: Readonly<Record<string, Filter>> = {
  codes: codeFilter('code', 'Only these codes.'),
  beganFrom: filterBy(() => PartialDateScalar, 'Holds since this date or later.', beginsFrom),
  beganUntil: filterBy(
    () => PartialDateScalar,
    'Holds since this date or earlier; a beginning that is not known does not count.',
    beginsUntil,
  ),
  endedUntil: filterBy(
    () => PartialDateScalar,
    'Ended, or is known to end, at this date or earlier.',
    endsUntil,
  ),
};

/** Declares `<name>Filter`. */
export function filterInput(name: string, filters: Readonly<Record<string, Filter>>): ClassType {
  class FilterInput {}
  InputType(`${name}Filter`, { description: `Narrows a list of ${name}; all that is given must hold.` })(
    FilterInput,
  );
  for (const [field, { type, description }] of Object.entries(filters)) {
    Field(type as () => typeof String, { nullable: true, description })(FilterInput.prototype, field);
  }
  return FilterInput;
}

/** The condition that the given values of some filters stand for. */
export function matchOf(
  filters: Readonly<Record<string, Filter>>,
  given: Readonly<Record<string, unknown>> | null | undefined,
): Match {
  const matches = Object.entries(given ?? {}).flatMap(([field, value]) => {
    const filter = filters[field];
    return filter === undefined || value == null ? [] : [filter.match(tidied(value) as never)];
  });
  return allOf(matches);
}

function tidied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidied);
  return typeof value === 'string' ? givenText(value) : value;
}
