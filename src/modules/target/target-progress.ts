import { Comparator, type ObservationRow } from '../observation/observation.table';
import type { TargetRow } from './target.table';
import { TargetProgress } from './target.type';

type Test = (observed: number, target: TargetRow & { value: number }) => boolean;

const TESTS: Readonly<Record<Comparator, Test>> = {
  EQUAL: (observed, { value }) => observed === value,
  ABOUT: (observed, { value }) => observed === value,
  MORE_THAN: (observed, { value }) => observed > value,
  AT_LEAST: (observed, { value }) => observed >= value,
  LESS_THAN: (observed, { value }) => observed < value,
  AT_MOST: (observed, { value }) => observed <= value,
  BETWEEN: (observed, { value, valueTo }) => observed >= value && observed <= (valueTo ?? value),
};

/** Figures that only bound the true one from above or below cannot show that a bound on the other side holds. */
const ONLY_BELOW = new Set([Comparator.LESS_THAN, Comparator.AT_MOST]);
const ONLY_ABOVE = new Set([Comparator.MORE_THAN, Comparator.AT_LEAST]);
const NEEDS_FLOOR = new Set([Comparator.AT_LEAST, Comparator.MORE_THAN]);
const NEEDS_CEILING = new Set([Comparator.AT_MOST, Comparator.LESS_THAN]);

/** Whether a figure fulfils a target; unknown where there is no figure or its precision does not tell. */
export function progressOf(target: TargetRow, observation: ObservationRow | undefined): TargetProgress {
  if (!observation || observation.value === null || target.value === null) return TargetProgress.UNKNOWN;
  const reached = TESTS[target.comparator](observation.value, { ...target, value: target.value });
  return tells(target.comparator, observation.comparator, reached) ? verdict(reached) : TargetProgress.UNKNOWN;
}

function tells(wanted: Comparator, given: Comparator, reached: boolean): boolean {
  if (ONLY_ABOVE.has(given)) return NEEDS_FLOOR.has(wanted) ? reached : NEEDS_CEILING.has(wanted) && !reached;
  if (ONLY_BELOW.has(given)) return NEEDS_CEILING.has(wanted) ? reached : NEEDS_FLOOR.has(wanted) && !reached;
  return given !== Comparator.BETWEEN;
}

const verdict = (reached: boolean): TargetProgress => (reached ? TargetProgress.REACHED : TargetProgress.NOT_REACHED);
