import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  isEnumType,
  isNonNullType,
} from 'graphql';
import { type Constant, constantOf, enumLeaf, leaf, type NamedConstant } from './constants';
import type { Draft } from './draft';
import { express } from './express';
import { recordType } from './samples';

export type Field = GraphQLField<unknown, unknown>;

export interface GivenArguments {
  /** `(first: 2, orderBy: $v0)`; empty where none is given. */
  readonly text: string;
  /** How many rows a page has at most; 1 where the field has no pages. */
  readonly rows: number;
}

const DEFAULT_PAGE_SIZE = 20;

/** How often an optional argument is given. */
const SHARES: Readonly<Record<string, number>> = {
  asOf: 0.25,
  knownAt: 0.1,
  filter: 0.4,
  language: 0.5,
  direction: 0.5,
  types: 0.4,
};

/** Random arguments of a field, for no more rows than there is room for. */
export function argumentsFor(draft: Draft, field: Field, room: number): GivenArguments {
  const paged = field.args.some(({ name }) => name === 'first');
  const page = paged ? pageArguments(draft, field, room) : { rows: 1, values: [] };
  const others = field.args.filter(({ name }) => !PAGE_ARGUMENTS.has(name));
  const given = others.flatMap(argument => otherArgument(draft, field, argument));
  const all = [...page.values.map(({ name, value }) => `${name}: ${express(draft, value)}`), ...given];
  return { text: all.length === 0 ? '' : `(${all.join(', ')})`, rows: page.rows };
}

const PAGE_ARGUMENTS: ReadonlySet<string> = new Set(['first', 'last', 'after', 'before', 'orderBy']);

function otherArgument(draft: Draft, field: Field, argument: GraphQLArgument): string[] {
  const { random } = draft.source;
  const { name, type, defaultValue } = argument;
  const required = isNonNullType(type) && defaultValue === undefined;
  if (!required && !random.chance(SHARES[name] ?? 0.3)) return [];
  return [`${name}: ${otherValue(draft, field, argument)}`];
}

function otherValue(draft: Draft, field: Field, { name, type, defaultValue }: GraphQLArgument): string {
  const { random } = draft.source;
  if (!isNonNullType(type) && random.chance(0.08)) return express(draft, leaf(type, null));
  // Where the argument has a default, a variable may be nullable and left out.
  if (defaultValue !== undefined && random.chance(0.2)) return draft.variable(String(getNullableType(type)));
  return express(draft, constantOf(draft, type, { name, record: getNamedType(field.type).name }));
}

function pageArguments(
  draft: Draft,
  field: Field,
  room: number,
): { rows: number; values: readonly NamedConstant[] } {
  const { random } = draft.source;
  const has = new Map(field.args.map(argument => [argument.name, argument]));
  const whole = room >= DEFAULT_PAGE_SIZE && random.chance(0.12);
  const rows = whole ? DEFAULT_PAGE_SIZE : 1 + random.lowBelow(Math.min(room, 6));
  const [size, other] = has.has('last') && random.chance(0.3) ? ['last', 'first'] : ['first', 'last'];
  const values: NamedConstant[] = [];
  const give: Give = (name, constant) => {
    const argument = has.get(name);
    if (argument) values.push({ name, value: constant(argument) });
  };
  if (!whole) give(size, ({ type }) => leaf(type, rows));
  if (other === 'last' && random.chance(0.05)) give(other, ({ type }) => leaf(type, null));
  const order = orderOf(draft, has.get('orderBy'), give);
  giveCursors(draft, `${recordType(field)}${order}`, give);
  return { rows, values };
}

/** Gives an argument a value, where the field has it. */
type Give = (name: string, constant: (argument: GraphQLArgument) => Constant) => void;

function giveCursors(draft: Draft, list: string, give: Give): void {
  const { random, samples } = draft.source;
  const cursors = samples.cursors[list] ?? [];
  for (const name of ['after', 'before'])
    if (cursors.length > 0 && random.chance(0.12))
      give(name, ({ type }) => leaf(type, random.chance(0.1) ? null : random.pick(cursors)));
}

/** Gives an order now and then; answers with the one that holds, as `.NAME_ASC`. */
function orderOf(draft: Draft, argument: GraphQLArgument | undefined, give: Give): string {
  const { random } = draft.source;
  if (argument === undefined || !isEnumType(argument.type)) return '';
  const names = argument.type.getValues().map(({ name }) => name);
  if (random.chance(0.4)) {
    const name = random.pick(names);
    give('orderBy', ({ type }) => enumLeaf(type, name));
    return `.${name}`;
  }
  if (random.chance(0.1)) give('orderBy', ({ type }) => leaf(type, null));
  return names.includes('NAME_ASC') ? '.NAME_ASC' : '.CODE_ASC';
}
