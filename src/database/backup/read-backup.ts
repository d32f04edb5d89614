import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { pipeline } from 'node:stream/promises';
import { BackupLines } from './backup-lines';

/** Reads a backup; `read` gets its lines, and all of the file is closed once that ended. */
export async function readBackup<Result>(
  file: string,
  read: (lines: BackupLines) => Promise<Result>,
): Promise<Result> {
  const results: Result[] = [];
  await pipeline(createReadStream(file), createGunzip(), async unpacked => {
    results.push(await read(new BackupLines(linesOf(unpacked as AsyncIterable<Buffer>))));
  });
  return results[0] as Result;
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
