import { createWriteStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isNativeError } from 'node:util/types';
import { createGzip } from 'node:zlib';
import { BackupError } from '../../errors';
import type { Db } from '../connect';
import { dump, type Dumped } from './dump';

/** It holds all that the registry does, secrets of webhooks among it. */
const OWNER_ONLY = 0o600;
/** Errors of writing name no file. */
const NO_ROOM = /^(?:ENOSPC|EDQUOT|EFBIG)$/;

/**
 * Writes a backup of the registry to a new file, of one moment, while others read and write. The file has its name only
 * once all of it is on the disk.
 */
export async function writeBackup(db: Db, file: string, now: Date): Promise<Dumped> {
  if (existsSync(file))
    throw new BackupError(`There is a file ${file} already: name another.`, 'BACKUP_EXISTS');
  const partial = `${file}.partial`;
  const seen: Dumped[] = [];
  try {
    await pipeline(
      Readable.from(dump(db, now, dumped => seen.push(dumped))),
      createGzip(),
      createWriteStream(partial, { mode: OWNER_ONLY }),
    );
    await settle(partial);
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    throw orUnwritten(file, error);
  }
  const [dumped] = seen;
  if (!dumped) throw new TypeError('A backup ended without its tallies');
  return dumped;
}

/** What the disk says, in words; what the database says is told as it is everywhere. */
function orUnwritten(file: string, error: unknown): unknown {
  if (!isNativeError(error)) return error;
  const { code = '', path } = error as NodeJS.ErrnoException;
  if (path === undefined && !NO_ROOM.test(code)) return error;
  return new BackupError(
    `The backup ${file} cannot be written (${error.message}). Nothing was changed. ` +
      'Make its folder, let the user of this process write there, make room, or name another file.',
    'BACKUP_UNWRITABLE',
    { cause: error },
  );
}

/** Has the disk keep what was written, before the file gets its name. */
async function settle(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
