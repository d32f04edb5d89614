import type { z } from 'zod';
import { didYouMean } from '../did-you-mean';
import { sourcesFileSchema } from '../source-config';
import { knownKeys } from './known-keys';
import type { Misstatement, Path } from './yaml-document';

type Issue = z.core.$ZodIssue;
type UnionIssue = z.core.$ZodIssueInvalidUnion;

/** What does not have the shape of a sources file; nothing secret is repeated. */
export function checkShape(file: unknown): Misstatement[] {
  const parsed = sourcesFileSchema.safeParse(file, { reportInput: true });
  if (parsed.success) return [];
  return parsed.error.issues.flatMap(issue => describe(issue, [], file));
}

function describe(issue: Issue, base: Path, file: unknown): Misstatement[] {
  const path = [...base, ...issue.path.map(step => (typeof step === 'number' ? step : String(step)))];
  if (issue.code === 'unrecognized_keys') return issue.keys.map(key => unknownKey(path, key, file));
  if (issue.code === 'invalid_union' && issue.errors.length > 0) return ofUnion(issue, path, file);
  return [{ path, message: messageOf(issue) }];
}

function unknownKey(path: Path, key: string, file: unknown): Misstatement {
  return { path: [...path, key], message: `is not known here; ${didYouMean(key, knownKeys(path, file))}` };
}

/** Of the ways in which a value may be written, the one that it was probably meant to be written in. */
function ofUnion({ errors, input }: UnionIssue, path: Path, file: unknown): Misstatement[] {
  const isOfType = (issues: readonly Issue[]): boolean =>
    !issues.some(issue => issue.code === 'invalid_type' && issue.path.length === 0);
  const meant = errors.find(isOfType);
  if (meant) return meant.flatMap(issue => describe(issue, path, file));
  const types = errors.flat().flatMap(issue => (issue.code === 'invalid_type' ? [issue.expected] : []));
  return [{ path, message: wrongType([...new Set(types)], input) }];
}

function messageOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return wrongType([issue.expected], issue.input);
  if (issue.code === 'invalid_value') return oneOf(issue.values);
  if (issue.code === 'invalid_union' && 'options' in issue) return oneOf(issue.options ?? []);
  return isEmpty(issue)
    ? 'must not be empty'
    : issue.message.replace(/^Too (?:small|big): expected (?:number|int) to be/, 'must be');
}

const isEmpty = (issue: Issue): boolean =>
  issue.code === 'too_small' &&
  issue.minimum === 1 &&
  (issue.origin === 'string' || issue.origin === 'array');

const oneOf = (values: readonly unknown[]): string => `must be one of ${values.map(String).join(', ')}`;

const TYPES: ReadonlyMap<string, string> = new Map([
  ['string', 'a text'],
  ['int', 'a whole number'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['object', 'keys with values'],
  ['record', 'keys with values'],
  ['array', 'a list'],
]);

function wrongType(expected: readonly string[], value: unknown): string {
  const right = expected.map(type => TYPES.get(type) ?? type).join(' or ');
  return value === undefined
    ? `is missing; it must be ${right}`
    : `must be ${right}, but is ${whatIs(value)}`;
}

function whatIs(value: unknown): string {
  if (value === null) return 'empty';
  return TYPES.get(Array.isArray(value) ? 'array' : typeof value) ?? typeof value;
}
