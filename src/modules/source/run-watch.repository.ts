import { hostname } from 'node:os';
import type { Db } from '../../database/connect';
import { refuseWhileAlive, type RegisteredRun } from './registered-run';

const TABLE = 'harvest_runs';

/** Sees runs begin that another process writes down. */
export class RunWatch {
  constructor(private readonly db: Db) {}

  /** The number of the last run of all. */
  async last(): Promise<number> {
    const [row] = await this.db.writer(TABLE).max<{ run: number | null }[]>({ run: 'run' });
    return row?.run ?? 0;
  }

  /** The run over a source that a process of this machine began after another run; undefined: not yet. */
  async begunBy(pid: number, source: string, after: number): Promise<number | undefined> {
    const row = await this.db
      .writer<RegisteredRun>(TABLE)
      .where({ source_code: source, host: hostname(), pid })
      .where('run', '>', after)
      .first('run');
    return row?.run;
  }

  /** Refuses where a run over a source is under way. */
  async refuseSecond(source: string, now: Date): Promise<void> {
    const running = await this.db
      .writer<RegisteredRun>(TABLE)
      .where({ source_code: source, outcome: 'RUNNING' })
      .first();
    if (running) refuseWhileAlive(running, now);
  }
}
