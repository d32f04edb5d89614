import type { SourceConfig } from '../source-config';
import type { Emptied } from './emptied';
import { line, type Report } from './reported';
import { type Absent, isDue, mostGone } from './vanish';

/** Too much would be lost: a person has to say whether that is right. Nothing was written. */
export class Held extends Error {}

/** How many records of each type a source listed before a run. */
export type Listed = Readonly<Record<string, number>>;

export const totalOf = (listed: Listed): number =>
  Object.values(listed).reduce((total, count) => total + count, 0);

interface Guard {
  readonly source: SourceConfig;
  readonly day: string;
  readonly report: Report;
}

/** Holds a run that would close more records than a source loses in the ordinary way. */
export function holdIfTooMuchIsGone(
  { source, day, report }: Guard,
  { read, listed, isWhole }: { readonly read: number; readonly listed: Listed; readonly isWhole: boolean },
  gone: readonly Absent[],
): void {
  const total = totalOf(listed);
  const counted = gone.filter(absent => absent.missingSince === null || isDue(absent, day, source.vanishing));
  const most = mostGone(total, source.vanishing);
  const isEmpty = isWhole && read === 0 && total > 0;
  if (!isEmpty && counted.length <= most) return;
  for (const { type, sourceId } of counted)
    report(line('VANISHED', { type, sourceId, message: 'It would be closed, if the run were confirmed.' }));
  throw new Held(
    isEmpty
      ? `The answer is empty, while ${String(total)} records were listed before.`
      : `${String(counted.length)} of ${String(total)} records are gone; more than ${String(most)} are not closed without a confirmation.`,
  );
}

/** Holds a run that would empty a field of more records than are corrected in the ordinary way. */
export function holdIfTooMuchIsEmptied(
  { source, report }: Guard,
  listed: Listed,
  emptied: readonly Emptied[],
): void {
  const mostOf = (type: string): number => mostGone(listed[type] ?? 0, source.vanishing);
  const tooMany = emptied.filter(({ type, count }) => count > mostOf(type));
  if (tooMany.length === 0) return;
  const message = 'It would lose this value, if the run were confirmed.';
  for (const { type, field, examples } of tooMany)
    for (const { sourceId, code, before } of examples)
      report(line('CHANGED', { type, code, sourceId, field, before, message }));
  const sentences = tooMany.map(
    ({ type, field, count }) =>
      `${field} of ${type} would lose its value in ${String(count)} of ${String(listed[type] ?? 0)} records; in more than ${String(mostOf(type))} none is emptied without a confirmation.`,
  );
  throw new Held(`${sentences.join(' ')} Was a heading or a key of the source renamed?`);
}
