import { isNativeError } from 'node:util/types';
import { RegistryError } from '../errors';

const UNAVAILABLE =
  'The registry cannot be read at the moment: its database does not answer. Ask again in some seconds; the operator finds the reason at /readyz.';
const FULL =
  'Nothing was written: there is no room left where the database is kept. What is there can still be read. The operator has to make room on that disk.';
const READ_ONLY =
  'Nothing was written: the database can only be read. The operator has to mount its disk for writing, or to point DATABASE_URL to the primary server.';

/** What SQLite says, the number of a longer code left off: `SQLITE_IOERR_FSYNC` is an SQLITE_IOERR. */
const SQLITE: Readonly<Record<string, () => RegistryError>> = {
  SQLITE_FULL: () => new RegistryError(FULL, 'DISK_FULL'),
  SQLITE_READONLY: () => new RegistryError(READ_ONLY, 'READ_ONLY'),
  SQLITE_CANTOPEN: () => unavailable(),
  SQLITE_IOERR: () => unavailable(),
  SQLITE_NOTADB: () => unavailable(),
  SQLITE_CORRUPT: () => unavailable(),
  SQLITE_BUSY: () => unavailable(),
};

/** PostgreSQL: `25006` is a transaction that may only read, `53100` a full disk. */
const FULL_STATE = '53100';
const READ_ONLY_STATE = '25006';
/** Connections that fail, a server that is starting, stopping or has none to spare, broken files. */
const GONE_STATE = /^(?:08...|57P0[1-5]|53[023]00|58...|XX00[12])$/;
const GONE_SYSTEM = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT',
]);
/** What the drivers say without a code of any kind. */
const GONE_WORDS =
  /connection (?:terminated|ended)|client has encountered a connection error|timeout exceeded when trying to connect|timeout expired|query read timeout|acquiring a connection|unable to acquire a connection|connection error and is not queryable/i;

const unavailable = (): RegistryError => new RegistryError(UNAVAILABLE, 'REGISTRY_UNAVAILABLE');

/** What a driver's error means for who asked; null where it is none of the database's troubles. */
export function failureOf(error: unknown): RegistryError | null {
  if (error instanceof RegistryError) return error;
  if (!isNativeError(error)) return null;
  const found = byCode(error) ?? (GONE_WORDS.test(error.message) ? unavailable() : null);
  if (found) found.cause = error;
  return found;
}

const byCode = (error: Error & { code?: unknown }): RegistryError | null =>
  typeof error.code === 'string' ? withCode(error.code) : null;

function withCode(code: string): RegistryError | null {
  if (code.startsWith('SQLITE_')) return SQLITE[code.split('_').slice(0, 2).join('_')]?.() ?? null;
  if (code === FULL_STATE) return new RegistryError(FULL, 'DISK_FULL');
  if (code === READ_ONLY_STATE) return new RegistryError(READ_ONLY, 'READ_ONLY');
  return GONE_STATE.test(code) || GONE_SYSTEM.has(code) ? unavailable() : null;
}
