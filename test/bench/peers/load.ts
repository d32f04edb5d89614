import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { promisify } from 'node:util';
import { LOAD_CORE } from './contestants';
import { PEERS } from './places';

export interface Load {
  readonly url: string;
  /** A file with a line per request: its key, a tab, its body. */
  readonly requests: string;
  readonly connections: number;
  readonly seconds: number;
}

export interface Loaded {
  readonly requests: number;
  readonly seconds: number;
  readonly bytes: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Without an answer, or with one that is not 200. */
  readonly failed: number;
}

/** wrk, a Debian package, or autocannon, which every machine has. */
export type LoadDriver = 'wrk' | 'autocannon';

export const chooseDriver = (): LoadDriver =>
  spawnSync('wrk', ['-v']).error === undefined ? 'wrk' : 'autocannon';

/** Longer than any queue of 32 requests. */
const TIMEOUT = '30s';

const execute = promisify(execFile);

/** Asks a server as fast as it answers, from a core of its own. */
export async function load(
  driver: LoadDriver,
  { url, requests, connections, seconds }: Load,
): Promise<Loaded> {
  const [many, long] = [String(connections), String(seconds)];
  const commands: Readonly<Record<LoadDriver, readonly string[]>> = {
    wrk: [
      'wrk',
      '-t1',
      '-c',
      many,
      '-d',
      `${long}s`,
      '--timeout',
      TIMEOUT,
      '-s',
      join(PEERS, 'load.lua'),
      url,
    ],
    autocannon: [execPath, join(PEERS, 'load-by-autocannon.mjs'), url, many, long],
  };
  const { stdout } = await execute('taskset', ['-c', String(LOAD_CORE), ...commands[driver]], {
    env: { ...env, REQUESTS: requests },
  });
  const line = stdout.split('\n').find(text => text.startsWith('{'));
  if (line === undefined) throw new Error(`${driver} measured nothing:\n${stdout}`);
  return JSON.parse(line) as Loaded;
}
