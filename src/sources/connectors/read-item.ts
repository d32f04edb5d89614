import type { JsonObject, SourceRecord, UnreadableRecord } from '../connector';

const SHOWN = 200;

/** Whether a value of an answer is an object with named fields. */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nameOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string' ? 'a text' : `a ${typeof value}`;
};

/** An item of an answer as a record, or what is wrong with it. */
export const readItem = (item: unknown, place: string): SourceRecord | UnreadableRecord => {
  if (isJsonObject(item)) return { place, record: item };
  const value = JSON.stringify(item) as string | undefined;
  return {
    place,
    problem: `is ${nameOf(item)}, but a record has to be an object with named fields`,
    ...(value === undefined ? {} : { value: value.slice(0, SHOWN) }),
  };
};

const MOST_KEYS = 20;

const keysOf = (value: JsonObject): string => {
  const keys = Object.keys(value);
  return keys.length > MOST_KEYS ? `${keys.slice(0, MOST_KEYS).join(', ')}, …` : keys.join(', ');
};

/** What an answer has, as a hint for the one who writes an expression over it. */
export const describeAnswer = (answer: unknown): string => {
  if (!isJsonObject(answer)) return `the answer is ${nameOf(answer)}`;
  const inner = Object.entries(answer)
    .filter((entry): entry is [string, JsonObject] => isJsonObject(entry[1]))
    .map(([key, value]) => `, "${key}" has the keys ${keysOf(value) || '(none)'}`);
  return `the answer has the keys ${keysOf(answer) || '(none)'}${inner.slice(0, 3).join('')}`;
};
