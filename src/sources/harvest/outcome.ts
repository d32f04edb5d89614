import { isDeepStrictEqual } from 'node:util';
import type { NewSourceRecord } from '../../modules/source/source-record.columns';
import { isClosed, type Proposal, type SourceRecordRow } from '../../modules/source/source-record.table';
import type { Problem } from '../problem';
import type { Entry } from './entry';
import type { Decision } from './match';
import { nextStates, type StateChange, withoutVersion } from './next-states';

/** What becomes of a source's record: it is that record of the registry, waits for a person, or is left out. */
export interface Outcome {
  readonly entry: Entry;
  /** The values with their references resolved; null: it is left out. */
  readonly values: Readonly<Record<string, unknown>> | null;
  readonly code: string | null;
  /** Whether this source speaks of the record for the first time. */
  readonly isNew: boolean;
  readonly proposal: Proposal | null;
  /** What only showed beside the other records: it may come right without the source changing a letter. */
  readonly late: readonly Problem[];
}

export function outcomeOf(
  entry: Entry,
  decision: Decision,
  resolved: { readonly values: Readonly<Record<string, unknown>>; readonly problems: readonly Problem[] },
): Outcome {
  const late = 'problem' in decision ? [...resolved.problems, decision.problem] : resolved.problems;
  const isRejected = entry.mapped === null || late.some(({ rejects }) => rejects);
  if (isRejected || 'problem' in decision)
    return { entry, values: null, code: null, isNew: false, proposal: null, late };
  const { values } = resolved;
  if ('proposal' in decision)
    return { entry, values, code: null, isNew: false, proposal: decision.proposal, late };
  return { entry, values, code: decision.code, isNew: decision.isNew, proposal: null, late };
}

/** Where and when something is written. */
interface Writing {
  readonly sourceCode: string;
  readonly run: number;
  readonly day: string;
}

/** What to write for an outcome, given the states so far; nothing where nothing is new. */
export function changeOf(
  outcome: Outcome,
  states: readonly SourceRecordRow[],
  writing: Writing,
): StateChange | null {
  const change =
    outcome.values === null ? rejected(outcome, states, writing) : accepted(outcome, states, writing);
  return isNothingNew(change) ? null : change;
}

/** How the source sent it. */
const sent = ({ entry, late }: Outcome): Pick<NewSourceRecord, 'hash' | 'place' | 'raw' | 'problems'> => ({
  hash: late.length > 0 ? '' : entry.hash,
  place: entry.place,
  raw: entry.raw,
  problems: entry.problems,
});

function accepted(outcome: Outcome, states: readonly SourceRecordRow[], writing: Writing): StateChange {
  const { entry, values, code, proposal } = outcome;
  const row = {
    ...sent(outcome),
    sourceCode: writing.sourceCode,
    recordType: entry.type,
    sourceId: entry.sourceId,
    code,
    stated: values,
    run: writing.run,
    proposal,
  };
  const period = { validFrom: entry.mapped?.validFrom ?? null, validTo: entry.mapped?.validTo ?? null };
  return nextStates(states, { row, ...period }, writing.day);
}

/** What the source said before still stands: the last good state is kept beside what is wrong now. */
function rejected(outcome: Outcome, states: readonly SourceRecordRow[], writing: Writing): StateChange {
  const last = states.at(-1);
  if (!last) {
    const unread = {
      ...accepted(outcome, [], writing).opened[0],
      code: null,
      stated: null,
    } as NewSourceRecord;
    return { closed: null, opened: [unread] };
  }
  const missingSince = isClosed(last) ? last.missingSince : null;
  const now = sent(outcome);
  // What only other records make wrong says so in no problem of its own: it must not pass for what is stated.
  const raw = outcome.late.length > 0 ? last.raw : now.raw;
  return { closed: last, opened: [{ ...withoutVersion(last), ...now, raw, missingSince }] };
}

const TELLING = [
  'code',
  'validFrom',
  'validTo',
  'hash',
  'raw',
  'stated',
  'problems',
  'missingSince',
  'proposal',
] as const;

/** Whether a state would be written again as it is, but for its place and the number of the run. */
const isNothingNew = ({ closed, opened: [opened, ...more] }: StateChange): boolean =>
  closed !== null &&
  opened !== undefined &&
  more.length === 0 &&
  TELLING.every(name => isDeepStrictEqual(opened[name], closed[name]));
