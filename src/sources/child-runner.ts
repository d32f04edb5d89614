import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { HarvestError } from '../errors';
import type { RunWatch } from '../modules/source/run-watch.repository';
import { type ChildEnd, type HarvestChild, startChild } from './harvest-child';
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
/** Ends of the command that say how a run came out; any other says that there was none. */
const RUN_ENDED: readonly (number | null)[] = [0, 1, 3, 4];

/** Harvests in processes of their own, so that no query waits for a harvest. */
export class ChildRunner implements HarvestRunner {
  readonly #children = new Set<HarvestChild>();

  constructor(private readonly parts: ChildRunnerParts) {}

  async start(source: string): Promise<number> {
    const { watch, failed } = this.parts;
    await watch.refuseSecond(source, new Date());
    const last = await watch.last();
    const child = this.fork([source, '--quiet']);
    child.process.stdout?.resume();
    const state: { end?: ChildEnd } = {};
    void child.ended.then(end => {
      state.end = end;
      if (!RUN_ENDED.includes(end.code)) failed(source, end.said);
    });
    for (;;) {
      const { end } = state;
      const run = await watch.begunBy(child.process.pid ?? 0, source, last);
      if (run !== undefined) return run;
      if (end) throw notBegun(source, end.said);
      await sleep(LOOK_EVERY_MS);
    }
  }

  async preview(source: string): Promise<HarvestPreview> {
    const child = this.fork([source, '--dry-run', '--format', 'json', '--quiet']);
    const reader = new PreviewReader(source);
    if (child.process.stdout)
      for await (const line of createInterface({ input: child.process.stdout })) reader.read(line);
    const { said } = await child.ended;
    const preview = reader.preview();
    if (preview) return preview;
    throw notBegun(source, said);
  }

  async stop(): Promise<void> {
    const children = [...this.#children];
    for (const child of children) child.stop();
    await Promise.all(children.map(({ ended }) => ended));
  }

  private fork(args: readonly string[]): HarvestChild {
    const { command, sourcesFile, environment } = this.parts;
    const child = startChild(command, [...args, '--sources', sourcesFile], environment);
    this.#children.add(child);
    void child.ended.then(() => this.#children.delete(child));
    return child;
  }
}

const notBegun = (source: string, said: string): HarvestError =>
  new HarvestError(`The harvest of ${source} did not begin. ${said}`, 'HARVEST_REFUSED');
