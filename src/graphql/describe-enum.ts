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
