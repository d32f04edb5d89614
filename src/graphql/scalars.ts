import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { isDay, isPartialDate } from '../database/partial-date';

function dateScalar(
  name: string,
  description: string,
  valid: (text: string) => boolean,
  example: string,
): GraphQLScalarType {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && valid(value)) return value;
    throw new GraphQLError(
      `${JSON.stringify(value)} is no ${name}: write it like ${example}, a date of the calendar.`,
      {
        extensions: { code: 'INVALID_DATE' },
      },
    );
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: String,
    parseValue: parse,
    parseLiteral: node => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const DayScalar = dateScalar(
  'Date',
  'A day of the calendar, "2023-07-12", between the years 1000 and 9998.',
  isDay,
  '"2023-07-12"',
);

export const PartialDateScalar = dateScalar(
  'PartialDate',
  'A year "2022", a month "2022-11" or a day "2022-11-03", as precise as the source is; nothing is invented.',
  isPartialDate,
  '"2022", "2022-11" or "2022-11-03"',
);

/** A moment in UTC, with milliseconds. */
export const DateTimeScalar = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: 'A moment, ISO 8601 with its offset: "2026-11-22T09:30:00.000Z". Answers are in UTC.',
});
