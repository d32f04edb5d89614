import type { JsonObject, SourceRecord } from '../connector';
import { HarvestStage, type Problem } from '../problem';
import { compileExpression } from './expression';
import { type Outcome, shown } from './outcome';

/** What a record gives for an expression of a mapping, or what is wrong with it. */
export type PartOutcome<Value> = { readonly value: Value } | { readonly problem: Problem };

/** Reads one thing out of records. `sourceId` is null as long as it is not known. */
export type Part<Value> = (record: SourceRecord, sourceId: string | null) => Promise<PartOutcome<Value>>;

interface PartPlan<Value> {
  /** The field of the registry that it is for. */
  readonly field: string | null;
  readonly expression: string;
  /** Makes of what the expression gives what the registry keeps. */
  readonly read: (value: unknown) => Outcome<Value>;
  /** Whether a record without it is left out. */
  readonly rejects: boolean;
}

/** Compiles an expression of a mapping; throws a `TypeError` where it is none. */
export function compilePart<Value>({ field, expression, read, rejects }: PartPlan<Value>): Part<Value> {
  const compiled = compileExpression(expression);
  if ('problem' in compiled) throw new TypeError(`${expression} ${compiled.problem}`);
  return async ({ place, record }, sourceId) => {
    const given = await compiled.value.evaluate(record);
    const outcome = 'problem' in given ? given : read(given.value);
    if ('value' in outcome) return outcome;
    const value = 'value' in given && given.value !== undefined ? shown(given.value) : null;
    const message = outcome.problem;
    const stage = 'value' in given ? HarvestStage.VALIDATE : HarvestStage.MAP;
    return { problem: { stage, place, sourceId, field, expression, value, message, rejects } };
  };
}

/** Whether a mapping speaks of a record. */
export interface Condition {
  holds(record: JsonObject): Promise<boolean>;
  /** Why it is not known whether the condition holds. */
  problemOf(record: SourceRecord): Promise<Problem | null>;
}

/**
 * Compiles the condition of a mapping. It holds for a record of which that cannot be known: left out silently, the record
 * would look as if its source had dropped it.
 */
export function compileCondition(expression: string): Condition {
  const read = (value: unknown): Outcome<boolean> => {
    if (value === undefined || value === null) return { value: false };
    return typeof value === 'boolean'
      ? { value }
      : { problem: `${shown(value)} is neither true nor false; compare it, or wrap it in $boolean(…)` };
  };
  const part = compilePart({ field: null, expression, read, rejects: true });
  return {
    holds: async record => {
      const outcome = await part({ place: '', record }, null);
      return 'problem' in outcome || outcome.value;
    },
    problemOf: async record => {
      const outcome = await part(record, null);
      return 'problem' in outcome ? outcome.problem : null;
    },
  };
}
