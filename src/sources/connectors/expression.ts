import jsonata from 'jsonata';
import { SourceError } from '../../errors';

/** A compiled JSONata expression of the sources file. */
export interface Expression {
  /** As it stands in the file, with the setting it is in: `"data.items" of "options.records"`. */
  readonly shown: string;
  /** Throws `SOURCE_UNREADABLE` where it cannot be evaluated over this value. */
  evaluate(value: unknown): Promise<unknown>;
}

/** JSONata throws plain objects, and `RangeError` where a value is nested too deep. */
const messageOf = (error: unknown): string => {
  const message: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, 'message') : error;
  return typeof message === 'string' ? message : 'no reason given';
};

const positionOf = (error: unknown): string => {
  const position: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, 'position') : null;
  return typeof position === 'number' ? ` (at character ${String(position)})` : '';
};

const compile = (text: string, shown: string): jsonata.Expression => {
  try {
    return jsonata(text);
  } catch (error) {
    throw new SourceError(
      `The expression ${shown} is no JSONata: ${messageOf(error)}${positionOf(error)}`,
      'SOURCE_UNREADABLE',
    );
  }
};

/** Compiles an expression once. Throws `SOURCE_UNREADABLE` naming it and its setting where it is no JSONata. */
export const compileExpression = (text: string, setting: string): Expression => {
  const shown = `"${text}" of "${setting}"`;
  const compiled = compile(text, shown);
  return {
    shown,
    evaluate: async value => {
      try {
        return (await compiled.evaluate(value)) as unknown;
      } catch (error) {
        throw new SourceError(
          `The expression ${shown} fails over the answer: ${messageOf(error)}`,
          'SOURCE_UNREADABLE',
        );
      }
    },
  };
};
