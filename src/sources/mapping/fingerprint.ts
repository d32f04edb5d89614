import { createHash } from 'node:crypto';
import type { CodeLists, MappingConfig } from '../source-config';

/** Raised whenever values are read differently, so that what was read before is read again. */
const READING = 1;

/** A text that changes whenever the mapping, one of the code lists it uses, or the reading of values does. */
export function fingerprintOf(mapping: MappingConfig, codeLists: CodeLists): string {
  const used = Object.values(mapping.fields)
    .flatMap(field => (typeof field === 'string' || field.codeList === undefined ? [] : [field.codeList]))
    .map(name => [name, codeLists[name]]);
  const content = JSON.stringify([READING, mapping, Object.fromEntries(used)], inOrder);
  return createHash('sha256').update(content).digest('hex');
}

/** The order of keys in the file means nothing. */
const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)))
    : value;
