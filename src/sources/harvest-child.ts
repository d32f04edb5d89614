import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { env } from 'node:process';
import { setTimeout as after } from 'node:timers';

/** How a harvest in a process of its own ended. */
export interface ChildEnd {
  /** The exit code of the command; null: the process was killed, or could not be started. */
  readonly code: number | null;
  /** The last of what it said of what went wrong. */
  readonly said: string;
}

/** A harvest in a process of its own, so that no query waits for it. */
export interface HarvestChild {
  readonly process: ChildProcess;
  readonly ended: Promise<ChildEnd>;
  /** Tells it to stop, and kills it if it does not: what is not committed is lost, and the next run finds it dead. */
  readonly stop: () => void;
}

const KEPT_CHARACTERS = 4_000;
const PATIENCE_MS = 10_000;

/** Starts the command that harvests with some arguments. */
export function startChild(command: string, args: readonly string[], environment = env): HarvestChild {
  const child = fork(command, args, { silent: true, execArgv: [], env: environment });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-KEPT_CHARACTERS);
  });
  const ended = once(child, 'close').then(
    ([code]) => ({ code: code as number | null, said: said.trim() }),
    (error: unknown) => ({ code: null, said: `${said}${String(error)}`.trim() }),
  );
  const stop = (): void => {
    child.kill('SIGTERM');
    after(() => child.kill('SIGKILL'), PATIENCE_MS).unref();
  };
  return { process: child, ended, stop };
}

/** Harvests in a child until it is done, or the signal aborted. */
export async function harvestInChild(
  command: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<ChildEnd> {
  const { process, ended, stop } = startChild(command, args);
  process.stdout?.resume();
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await ended;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
