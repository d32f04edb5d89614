import { firstDay, lastDay, NO_END } from '../../database/partial-date';
import { Comparator, type ObservationRow } from '../observation/observation.table';
import type { TargetRow } from './target.table';
import { TargetProgress } from './target.type';

type Test = (observed: number, value: number, valueTo: number) => boolean;

const TESTS: Readonly<Record<Comparator, Test>> = {
  EQUAL: (observed, value) => observed === value,
  ABOUT: (observed, value) => observed === value,
  MORE_THAN: (observed, value) => observed > value,
  AT_LEAST: (observed, value) => observed >= value,
  LESS_THAN: (observed, value) => observed < value,
  AT_MOST: (observed, value) => observed <= value,
  BETWEEN: (observed, value, valueTo) => observed >= value && observed <= valueTo,
};

const FLOORS: ReadonlySet<Comparator> = new Set([Comparator.MORE_THAN, Comparator.AT_LEAST]);
const CEILINGS: ReadonlySet<Comparator> = new Set([Comparator.LESS_THAN, Comparator.AT_MOST]);

/**
 * A target against all figures known on the day asked about: reached if a figure up to its date fulfils it, reached
 * late if only a later one does; not reached only if a figure for its date or later says so. A figure whose date is too
 * coarse to stand on either side of the target's tells nothing.
 */
export function progressOf(target: TargetRow, figures: readonly ObservationRow[]): TargetProgress {
  const due = target.dueOn ?? NO_END;
  const verdicts = figures.map(figure => ({ date: figure.date, fulfils: fulfils(target, figure) }));
  const fulfilled = verdicts.filter(({ fulfils }) => fulfils === true);
  if (fulfilled.some(({ date }) => lastDay(date) <= lastDay(due))) return TargetProgress.REACHED;
  if (target.view.asOf <= lastDay(due)) return TargetProgress.OPEN;
  if (fulfilled.length > 0) {
    const isLate = fulfilled.every(({ date }) => firstDay(date) > lastDay(due));
    return isLate ? TargetProgress.REACHED_LATE : TargetProgress.UNKNOWN;
  }
  const missed = verdicts.some(({ date, fulfils }) => fulfils === false && reaches(date, due));
  return missed ? TargetProgress.NOT_REACHED : TargetProgress.UNKNOWN;
}

/** Whether a figure for a period speaks of the end of another, or of a later day. */
const reaches = (date: string, due: string): boolean =>
  firstDay(date) >= firstDay(due) && lastDay(date) >= lastDay(due);

/** Whether a figure fulfils the target; null where its precision does not tell. */
function fulfils(target: TargetRow, { value, comparator }: ObservationRow): boolean | null {
  if (value === null || target.value === null) return null;
  const verdict = TESTS[target.comparator](value, target.value, target.valueTo ?? target.value);
  return tells(target.comparator, comparator, verdict) ? verdict : null;
}

/** A figure that bounds the true one from one side shows a floor reached or a ceiling broken, or the other way round. */
function tells(wanted: Comparator, given: Comparator, verdict: boolean): boolean {
  if (FLOORS.has(given)) return FLOORS.has(wanted) ? verdict : CEILINGS.has(wanted) && !verdict;
  if (CEILINGS.has(given)) return CEILINGS.has(wanted) ? verdict : FLOORS.has(wanted) && !verdict;
  return given !== Comparator.BETWEEN;
}
