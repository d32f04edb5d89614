import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { isDay, isPartialDate } from '../database/partial-date';

/** How a scalar reads what a client gives; undefined where it does not take it. */
interface Reading<Value> {
  readonly name: string;
  readonly read: (given: unknown) => Value | undefined;
  /** How to write it instead. */
  readonly advice: string;
}

/** What refuses what cannot be read; literals are refused at their place in the document, as variables are. */
function parsersOf<Value>({ name, read, advice }: Reading<Value>) {
  const refuse = (text: string, node?: ValueNode): never => {
    const options = { ...(node && { nodes: node }), extensions: { code: 'INVALID_DATE' } };
    throw new GraphQLError(`${text} is not a ${name}: ${advice}`, options);
  };
  return {
    parseValue: (given: unknown): Value => read(given) ?? refuse(JSON.stringify(given)),
    parseLiteral: (node: ValueNode): Value =>
      read(node.kind === Kind.STRING ? node.value : undefined) ?? refuse(print(node), node),
  };
}

const dateScalar = (description: string, reading: Reading<string>): GraphQLScalarType =>
  new GraphQLScalarType({ name: reading.name, description, serialize: String, ...parsersOf(reading) });

const textThat =
  (valid: (text: string) => boolean) =>
  (given: unknown): string | undefined =>
    typeof given === 'string' && valid(given) ? given : undefined;

export const DayScalar = dateScalar('A day of the calendar, "2023-07-12", between the years 1000 and 9998.', {
  name: 'Date',
  read: textThat(isDay),
  advice: 'write it like "2023-07-12", a date of the calendar.',
});

export const PartialDateScalar = dateScalar(
  'A year "2022", a month "2022-11" or a day "2022-11-03", as precise as the source is; nothing is invented.',
  {
    name: 'PartialDate',
    read: textThat(isPartialDate),
    advice: 'write it like "2022", "2022-11" or "2022-11-03", a date of the calendar.',
  },
);

const readMoment = (given: unknown): Date | undefined => {
  try {
    return GraphQLDateTimeISO.parseValue(given);
  } catch {
    return undefined;
  }
};

/** A moment in UTC, with milliseconds. */
export const DateTimeScalar = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: 'A moment, ISO 8601 with its offset: "2026-11-22T09:30:00.000Z". Answers are in UTC.',
  ...parsersOf({
    name: 'DateTime',
    read: readMoment,
    advice: 'write it with its offset, like "2026-12-01T09:00:00+07:00".',
  }),
});
