import type { Writing } from '../../src/context';
import type { Db } from '../../src/database/connect';
import { RunWatch } from '../../src/modules/source/run-watch.repository';
import { Harvester } from '../../src/sources/harvest/harvester';
import { createHarvesting } from '../../src/sources/harvest/harvesting';
import { FirstLines, type HarvestPreview, type HarvestRunner } from '../../src/sources/harvest-runner';
import { Stewardship } from '../../src/sources/stewardship';
import { DISPUTED_SOURCES } from './disputed-registry';
import { type Answer, clockOn, sourceOf } from './harvest';

const NOTHING = {
  ...{ complete: false, read: 0, added: 0, changed: 0, closed: 0 },
  ...{ unchanged: 0, rejected: 0, unmatched: 0, missing: 0 },
};

/** Harvests for real, in this process, what sources answer. */
export class ProcessRunner implements HarvestRunner {
  readonly #running = new Set<Promise<unknown>>();
  readonly #watch: RunWatch;
  readonly #harvester: Harvester;

  constructor(
    db: Db,
    private readonly answers: Readonly<Record<string, Answer>>,
    day: string,
  ) {
    this.#watch = new RunWatch(db);
    this.#harvester = new Harvester(db, clockOn(day));
  }

  async start(source: string): Promise<number> {
    await this.#watch.refuseSecond(source, new Date());
    const last = await this.#watch.last();
    const running = this.#harvester.harvest(this.source(source));
    this.#running.add(running);
    for (;;) {
      const run = await this.#watch.begunBy(process.pid, source, last);
      if (run !== undefined) return run;
    }
  }

  async preview(source: string): Promise<HarvestPreview> {
    const first = new FirstLines();
    const account = await this.#harvester.harvest(this.source(source), {
      isDry: true,
      report: line => {
        first.add(line);
      },
    });
    return { ...NOTHING, ...account, sourceCode: source, lines: first.lines };
  }

  async stop(): Promise<void> {
    await Promise.all(this.#running);
    this.#running.clear();
  }

  private source(code: string): ReturnType<typeof sourceOf> {
    return sourceOf(code, this.answers[code] ?? { rows: [] });
  }
}

/** What stewards may do in a disputed registry whose sources answer something else on a day. */
export function disputedWriting(db: Db, runner: HarvestRunner, day: string): Writing {
  const file = { ...DISPUTED_SOURCES, directory: '.' };
  return {
    stewardship: new Stewardship({ harvesting: createHarvesting(db, clockOn(day)), runner, file }),
    state: () => db.reads.state(),
  };
}
