import type { Reader } from '../database/reader';
import type { Tracing } from './tracing';

/** Makes each statement that is read a span: its text, never its values. */
export function traceStatements(reads: Reader, tracing: Tracing): void {
  reads.around = (statement, run) => tracing.inSpan('SQL', { 'db.query.text': statement.sql }, run);
}
