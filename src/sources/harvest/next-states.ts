import { isDeepStrictEqual } from 'node:util';
import type { PartialDate } from '../../database/partial-date';
import { toEnd } from '../../database/table';
import type { NewSourceRecord } from '../../modules/source/source-record.columns';
import { isClosed, type SourceRecordRow } from '../../modules/source/source-record.table';

/** What a run brings of one record of a source. */
export interface Incoming {
  /** Everything but the period, which follows from what was there before. */
  readonly row: Omit<NewSourceRecord, 'validFrom' | 'validTo' | 'since' | 'missingSince'>;
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
}

/** What has to be written so that the registry knows what a source says now. */
export interface StateChange {
  /** The state that is replaced, if any. */
  readonly closed: SourceRecordRow | null;
  readonly opened: readonly NewSourceRecord[];
}

/**
 * What to write of a record of a source after a run on a day, given its states so far in their order. What differs
 * holds from that day on, and what was said before stays true of the days before; unless it is the same day, or the
 * source says the same in other words. What was closed and comes back begins anew.
 */
export function nextStates(
  states: readonly SourceRecordRow[],
  { row, validFrom, validTo }: Incoming,
  day: string,
): StateChange {
  const last = states.at(-1);
  const fresh = { ...row, validTo: toEnd(validTo), since: {}, missingSince: null };
  if (!last) return { closed: null, opened: [{ ...fresh, validFrom: validFrom ?? day }] };
  if (isClosed(last))
    return { closed: null, opened: [{ ...fresh, validFrom: latest(last.validTo, validFrom ?? day) }] };
  const begins = beginning(states, last, validFrom);
  const replaced = { ...fresh, validFrom: begins, since: sinceOf(last, row) };
  const from = changesOn(last, row) ? startOfChange(begins, validFrom, day) : begins;
  if (from <= begins || replaced.validTo <= from) return { closed: last, opened: [replaced] };
  // Only the latest state waits for a decision.
  const before = { ...withoutVersion(last), validFrom: begins, validTo: from, proposal: null };
  return { closed: last, opened: [before, { ...replaced, validFrom: from }] };
}

/** The day the source gives, where it gives another than before; else the day of the run. */
const startOfChange = (begins: string, validFrom: PartialDate | null, day: string): string =>
  validFrom !== null && validFrom > begins ? validFrom : day;

/** Whether the source says something else than before, rather than something for the first time. */
const changesOn = (last: SourceRecordRow, { stated }: Incoming['row']): boolean =>
  last.stated !== null && !isDeepStrictEqual(last.stated, stated);

/** Where the source says since when the state holds, and nothing else held then, it is believed. */
function beginning(
  states: readonly SourceRecordRow[],
  last: SourceRecordRow,
  validFrom: PartialDate | null,
): string {
  const endBefore = states.at(-2)?.validTo ?? '';
  const isEarlier = validFrom !== null && validFrom >= endBefore && validFrom < last.validFrom;
  return isEarlier ? validFrom : last.validFrom;
}

const latest = (one: string, other: string): string => (one > other ? one : other);

/** The runs since which the values are the same, where that is not the last one. */
function sinceOf(last: SourceRecordRow, { stated, run }: Incoming['row']): Record<string, number> {
  const since: Record<string, number> = {};
  for (const [property, value] of Object.entries(stated ?? {})) {
    const first = last.since[property] ?? last.run;
    if (first !== null && first !== run && isDeepStrictEqual(last.stated?.[property], value))
      since[property] = first;
  }
  return since;
}

/** A state as it is written again. */
export function withoutVersion(row: SourceRecordRow): NewSourceRecord {
  const rest: NewSourceRecord & { version?: number } = { ...row };
  delete rest.version;
  return rest;
}
