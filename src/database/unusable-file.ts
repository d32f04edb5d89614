import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { isNativeError } from 'node:util/types';
import { StartError } from '../errors';

/** What SQLite and the system say of what this process may not write, or cannot. */
const NOT_WRITABLE = /^(?:SQLITE_(?:READONLY|CANTOPEN|PERM)|EACCES|EPERM|EROFS|EISDIR)\b/;
const NOT_WHOLE = /^SQLITE_(?:NOTADB|CORRUPT)\b/;

/** Why a file cannot be the registry's, with the way out. Only one that is damaged is to be moved away. */
export function unusableFile(file: string, cause: unknown): StartError {
  const code = codeOf(cause);
  if (NOT_WHOLE.test(code)) return damagedFile(file, cause);
  return NOT_WRITABLE.test(code) ? unwritableFile(file, cause) : unreadFile(file, cause);
}

/** What an error is to whoever starts the program: where it is none of a file that cannot be written, it is itself. */
export const orUnwritable = (file: string, error: unknown): unknown =>
  NOT_WRITABLE.test(codeOf(error)) ? unwritableFile(file, error) : error;

export const damagedFile = (file: string, cause: unknown): StartError =>
  new StartError(
    `The database file ${file} is damaged or is not an SQLite database (${messageOf(cause)}). ` +
      'Restore a backup, or move the file away: the curated registry is then built anew.',
    { cause },
  );

const unwritableFile = (file: string, cause: unknown): StartError =>
  new StartError(
    `The database file ${file} cannot be opened for writing (${messageOf(cause)}). ` +
      'Let the user of this process write the file and its folder, or point DATABASE_URL elsewhere. Nothing was changed.',
    { cause },
  );

const unreadFile = (file: string, cause: unknown): StartError =>
  new StartError(
    `The database file ${file} cannot be read at the moment (${messageOf(cause)}). ` +
      'Look whether another program holds it and whether its disk is well, and start again. Nothing was changed.',
    { cause },
  );

/** Makes the folder that a file is to be in. */
export function makeFolderOf(file: string): void {
  try {
    makeFolder(dirname(file));
  } catch (cause) {
    throw unwritableFile(file, cause);
  }
}

/** One folder after the other: where none can be made at all, as in /proc, Node.js tries all of them without end. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process that starts may have made it.
    if (!existsSync(folder)) throw error;
  }
}

const codeOf = (cause: unknown): string =>
  isNativeError(cause) && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';

export const messageOf = (cause: unknown): string => (isNativeError(cause) ? cause.message : String(cause));
