import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { promisify } from 'node:util';
import type { DatabaseTarget } from '../../../src/database/connect';
import type { RunAccount } from '../../../src/sources/harvest/harvesting';
import { urlOf } from '../../support/databases';
import { addressOf } from '../server-process';
import type { Edition } from './catalogue';
import { EDITION } from './declared-sources';

/** What a run took. */
export interface Harvested {
  /** From the first request or read to the commit; the start of the process is left out. */
  readonly seconds: number;
  /** Of the harvesting process: on SQLite the engine's, too. */
  readonly cpuSeconds: number;
  /** The largest resident memory that the process ever had. */
  readonly peakBytes: number;
  readonly account: Pick<
    RunAccount,
    'outcome' | 'read' | 'added' | 'changed' | 'unchanged' | 'rejected' | 'unmatched' | 'message'
  >;
}

export interface HarvestCall {
  readonly target: DatabaseTarget;
  readonly declaration: string;
  readonly source: 'csv' | 'rest';
  readonly edition: Edition;
  /** The day on which it runs: what a later day brings is a new state. */
  readonly day: string;
  /** Whether it runs with a low priority, as the command does. */
  readonly givesWay?: boolean;
}

const execute = promisify(execFile);

/** Harvests in a process of its own, whose memory is then its own. */
export async function harvestOnce(call: HarvestCall): Promise<Harvested> {
  const { target, declaration, source, edition, day, givesWay = false } = call;
  const { stdout } = await execute(
    execPath,
    [join(__dirname, 'harvest-once.js'), declaration, source, day, givesWay ? 'gives-way' : ''],
    { env: { ...env, DATABASE_URL: urlOf(target), [EDITION]: edition } },
  );
  return JSON.parse(stdout) as Harvested;
}

/** A server of a catalogue in a process of its own. */
export async function serveCatalogue(
  file: string,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const child = spawn(execPath, [join(__dirname, 'catalogue-server.js'), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressOf(child);
  const stop = async (): Promise<void> => {
    const exited = once(child, 'exit');
    child.kill();
    await exited;
  };
  return { url, stop };
}
