import { SourceError } from '../../errors';
import { type AnswerExpression, compileForAnswers } from './expression';
import { describeAnswer, isJsonObject } from './read-item';
import type { Next, Page } from './page';

/** The expressions of the sources file over one answer. */
export interface PageExpressions {
  readonly records: string;
  readonly total?: string | undefined;
  readonly next?: { readonly expression: string; readonly setting: string } | undefined;
}

/** What an answer says, by the expressions. Throws `SOURCE_UNREADABLE` naming the one that does not fit the answer. */
export type PageReader = (answer: unknown) => Promise<Page>;

const misfit = (expression: AnswerExpression, problem: string, answer: unknown): SourceError =>
  new SourceError(
    `The expression ${expression.shown} ${problem}; ${describeAnswer(answer)}. Is the expression right?`,
    'SOURCE_UNREADABLE',
  );

const readTotal = async (expression: AnswerExpression, answer: unknown): Promise<number | null> => {
  const found = await expression.evaluate(answer);
  const total = typeof found === 'string' && found.trim() !== '' ? Number(found) : found;
  return typeof total === 'number' && Number.isSafeInteger(total) && total >= 0 ? total : null;
};

const readItems = async (expression: AnswerExpression, answer: unknown, total: number | null) => {
  const found = await expression.evaluate(answer);
  if (Array.isArray(found)) return found as unknown[];
  // Servers say null where a list is empty; an expression over an empty list gives nothing.
  if (found === null || (found === undefined && total === 0)) return [];
  if (isJsonObject(found)) return [found];
  throw misfit(
    expression,
    `gives ${found === undefined ? 'nothing' : `a ${typeof found}`} instead of records`,
    answer,
  );
};

const readNext = async (expression: AnswerExpression, answer: unknown): Promise<Next | null> => {
  const found = await expression.evaluate(answer);
  if (found === undefined || found === null || found === '' || found === false) return null;
  if (typeof found === 'string' || typeof found === 'number') return found;
  throw misfit(expression, 'gives no text or number that leads to the next page', answer);
};

const flawOf = (expression: AnswerExpression): string =>
  `the expression ${expression.shown} gives no number, so that nobody knows whether all records came`;

/** Compiles the expressions of a source. Throws `SOURCE_UNREADABLE` naming one that is no JSONata. */
export const createPageReader = (expressions: PageExpressions): PageReader => {
  const { total: announced, next: following } = expressions;
  const records = compileForAnswers(expressions.records, 'options.records');
  const totals = announced === undefined ? null : compileForAnswers(announced, 'options.total');
  const nexts = following === undefined ? null : compileForAnswers(following.expression, following.setting);
  return async answer => {
    const total = totals === null ? null : await readTotal(totals, answer);
    return {
      total,
      items: await readItems(records, answer, total),
      next: nexts === null ? null : await readNext(nexts, answer),
      ...(totals !== null && total === null ? { flaw: flawOf(totals) } : {}),
    };
  };
};
