import { createWriteStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { BackupError } from '../../errors';
import type { Db } from '../connect';
import { dump, type Dumped } from './dump';

/** It holds all that the registry does, secrets of webhooks among it. */
const OWNER_ONLY = 0o600;

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
    await rm(partial, { force: true });
    throw error;
  }
  const [dumped] = seen;
  if (!dumped) throw new TypeError('A backup ended without its tallies');
  return dumped;
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
