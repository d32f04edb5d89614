import type { Difference } from '../../database/compare-versions';
import type { Problem } from '../problem';

/** What a run does, or would do, to a record. */
export type ReportedKind =
  'ADDED' | 'CHANGED' | 'VANISHED' | 'MISSING' | 'UNMATCHED' | 'REJECTED' | 'LEFT_OUT';

/** One line of the account of a run: flat, so that it is a row of a table and of a file alike. */
export interface Reported {
  readonly what: ReportedKind;
  readonly type: string | null;
  /** The record of the registry. */
  readonly code: string | null;
  readonly sourceId: string | null;
  readonly place: string | null;
  readonly field: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly message: string | null;
}

/** Is told line by line what a run does. */
export type Report = (line: Reported) => void;

const NOTHING = {
  type: null,
  code: null,
  sourceId: null,
  place: null,
  field: null,
  before: null,
  after: null,
  message: null,
} as const;

export const line = (what: ReportedKind, parts: Partial<Reported>): Reported => ({
  ...NOTHING,
  ...parts,
  what,
});

/** A line for each field that differs, one for a record that is new. */
export function differenceLines(what: ReportedKind, type: string, { code, fields }: Difference): Reported[] {
  if (fields.length === 0) return [line(what, { type, code })];
  return fields.map(({ field, before, after }) => line(what, { type, code, field, before, after }));
}

export const problemLine = (type: string | null, problem: Problem): Reported =>
  line(problem.rejects ? 'REJECTED' : 'LEFT_OUT', {
    type,
    sourceId: problem.sourceId,
    place: problem.place,
    field: problem.field,
    before: problem.value,
    message: problem.message,
  });
