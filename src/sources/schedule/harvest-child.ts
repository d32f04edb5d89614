import { fork } from 'node:child_process';
import { setTimeout as after } from 'node:timers';

/** How a harvest in a process of its own ended. */
export interface ChildEnd {
  /** The exit code of the command; null: the process was killed. */
  readonly code: number | null;
  /** The last of what it said of what went wrong. */
  readonly said: string;
}

const KEPT_CHARACTERS = 4_000;
const PATIENCE_MS = 10_000;

/**
 * Harvests a source in a process of its own, so that no query waits for it. Where the signal is aborted the process is
 * told to stop, and killed if it does not: what is not committed is lost, and the next run finds it dead.
 */
export function harvestInChild(
  command: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<ChildEnd> {
  const child = fork(command, args, { silent: true, execArgv: [] });
  let said = '';
  child.stdout?.resume();
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-KEPT_CHARACTERS);
  });
  const stop = (): void => {
    child.kill('SIGTERM');
    after(() => child.kill('SIGKILL'), PATIENCE_MS).unref();
  };
  signal.addEventListener('abort', stop, { once: true });
  return new Promise<ChildEnd>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', code => {
      resolve({ code, said: said.trim() });
    });
  }).finally(() => {
    signal.removeEventListener('abort', stop);
  });
}
