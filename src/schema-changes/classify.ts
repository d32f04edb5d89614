import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { withoutWhatIsDue } from './deprecations';

/** What a change does to who asks: an old question fails, or may be answered differently, or nothing happens to it. */
export type ChangeClass = 'breaking' | 'dangerous' | 'safe';

/** A change of the schema, as it is told and as it is judged. */
export interface SchemaChange {
  readonly class: ChangeClass;
  /** Where: `Agency.name`, `Query.agencies.filter`. */
  readonly path: string;
  readonly message: string;
  /** Whether it may not be made: it breaks what was not deprecated, or stays until a day that is not over. */
  readonly isRefused: boolean;
}

/**
 * The changes from one schema to another, both as SDL, the breaking ones first. `today` is the day by which a
 * deprecation has to be over. A breaking change may be made where it is none to the schema without what is due.
 */
export async function classifyChanges(
  before: string,
  after: string,
  today: string,
): Promise<readonly SchemaChange[]> {
  const changed = buildSchema(after);
  const told = await diff(buildSchema(before), changed);
  const refused = (await diff(withoutWhatIsDue(before, today), changed)).filter(isBreaking);
  const refusedKeys = new Set(refused.map(keyOf));
  const toldKeys = new Set(told.map(keyOf));
  return [...told, ...refused.filter(change => !toldKeys.has(keyOf(change)))]
    .map(change => ({
      class: CLASSES[change.criticality.level],
      path: change.path ?? '',
      message: change.message,
      isRefused: refusedKeys.has(keyOf(change)),
    }))
    .sort((one, other) => ORDER.indexOf(one.class) - ORDER.indexOf(other.class));
}

const ORDER: readonly ChangeClass[] = ['breaking', 'dangerous', 'safe'];

const CLASSES: Readonly<Record<CriticalityLevel, ChangeClass>> = {
  [CriticalityLevel.Breaking]: 'breaking',
  [CriticalityLevel.Dangerous]: 'dangerous',
  [CriticalityLevel.NonBreaking]: 'safe',
};

const isBreaking = ({ criticality }: Change): boolean => criticality.level === CriticalityLevel.Breaking;

const keyOf = ({ type, path = '', message }: Change): string => `${String(type)} ${path} ${message}`;
