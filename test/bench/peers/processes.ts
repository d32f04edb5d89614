import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { addressOf, residentBytes } from '../server-process';
import { type Contestant, SERVER_CORE } from './contestants';
import { FOLDER } from './places';

/** A contestant in a process of its own, on its core. */
export interface Running {
  readonly contestant: Contestant;
  readonly url: string;
  readonly processId: number;
  stop(): Promise<void>;
}

/** Linux counts processor time in hundredths of a second. */
const MILLISECONDS_PER_TICK = 10;
const IDLE_FOR_MS = 150;
/** Once may be a process that had to wait for its core. */
const IDLE_TIMES = 2;
const IDLE_AT_LAST_MS = 20_000;

/** Where the bench is broken off, its servers end with it. */
const alive = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of alive) child.kill();
});

/** As `npm start` gives them to the gateway; every server runs with them. */
const FLAGS = ['--max-semi-space-size=64', '--max-old-space-size=512'];

export async function run(contestant: Contestant): Promise<Running> {
  const child = spawn('taskset', ['-c', String(SERVER_CORE), contestant.program, ...FLAGS, contestant.file], {
    env: { ...env, NODE_ENV: 'production', ...contestant.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  alive.add(child);
  const log = createWriteStream(logOf(contestant));
  child.stderr.pipe(log);
  const url = (await addressOf(child)).replace('localhost', '127.0.0.1');
  // A server whose output nobody reads would wait for its reader in the end.
  child.stdout.pipe(log);
  return { contestant, url, processId: child.pid ?? 0, stop: () => stop(child) };
}

/** Where a contestant's output is kept, for the case that something goes wrong. */
export const logOf = ({ name }: Contestant): string => join(FOLDER, `${name}.log`);

async function stop(child: ChildProcess): Promise<void> {
  alive.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await Promise.race([exited, sleep(5_000).then(() => child.kill('SIGKILL'))]);
}

/** Moves PostgreSQL, with the processes it has and those it will have, to a core. */
export function pinPostgres(postmaster: number, core: number): void {
  for (const processId of [postmaster, ...childrenOf(postmaster)]) {
    try {
      execFileSync('taskset', ['-acp', String(core), String(processId)], { stdio: 'ignore' });
    } catch (error) {
      if (isAlive(processId)) throw error;
    }
  }
}

/** The processor time used so far by a server and, where it uses PostgreSQL, by all of PostgreSQL. */
export function cpuMilliseconds({ processId, contestant }: Running, postmaster: number): number {
  const used = ticksOf(processId).own;
  return (contestant.postgresCore === null ? used : used + postgresTicks(postmaster)) * MILLISECONDS_PER_TICK;
}

/** Those of the processes that ended meanwhile are counted with the postmaster. */
function postgresTicks(postmaster: number): number {
  const { own, reaped } = ticksOf(postmaster);
  return childrenOf(postmaster).reduce((sum, child) => sum + ticksOf(child).own, own + reaped);
}

/** Waits until what the last run left behind is worked off. */
export async function drain(running: Running, postmaster: number): Promise<void> {
  let idle = 0;
  for (let waited = 0; waited < IDLE_AT_LAST_MS && idle < IDLE_TIMES; waited += IDLE_FOR_MS) {
    const before = cpuMilliseconds(running, postmaster);
    await sleep(IDLE_FOR_MS);
    idle = cpuMilliseconds(running, postmaster) - before <= MILLISECONDS_PER_TICK ? idle + 1 : 0;
  }
}

/** The resident memory of a server, without PostgreSQL's. */
export const memoryOf = ({ processId }: Running): number | null => residentBytes(processId);

const childrenOf = (processId: number): number[] =>
  readFileSync(`/proc/${String(processId)}/task/${String(processId)}/children`, 'utf8')
    .split(' ')
    .filter(text => /^\d+$/.test(text))
    .map(Number);

/** A process that has ended uses nothing more. */
function ticksOf(processId: number): { readonly own: number; readonly reaped: number } {
  if (!isAlive(processId)) return { own: 0, reaped: 0 };
  const stat = readFileSync(`/proc/${String(processId)}/stat`, 'utf8');
  // The second field, the command's name, may hold anything; utime, stime, cutime and cstime are 14 to 17.
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [utime = 0, stime = 0, reapedUser = 0, reapedSystem = 0] = fields.slice(11);
  return { own: utime + stime, reaped: reapedUser + reapedSystem };
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
