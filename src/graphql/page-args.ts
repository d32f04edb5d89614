import { ArgsType, Field, Int } from 'type-graphql';
import type { Ordering, Slice } from '../database/keyset';
import { InputError } from '../errors';
import { decodeCursor } from './cursor';
import { DateTimeScalar, DayScalar } from './scalars';

const DEFAULT_PAGE_SIZE = 20;
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
    description: 'Answer with what the registry believed at this moment; now if absent. It holds for everything below.',
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
  declare('first', () => Int, `How many from the start, ${size}; ${String(DEFAULT_PAGE_SIZE)} if neither first nor last is given.`);
  declare('after', () => String, 'Only what comes after this cursor.');
  declare('last', () => Int, `How many from the end, ${size}; not together with first.`);
  declare('before', () => String, 'Only what comes before this cursor.');
}

/** The part of an ordered list that the arguments ask for. */
export function toSlice(args: PageArgs, list: string, ordering: Ordering, cap: number): Slice {
  const { first, after, last, before } = args;
  if (first != null && last != null) {
    throw new InputError('Give either first or last, not both: first counts from the start, last from the end.');
  }
  const limit = first ?? last ?? Math.min(DEFAULT_PAGE_SIZE, cap);
  if (limit < 1 || limit > cap) {
    throw new InputError(
      `${first == null ? 'last' : 'first'} is ${String(limit)}; it must be between 1 and ${String(cap)}. Fetch more with the cursor of the page before.`,
      'PAGE_SIZE_OUT_OF_RANGE',
    );
  }
  return {
    limit,
    backwards: last != null,
    ...(after != null && { after: decodeCursor(list, ordering, after) }),
    ...(before != null && { before: decodeCursor(list, ordering, before) }),
  };
}
