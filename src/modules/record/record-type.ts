import { registerEnumType } from 'type-graphql';
import { tables } from '../../tables';

/** The record types, as GraphQL enum values named like the types. */
export const RecordType = Object.fromEntries(tables.map(({ type }) => [type, type]));
export type RecordType = string;

registerEnumType(RecordType, {
  name: 'RecordType',
  description: 'The types of entries of the registry.',
  valuesConfig: Object.fromEntries(
    tables.map(({ type }) => [type, { description: `Entries of the type ${type}.` }]),
  ),
});
