import { ArgsType, Field, Int } from 'type-graphql';
import type { Ordering, Slice } from '../database/keyset';
import { InputError } from '../errors';
import { decodeCursor } from './cursor';
import { DateTimeScalar, DayScalar } from './scalars';

export const DEFAULT_PAGE_SIZE = 20;
/** Of a list at the root of a query. */
export const MAX_ROOT_PAGE_SIZE = 1_000;
/** Of a list inside another record. */
export const MAX_NESTED_PAGE_SIZE = 100;

@ArgsType()
export class TimeArgs {
  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day to answer for; today if absent. It holds for everything below.',
  })
  asOf?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Answer with what the registry believed at this moment; now if absent. It holds for everything below.',
  })
  knownAt?: Date | null;
}

/** The four arguments of a connection. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** Declares the four arguments on an arguments class. */
export function declarePageArgs(prototype: object, cap: number): void {
  const size = `between 1 and ${String(cap)}`;
  const declare = (name: keyof PageArgs, type: () => unknown, description: string): void => {
    Field(type as () => typeof Int, { nullable: true, description })(prototype, name);
  };
  declare(
    'first',
    () => Int,
    `How many from the start, ${size}; ${String(DEFAULT_PAGE_SIZE)} if neither first nor last is given.`,
  );
  declare('after', () => String, 'Only what comes after this cursor.');
  declare('last', () => Int, `How many from the end, ${size}; not together with first.`);
  declare('before', () => String, 'Only what comes before this cursor.');
}

/** The part of an ordered list that the arguments ask for. */
export function toSlice(args: PageArgs, list: string, ordering: Ordering, cap: number): Slice {
  const position = (cursor: string | null | undefined) =>
    cursor == null ? undefined : decodeCursor(list, ordering, cursor);
  const [limit, after, before] = [limitOf(args, cap), position(args.after), position(args.before)];
  return { limit, backwards: args.last != null, ...(after && { after }), ...(before && { before }) };
}

/** How many are asked for; refuses more than the cap, and less than one. */
export function limitOf({ first, last }: PageArgs, cap: number): number {
  if (first != null && last != null) {
    throw new InputError(
      'Give either first or last, not both: first counts from the start, last from the end.',
    );
  }
  const limit = first ?? last ?? DEFAULT_PAGE_SIZE;
  if (limit >= 1 && limit <= cap) return limit;
  throw outOfRange(first == null ? 'last' : 'first', limit, cap);
}

function outOfRange(name: string, limit: number, cap: number): InputError {
  const advice =
    limit > cap
      ? 'Fetch more with the cursor of the page before.'
      : 'For the number alone ask for totalCount and leave the page out.';
  return new InputError(
    `${name} is ${String(limit)}; it must be between 1 and ${String(cap)}. ${advice}`,
    'PAGE_SIZE_OUT_OF_RANGE',
  );
}
