import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { env, execPath, platform } from 'node:process';
import { createInterface } from 'node:readline';
import type { DatabaseTarget } from '../../src/database/connect';
import { urlOf } from '../support/databases';
import { PROJECT } from './project';

const ADDRESS = /http:\/\/\S+\/graphql/;

/** The real server in a process of its own. */
export interface ServerProcess {
  /** Where it answers. */
  readonly url: string;
  /** From the spawning until it named its address. */
  readonly startedInMs: number;
  /** Its resident memory in bytes; null where the system does not tell. */
  residentBytes(): number | null;
  stop(): Promise<void>;
}

/** A bench measures how fast answers are, not when they are refused. */
export const UNLIMITED = {
  RATE_LIMIT: '0',
  MAX_COST: '1000000000',
  MAX_WAITING_OPERATIONS: '100000',
  MAX_WAIT_MS: '60000',
  MAX_LOOP_DELAY_MS: '60000',
};

export async function startServer(
  target: DatabaseTarget,
  settings: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const began = performance.now();
  const child = spawn(execPath, [join(PROJECT, 'dist', 'src', 'main.js')], {
    env: { ...env, ...UNLIMITED, ...settings, DATABASE_URL: urlOf(target), PORT: '0', HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressOf(child);
  return {
    url: url.replace('localhost', '127.0.0.1'),
    startedInMs: performance.now() - began,
    residentBytes: () => residentBytes(child.pid),
    stop: async () => {
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
    },
  };
}

/** Waits until a server names its address. */
export async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('The server has no output to read');
  for await (const line of createInterface({ input: stdout })) {
    const [address] = ADDRESS.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error('The server ended without naming its address');
}

export function residentBytes(processId: number | undefined): number | null {
  if (platform !== 'linux' || processId === undefined) return null;
  const status = readFileSync(`/proc/${String(processId)}/status`, 'utf8');
  const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  return kibibytes === undefined ? null : Number(kibibytes) * 1024;
}
