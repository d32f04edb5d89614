import { registerEnumType } from 'type-graphql';

/** Registers an enum with a description of every value. */
export function describeEnum<Value extends string>(
  values: Readonly<Record<string, Value>>,
  name: string,
  description: string,
  meanings: Readonly<Record<Value, string>>,
): void {
  const entries = Object.entries<string>(meanings).map(
    ([value, meaning]) => [value, { description: meaning }] as const,
  );
  registerEnumType(values, { name, description, valuesConfig: Object.fromEntries(entries) });
}

/** Registers an enum whose values say what they mean by their names; gives the object that stands for it. */
export function enumOf(
  name: string,
  description: string,
  values: readonly string[],
  describe: (value: string) => string,
) {
  const object = Object.fromEntries(values.map(value => [value, value]));
  const valuesConfig = Object.fromEntries(values.map(value => [value, { description: describe(value) }]));
  registerEnumType(object, { name, description, valuesConfig });
  return object;
}
