import { spawn } from 'node:child_process';
import { join } from 'node:path';

const MAIN = join(__dirname, '..', '..', 'dist', 'src', 'main.js');

export interface Run {
  readonly code: number | null;
  readonly output: string;
}

/** Starts the program; once it prints its addresses, `visit` is called with one, and then it is told to stop. */
export function runMain(
  environment: Record<string, string>,
  visit?: (address: string) => Promise<void>,
): Promise<Run> {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: '', PORT: '0', HOST: '127.0.0.1', ...environment },
  });
  let output = '';
  let visited = false;
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const address = /(http:\/\/localhost:\d+)\/graphql/.exec(output)?.[1];
      if (address === undefined || visited) return;
      visited = true;
      const visiting = visit?.(address.replace('localhost', '127.0.0.1')) ?? Promise.resolve();
      visiting.then(() => child.kill('SIGTERM'), reject);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('close', code => {
      resolve({ code, output });
    });
  });
}

/** What a server answers. */
export const ask = async (address: string, query: string): Promise<unknown> => {
  const headers = { 'content-type': 'application/json' };
  const reply = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  });
  return reply.json();
};
