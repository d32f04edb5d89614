import { SourceError } from '../../errors';
import { type Bounds, compileExpression } from '../mapping/expression';
import type { Outcome } from '../mapping/outcome';

/** A JSONata expression of the sources file that is evaluated over whole answers. */
export interface AnswerExpression {
  /** As it stands in the file, with the setting it is in: `"data.items" of "options.records"`. */
  readonly shown: string;
  /** Throws `SOURCE_UNREADABLE` where it cannot be evaluated over this answer. */
  evaluate(answer: unknown): Promise<unknown>;
}

/** An answer may hold ten thousand records. */
const OF_AN_ANSWER: Bounds = { milliseconds: 10_000, depth: 200, items: 1_000_000 };

/** Compiles an expression once. Throws `SOURCE_UNREADABLE` naming it and its setting where it is no JSONata. */
export function compileForAnswers(text: string, setting: string): AnswerExpression {
  const shown = `"${text}" of "${setting}"`;
  const compiled = orRefuse(
    compileExpression(text, OF_AN_ANSWER),
    problem => `The expression ${shown} ${problem}`,
  );
  return {
    shown,
    evaluate: async answer =>
      orRefuse(
        await compiled.evaluate(answer),
        problem => `The expression ${shown} fails over the answer: ${problem}`,
      ),
  };
}

function orRefuse<Value>(outcome: Outcome<Value>, messageFor: (problem: string) => string): Value {
  if ('value' in outcome) return outcome.value;
  throw new SourceError(messageFor(outcome.problem), 'SOURCE_UNREADABLE');
}
