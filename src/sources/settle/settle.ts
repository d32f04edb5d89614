import { firstDay, NO_END } from '../../database/partial-date';
import type { StoredVersion } from '../../database/compare-versions';
import { encode } from '../../database/stored-row';
import { columnName, type Table } from '../../database/table';
import { type Authority, rankOf, STEWARD } from './authority';

/** What one source says of one record during one period, half open like all stored periods. */
export interface Stated {
  readonly source: string;
  readonly sourceId: string;
  readonly validFrom: string;
  readonly validTo: string;
  /** By property. A property that is absent is not spoken of; null says there is none, as an empty list does. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** A period of a settled record, with its values by property. */
export interface SettledState {
  readonly validFrom: string;
  readonly validTo: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * The states of one record, made of what all sources say of it. Each value is that of the source that wins for the
 * field on that day. It depends on what is stated alone, never on when it came: without a source, the next value stands.
 */
export function settle(table: Table, stated: readonly Stated[], authority: Authority): SettledState[] {
  const ranked = new Ranked(table, authority);
  const states: SettledState[] = [];
  for (const [validFrom, validTo] of periodsOf(stated)) {
    const speaking = stated.filter(one => one.validFrom <= validFrom && validTo <= one.validTo);
    // A decision corrects what sources say; it keeps nothing alive that no source speaks of any more.
    if (speaking.every(({ source }) => source === STEWARD)) continue;
    append(table, states, { validFrom, validTo, values: ranked.valuesOf(speaking) });
  }
  return states;
}

/** The source that wins for a field among those that speak, and all that say something, best first. */
export function contenders(
  type: string,
  field: string,
  speaking: readonly Stated[],
  authority: Authority,
): Stated[] {
  const rank = rankOf(authority, type, field);
  return speaking
    .filter(({ source, values }) => speaks(source, values, field))
    .map(one => ({ one, place: rank(one.source).place }))
    .sort((left, right) => left.place - right.place || compareTexts(keyOf(left.one), keyOf(right.one)))
    .map(({ one }) => one);
}

const keyOf = ({ source, sourceId }: Stated): string => `${source} ${sourceId}`;
const compareTexts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** An empty cell says nothing; a steward who leaves a field empty means it. */
function speaks(source: string, values: Stated['values'], field: string): boolean {
  if (!(field in values)) return false;
  const value = values[field];
  return source === STEWARD || !(value === null || (Array.isArray(value) && value.length === 0));
}

class Ranked {
  constructor(
    private readonly table: Table,
    private readonly authority: Authority,
  ) {}

  valuesOf(speaking: readonly Stated[]): Record<string, unknown> {
    const [only, ...others] = speaking;
    if (only && others.length === 0) return only.values;
    const values: Record<string, unknown> = {};
    for (const field of Object.keys(this.table.columns)) {
      const [winner] = contenders(this.table.type, field, speaking, this.authority);
      if (winner) values[field] = winner.values[field];
    }
    return values;
  }
}

/** The periods between all the days on which something that is stated begins or ends. */
function periodsOf(stated: readonly Stated[]): [string, string][] {
  const days = [...new Set(stated.flatMap(({ validFrom, validTo }) => [validFrom, validTo]))].sort();
  const periods = days.slice(0, -1).map((day, index): [string, string] => [day, days[index + 1] ?? NO_END]);
  // Of "2022" and "2022-01-01" the one does not come before the other.
  return periods.filter(([from, to]) => firstDay(from) < firstDay(to));
}

/** Joins a state to the one before it where nothing differs. */
function append(table: Table, states: SettledState[], next: SettledState): void {
  const last = states.at(-1);
  // One source may end something in "2022" where another begins it on "2022-01-01".
  const isNeighbour = last !== undefined && firstDay(last.validTo) === firstDay(next.validFrom);
  if (isNeighbour && equalValues(table, last.values, next.values))
    states[states.length - 1] = { ...last, validTo: next.validTo };
  else states.push(next);
}

/** Whether two sets of values would be stored alike. */
export const equalValues = (
  table: Table,
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): boolean =>
  Object.entries(table.columns).every(
    ([property, column]) => encode(one[property], column) === encode(other[property], column),
  );

/** The values of a stored version, by property. */
export function valuesOf(table: Table, stored: StoredVersion): Record<string, unknown> {
  const entries = Object.entries(table.columns).map(([property, { kind }]) => {
    const value = stored[columnName(property)] ?? null;
    if (kind === 'references' || kind === 'texts')
      return [property, JSON.parse(String(value ?? '[]')) as unknown];
    return [property, kind === 'flag' && value !== null ? value === 1 : value];
  });
  return Object.fromEntries(entries) as Record<string, unknown>;
}
