import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as after } from 'node:timers';
import { setTimeout as sleep } from 'node:timers/promises';
import { HarvestError } from '../errors';
import type { RunWatch } from '../modules/source/run-watch.repository';
import type { HarvestPreview, HarvestRunner } from './harvest-runner';
import { PreviewReader } from './preview-reader';

export interface ChildRunnerParts {
  /** The program that harvests one source. */
  readonly command: string;
  readonly sourcesFile: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly watch: RunWatch;
  /** Told where a run that had begun came to no good end. */
  readonly failed: (source: string, said: string) => void;
}

const LOOK_EVERY_MS = 50;
const PATIENCE_MS = 10_000;
const KEPT_CHARACTERS = 4_000;
/** Ends of the command that say how a run came out; any other says that there was none. */
const RUN_ENDED: readonly (number | null)[] = [0, 1, 3, 4];

interface Child {
  readonly process: ChildProcess;
  /** The last of what it said of what went wrong. */
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

/** Harvests in processes of their own, so that no query waits for a harvest. */
export class ChildRunner implements HarvestRunner {
  readonly #children = new Set<Child>();

  constructor(private readonly parts: ChildRunnerParts) {}

  async start(source: string): Promise<number> {
    const { watch, failed } = this.parts;
    await watch.refuseSecond(source, new Date());
    const last = await watch.last();
    const child = this.fork([source, '--quiet']);
    child.process.stdout?.resume();
    const state = { hasEnded: false };
    void child.ended.then(code => {
      state.hasEnded = true;
      if (!RUN_ENDED.includes(code)) failed(source, child.said());
    });
    for (;;) {
      const { hasEnded } = state;
      const run = await watch.begunBy(child.process.pid ?? 0, source, last);
      if (run !== undefined) return run;
      if (hasEnded) throw notBegun(source, child.said());
      await sleep(LOOK_EVERY_MS);
    }
  }

  async preview(source: string): Promise<HarvestPreview> {
    const child = this.fork([source, '--dry-run', '--format', 'json', '--quiet']);
    const reader = new PreviewReader(source);
    if (child.process.stdout)
      for await (const line of createInterface({ input: child.process.stdout })) reader.read(line);
    await child.ended;
    const preview = reader.preview();
    if (preview) return preview;
    throw notBegun(source, child.said());
  }

  async stop(): Promise<void> {
    const children = [...this.#children];
    for (const { process } of children) {
      process.kill('SIGTERM');
      after(() => process.kill('SIGKILL'), PATIENCE_MS).unref();
    }
    await Promise.all(children.map(({ ended }) => ended));
  }

  private fork(args: readonly string[]): Child {
    const { command, sourcesFile, environment } = this.parts;
    // What may be written here is none of its business.
    const env = { ...environment, STEWARD_TOKEN: undefined };
    const options = { silent: true, execArgv: [], env };
    const process = fork(command, [...args, '--sources', sourcesFile], options);
    let said = '';
    process.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-KEPT_CHARACTERS);
    });
    const ended = once(process, 'close').then(
      ([code]) => code as number | null,
      (error: unknown) => {
        said += String(error);
        return null;
      },
    );
    const child = { process, said: () => said.trim(), ended };
    this.#children.add(child);
    void ended.then(() => this.#children.delete(child));
    return child;
  }
}

const notBegun = (source: string, said: string): HarvestError =>
  new HarvestError(`The harvest of ${source} did not begin. ${said}`, 'HARVEST_REFUSED');
