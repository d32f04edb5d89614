import type { IncomingHttpHeaders } from 'node:http';
import type { GraphQLScalarType } from 'graphql';
import { InputError } from '../errors';
import { DateTimeScalar, DayScalar } from '../graphql/scalars';
import { TIME_HEADERS, type TimeGiven } from '../time';

/** The times that a request asks about as a whole; refuses what is no day, or no moment. */
export const timeOf = (headers: IncomingHttpHeaders): TimeGiven => ({
  asOf: read(headers, TIME_HEADERS.asOf, DayScalar) as string | null,
  knownAt: read(headers, TIME_HEADERS.knownAt, DateTimeScalar) as Date | null,
});

/** The same for equal times. */
export const timeKey = ({ asOf, knownAt }: TimeGiven): string =>
  `${asOf ?? ''}/${knownAt?.toISOString() ?? ''}`;

function read(headers: IncomingHttpHeaders, name: string, scalar: GraphQLScalarType): unknown {
  const given = headers[name];
  if (given === undefined) return null;
  try {
    return scalar.parseValue(given);
  } catch (cause) {
    throw new InputError(`The header ${name}: ${(cause as Error).message}`, 'INVALID_DATE', { cause });
  }
}
