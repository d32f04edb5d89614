import { type SourceCode, SourceError } from '../../../errors';

/** What drivers say of a failure: PostgreSQL its five-letter class, SQLite its name, the network its own. */
interface DriverError {
  readonly message: string;
  readonly code?: string;
}

const NETWORK = /^E[A-Z_]+$/;
const TIMED_OUT = /^(57014|SQLITE_INTERRUPT|ETIMEDOUT)$|timeout/i;
const UNREACHABLE = /^(SQLITE_CANTOPEN|08|57P)|Connection terminated/i;
const UNREADABLE = /^SQLITE_(NOTADB|CORRUPT)/;

/** Whether another address of the same host may answer where this one did not. */
export const isOfTheNetwork = (error: unknown): boolean => NETWORK.test((error as DriverError).code ?? '');

/** A driver's error in the words of a source; `name` is the database without its password. */
export function toSourceError(error: unknown, name: string): SourceError {
  if (error instanceof SourceError) return error;
  const { message, code = '' } = error as DriverError;
  return new SourceError(`${name}: ${message === '' ? code : message}`, codeOf(code, message), {
    cause: error,
  });
}

function codeOf(code: string, message: string): SourceCode {
  const either = (pattern: RegExp): boolean => pattern.test(code) || pattern.test(message);
  if (either(TIMED_OUT)) return 'SOURCE_TIMED_OUT';
  if (NETWORK.test(code) || either(UNREACHABLE)) return 'SOURCE_UNREACHABLE';
  return UNREADABLE.test(code) ? 'SOURCE_UNREADABLE' : 'SOURCE_REFUSED';
}
