import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The addresses of two servers, without a database's name. */
export interface StreamingPair {
  readonly primary: string;
  readonly standby: string;
  stop(): Promise<void>;
}

const PROGRAM = 'start-streaming-pair.mjs';

/** A real PostgreSQL server and a real standby that streams from it; `folder` is that of this file's sources. */
export function startStreamingPair(folder = __dirname): Promise<StreamingPair> {
  const child = spawn(process.execPath, [join(folder, PROGRAM)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<void>(resolve =>
    child.once('close', () => {
      resolve();
    }),
  );
  const stop = async (): Promise<void> => {
    child.stdin.end();
    await ended;
  };
  return new Promise((resolve, reject) => {
    let output = '';
    child.once('close', code => {
      reject(new Error(`The pair of servers ended with ${String(code)}`));
    });
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (!output.includes('\n')) return;
      const { primary, standby } = JSON.parse(output) as Omit<StreamingPair, 'stop'>;
      resolve({ primary, standby, stop });
    });
  });
}
