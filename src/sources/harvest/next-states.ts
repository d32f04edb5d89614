import { isDeepStrictEqual } from 'node:util';
import { type PartialDate, UNKNOWN_START } from '../../database/partial-date';
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
  if (!last || saysNothing(last)) return begun(last, fresh, { validFrom, day });
  if (isClosed(last)) return revived(last, fresh, validFrom ?? day);
  const begins = beginning(last, states.at(-2)?.validTo, validFrom, fresh.validTo);
  const replaced = {
    ...fresh,
    validFrom: begins,
    validTo: latest(begins, fresh.validTo),
    since: sinceOf(last, row),
  };
  if (!changesOn(last, row)) return { closed: last, opened: [replaced] };
  return split(last, replaced, startOfChange(begins, validFrom, day));
}

/** A state that could never be read, or that was closed on the day it began. */
const saysNothing = ({ stated, validFrom, validTo }: SourceRecordRow): boolean =>
  stated === null || validTo === validFrom;

/** Lets a state replace the last one from a day on, and the last one stand until then. */
function split(last: SourceRecordRow, replaced: NewSourceRecord, from: string): StateChange {
  if (from <= replaced.validFrom || replaced.validTo <= from) return { closed: last, opened: [replaced] };
  // Only the latest state waits for a decision.
  const before = { ...withoutVersion(last), validFrom: replaced.validFrom, validTo: from, proposal: null };
  return { closed: last, opened: [before, { ...replaced, validFrom: from }] };
}

/** What is said for the first time; where it could not be read before, in the place of that. */
function begun(
  last: SourceRecordRow | undefined,
  fresh: Omit<NewSourceRecord, 'validFrom'>,
  { validFrom, day }: { readonly validFrom: PartialDate | null; readonly day: string },
): StateChange {
  const begins = validFrom ?? firstBegin(last, day, fresh.validTo);
  return { closed: last ?? null, opened: [{ ...fresh, validFrom: begins }] };
}

/** The day of the run, or the one on which it was first listed; nothing is known of what had ended by then. */
function firstBegin(last: SourceRecordRow | undefined, day: string, end: string): string {
  const listed = last && !isClosed(last) ? last.validFrom : day;
  return end <= listed ? UNKNOWN_START : listed;
}

/** What was closed and is listed again: what had ended anyway is as it was, all else begins anew. */
function revived(
  last: SourceRecordRow,
  fresh: Omit<NewSourceRecord, 'validFrom'>,
  from: string,
): StateChange {
  if (fresh.validTo <= last.validTo)
    return { closed: last, opened: [{ ...fresh, validFrom: earliest(last.validFrom, fresh.validTo) }] };
  const begins = fresh.validTo <= from ? last.validTo : latest(last.validTo, from);
  return { closed: null, opened: [{ ...fresh, validFrom: begins }] };
}

/** The day the source gives, where it gives another than before; else the day of the run. */
const startOfChange = (begins: string, validFrom: PartialDate | null, day: string): string =>
  validFrom !== null && validFrom > begins ? validFrom : day;

/**
 * Whether the source says something else than before, rather than something for the first time. Where it sends the same
 * and that is only understood better, as a reference to what came later, the better reading holds from the beginning.
 */
const changesOn = (last: SourceRecordRow, { stated, raw }: Incoming['row']): boolean =>
  last.stated !== null && !isDeepStrictEqual(last.stated, stated) && !(last.raw === raw && wasRead(last));

/** Whether what is stated is what was sent; of what could not be read, it is what was stated before. */
const wasRead = ({ problems }: SourceRecordRow): boolean => !problems.some(({ rejects }) => rejects);

/**
 * Where the source says since when the state holds, and nothing else held then, it is believed. Nothing is known of the
 * beginning of what turns out to have ended before it was first listed.
 */
function beginning(
  last: SourceRecordRow,
  endBefore: string | undefined,
  validFrom: PartialDate | null,
  end: string,
): string {
  if (endBefore === undefined && end <= last.validFrom) return validFrom ?? UNKNOWN_START;
  const isFree = validFrom !== null && validFrom >= (endBefore ?? '');
  return isFree ? earliest(validFrom, last.validFrom) : last.validFrom;
}

const latest = (one: string, other: string): string => (one > other ? one : other);
const earliest = (one: string, other: string): string => (one < other ? one : other);

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
