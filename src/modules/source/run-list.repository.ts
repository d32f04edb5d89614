import type { Knex } from 'knex';
import type { Db } from '../../database/connect';
import type { RegisteredRun } from './registered-run';
import { TELLING_OUTCOMES } from './source-health';

/** A run with its whole account. */
export interface ListedRun extends RegisteredRun {
  readonly finished_at: string | null;
  readonly message: string | null;
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly closed: number;
  readonly missing: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly unmatched: number;
  readonly complete: number;
}

/** How a source stands by its runs. */
export interface Standing {
  /** The last run that read the source, or tried to. */
  readonly last: ListedRun | undefined;
  /** The last run that tells how the source stands. */
  readonly lastTelling: ListedRun | undefined;
  readonly lastSuccess: ListedRun | undefined;
  /** How many runs in a row have failed, up to now. */
  readonly failures: number;
  /** The run that waits for a confirmation. */
  readonly held: ListedRun | undefined;
}

const TABLE = 'harvest_runs';
/** The runs that concern how a source stands: those that follow a decision of a person do not. */
const READINGS = ['HARVEST', 'CONFIRMATION'];
const SUCCESSES = ['APPLIED', 'UNCHANGED'];

/** Lists the runs as a steward looks at them: of today, not at a view. */
export class RunList {
  constructor(private readonly db: Db) {}

  /** The latest runs, of all sources or of one, latest first. */
  async latest(limit: number, sourceCode?: string): Promise<ListedRun[]> {
    const query = this.db.writer<ListedRun>(TABLE).orderBy('run', 'desc').limit(limit);
    if (sourceCode !== undefined) void query.where({ source_code: sourceCode });
    return query;
  }

  /** The latest run of a source that read records of it; what is wrong with them is known from it. */
  async lastThatRead(sourceCode: string): Promise<ListedRun | undefined> {
    return this.readings(sourceCode).where('read', '>', 0).first();
  }

  /** The codes of all sources that were ever harvested. */
  async sources(): Promise<string[]> {
    return this.db.writer(TABLE).distinct().orderBy('source_code').pluck<string[]>('source_code');
  }

  /** How a source stands, by the runs that read it or carried out what was read. */
  async standing(sourceCode: string): Promise<Standing> {
    const last = await this.readings(sourceCode).first();
    const lastTelling = await this.readings(sourceCode)
      .whereIn('outcome', [...TELLING_OUTCOMES])
      .first();
    const lastSuccess = await this.readings(sourceCode).whereIn('outcome', SUCCESSES).first();
    const held = await this.readings(sourceCode).where('outcome', 'HELD').first();
    const lastOther = await this.readings(sourceCode).whereNotIn('outcome', ['FAILED', 'RUNNING']).first();
    const failed = await this.readings(sourceCode)
      .where('outcome', 'FAILED')
      .where('run', '>', lastOther?.run ?? 0)
      .pluck<number[]>('run');
    return { last, lastTelling, lastSuccess, held, failures: failed.length };
  }

  private readings(sourceCode: string): Knex.QueryBuilder<ListedRun, ListedRun[]> {
    return this.db
      .writer<ListedRun>(TABLE)
      .where({ source_code: sourceCode })
      .whereIn('kind', READINGS)
      .orderBy('run', 'desc');
  }
}
