import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { isNativeError } from 'node:util/types';
import { createGunzip } from 'node:zlib';
import { BackupError } from '../../errors';
import { messageOf } from '../unusable-file';
import { BackupLines, damaged, unknown } from './backup-lines';

/** Refuses a backup that cannot be read at all, before anything is asked of where it is to be restored. */
export async function checkReadable(file: string): Promise<void> {
  try {
    const handle = await open(file);
    const isFile = await handle
      .stat()
      .then(found => found.isFile())
      .finally(() => handle.close());
    if (!isFile) throw new TypeError('it is no file');
  } catch (cause) {
    throw new BackupError(
      `The backup ${file} cannot be read (${messageOf(cause)}). Nothing was changed. ` +
        'Name a backup that is there and that the user of this process may read.',
      'BACKUP_UNREADABLE',
      { cause },
    );
  }
}

/** Reads a backup; `read` gets its lines, and all of the file is closed once that ended. */
export async function readBackup<Result>(
  file: string,
  read: (lines: BackupLines) => Promise<Result>,
): Promise<Result> {
  const results: Result[] = [];
  try {
    await pipeline(createReadStream(file), createGunzip(), async unpacked => {
      results.push(await read(new BackupLines(linesOf(unpacked as AsyncIterable<Buffer>))));
    });
  } catch (error) {
    throw unpackingError(error) ?? error;
  }
  return results[0] as Result;
}

/** What zlib says of a file, in words; null where it is not zlib that says it. */
function unpackingError(error: unknown): BackupError | null {
  if (!isNativeError(error) || !('code' in error)) return null;
  if (error.code === 'Z_BUF_ERROR') return damaged('it ends too early');
  if (error.code !== 'Z_DATA_ERROR') return null;
  return error.message === 'incorrect header check' ? unknown() : damaged(error.message);
}

async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
